import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages as copied from the web, each in two languages. */
export const PAGES = 9;

export async function writePages(folder: string): Promise<void> {
  await mkdir(folder);
  for (let index = 1; index <= PAGES; index++) {
    const day = 1 + (index % 20);
    const title = { en: `Report number ${index} on the harbour`, ru: `Отчёт номер ${index} о гавани` };
    const text = {
      en: `On ${day} March 2019 the port authority of the city signed agreement ${index} with the union. Ships waited for ${index} hours, and the minister criticised the delay.`,
      ru: `${day} марта 2019 года управление порта подписало с профсоюзом соглашение ${index}. Суда ждали ${index} часов, и министр критиковал задержку.`,
    };
    const header = {
      en: `March ${day} – ${day + 6}, 2019\n\nHarbour news`,
      ru: `${day} – ${day + 6} марта 2019 г.\n\nНовости гавани`,
    };
    for (const code of ['en', 'ru'] as const) {
      const body = [header[code], title[code], text[code], text[code]].join('\n\n');
      await writeFile(join(folder, `${index}.${code}.txt`), `${body}\n`);
    }
  }
}

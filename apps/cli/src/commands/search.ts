import type { Archive, Hit, Page } from '@letapis/archive';
import { type Speech, speak } from '../messages.ts';
import { withArchive } from '../open-archive.ts';
import type { Options } from '../options.ts';
import { write, writeError } from '../output.ts';
import { snippetLine } from '../show/snippet.ts';
import { mark } from '../show/verdict.ts';
import { terminalOf } from '../terminal.ts';
import { cleanLine } from '../text/clean.ts';
import { type Line, paint, wrapLine } from '../text/styled.ts';
import { writtenWords } from './articles.ts';
import { printJson } from './print-list.ts';
import { noSuchSearch } from './searches.ts';
import type { Call } from './table.ts';

export async function run({ arguments: words, options }: Call): Promise<void> {
  const { limit, cursor, prefer, language, save } = options;
  const find = async (archive: Archive) => {
    const query = await queryOf(archive, words.join(' '));
    if (save !== undefined) await archive.saveSearch(save, query);
    return await archive.search(query, {
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { cursor }),
      ...(prefer === undefined ? {} : { prefer }),
      ...(language === undefined ? {} : { language }),
    });
  };
  const page = await withArchive(options, find, { writes: save !== undefined });
  await (options.json ? printJson(page) : printHits(options, page));
}

/** `@NAME` is the search kept under that name. */
async function queryOf(archive: Archive, written: string): Promise<string> {
  if (!written.startsWith('@')) return written;
  const name = written.slice(1).trim();
  const saved = (await archive.savedSearches()).find((one) => one.name === name);
  if (!saved) throw noSuchSearch(name);
  return saved.query;
}

async function printHits(options: Options, page: Page<Hit>): Promise<void> {
  const speech = await speak(options.lang);
  const { colours, columns } = terminalOf(options);
  const lines = page.items.flatMap((hit) => hitLines(hit, speech, columns));
  await write(lines.map((line) => `${paint(line, colours)}\n`).join(''));
  writeError(speech.t('list.hits', { shown: page.items.length, total: page.total }));
  if (page.next !== undefined) writeError(speech.t('list.next', { cursor: page.next }));
}

function hitLines({ article, snippet }: Hit, speech: Speech, columns: number): Line[] {
  const head: Line = [
    { text: article.id, style: 'dim' },
    { text: `  ${writtenWords(article, speech)}  `, style: 'date' },
    { text: `${cleanLine(article.language)}  ` },
    mark(article.situation?.trend),
    { text: ` ${cleanLine(article.title)}`, style: 'title' },
  ];
  return [head, ...wrapLine([{ text: '    ' }, ...snippetLine(snippet)], columns, 4), []];
}

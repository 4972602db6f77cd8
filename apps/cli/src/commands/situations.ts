import type { SituationFilter, SituationRow } from '@letapis/archive';
import { formatPeriod } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { findSection, withArchive } from '../open-archive.ts';
import { mark } from '../show/verdict.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';
import { printJson, printPage } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const { page, names } = await withArchive(options, async (archive) => {
    const { section, prefer, limit, cursor } = options;
    const filter: SituationFilter = {
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { cursor }),
      ...(section === undefined ? {} : { sectionId: await findSection(archive, section) }),
      ...(prefer === undefined ? {} : { prefer }),
    };
    const [page, sections] = [await archive.situations(filter), await archive.sections()];
    return { page, names: new Map(sections.map(({ id, names }) => [id, names])) };
  });
  await (options.json
    ? printJson(page)
    : printPage(options, page, 'situations', (items, speech) =>
        items.map((item) => row(item, names.get(item.sectionId) ?? {}, speech)),
      ));
}

function row(item: SituationRow, names: Record<string, string>, { t, locale }: Speech): Line {
  return [
    { text: item.articleId, style: 'dim' },
    { text: formatPeriod(item.period, locale, { length: 'short' }), style: 'date' },
    { text: cleanLine(names[item.language] ?? Object.values(names)[0] ?? item.sectionId) },
    mark(item.trend),
    { text: t(`words.trend.${item.trend}`), style: item.trend },
    { text: cleanLine(item.title), style: 'title' },
  ];
}

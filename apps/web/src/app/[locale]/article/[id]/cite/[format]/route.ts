import { type CitationFormatName, citationFormats, cite } from '@letapis/core/exchange';
import { hasLocale } from 'next-intl';
import { answerFrom } from '../../../../../../archive/answer-from.ts';
import { inertAnswer } from '../../../../../../archive/answers.ts';
import { routing } from '../../../../../../i18n/routing.ts';
import { idOfPath } from '../../../../../../view/paths.ts';

type Context = { params: Promise<{ locale: string; id: string; format: string }> };

/** A citation of the article: text to read, the other formats to save. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, id, format } = await params;
  return answerFrom(async (archive) => {
    if (!hasLocale(routing.locales, locale) || !isFormat(format)) return null;
    const stored = await archive.article(idOfPath(id));
    if (!stored) return null;
    const { mediaType, extension } = citationFormats[format];
    const fileName = `${stored.article.id.replace(/[^A-Za-z0-9_-]/g, '_')}.${extension}`;
    return inertAnswer({
      content: `${cite(stored.article, format, locale).trimEnd()}\n`,
      type: `${mediaType}; charset=utf-8`,
      ...(format === 'text' ? {} : { fileName }),
    });
  });
}

function isFormat(name: string): name is CitationFormatName {
  return Object.hasOwn(citationFormats, name);
}

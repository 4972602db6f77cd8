import { clean } from '../text/clean.ts';
import { decode, emptyInput } from '../text/decode.ts';
import { detectLanguage } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { sha256Hex } from '../text/sha256.ts';
import { anchorOf } from './anchor.ts';
import type { Article, Block, Discarded, Figure, Source } from './article.ts';
import { readFullNames } from './byline.ts';
import type { Form } from './form.ts';
import { Line } from './lines.ts';
import { type Fate, readPage } from './page.ts';
import { trailTo } from './trail.ts';

/**
 * Reads one page as copied from the web into a typed article. Every non-blank line of it is in a field of the article
 * or in `discarded`. Throws a `Problem` (`input.*`) when there is no text to read.
 */
export function readArticle(source: Source): Article {
  return explainArticle(source).article;
}

/** A text without a title is called by no more characters than this. */
const INCIPIT = 70;

/** A line of the page and what became of it. */
export type Ledger = readonly { text: string; fate: Fate }[];

/** The article, with the fate of every line of its page. `title`: what it is called, where that is known already. */
export function explainArticle(source: Source, title?: string): { article: Article; ledger: Ledger } {
  const name = source.name ?? 'the text';
  const text = clean(decode(source.content, name));
  // What was there may have been nothing that anybody can see.
  if (text.trim() === '') throw emptyInput(name);
  const { lines, forms, fates } = readPage(text, title);
  decideLede(lines, forms, fates);
  const article = assemble(source, text, lines, forms, fates, title);
  return {
    article,
    ledger: lines.map((line, index) => ({
      text: line.text,
      fate: fates[index] ?? { as: 'discarded', reason: 'page-furniture' },
    })),
  };
}

/** A first paragraph is a lede when it is set apart: under an editorial header, or short before long paragraphs. */
function decideLede(lines: readonly Line[], forms: readonly Form[], fates: Fate[]): void {
  if (fates.some((fate) => fate.as === 'lede')) return;
  const first = fates.findIndex((fate) => isBlock(fate));
  const text = lines[first]?.text ?? '';
  if (fates[first]?.as !== 'paragraph' || forms[first]?.is !== 'prose' || text.endsWith(':')) return;
  const rest = fates.flatMap((fate, index) =>
    index > first && fate.as === 'paragraph' ? [lines[index]?.text.length ?? 0] : [],
  );
  if (rest.length < 2 || text.length > 700) return;
  const sentences = splitSentences(text).length;
  const mean = rest.reduce((sum, length) => sum + length, 0) / rest.length;
  const header = fates.some((fate) => fate.as === 'section' || fate.as === 'situation');
  if (header ? sentences <= 3 : sentences <= 2 && text.length < mean * 0.6) fates[first] = { as: 'lede' };
}

const BLOCKS: readonly string[] = ['paragraph', 'heading', 'list-item', 'quote'] satisfies Block['kind'][];

function isBlock(fate: Fate): fate is { as: Block['kind'] } {
  return BLOCKS.includes(fate.as);
}

function assemble(
  source: Source,
  whole: string,
  lines: readonly Line[],
  forms: readonly Form[],
  fates: readonly Fate[],
  known: string | undefined,
): Article {
  let text = '';
  const blocks: Block[] = [];
  const figures: Figure[] = [];
  const discarded: Discarded[] = [];
  const field = (as: Fate['as']) => {
    const index = fates.findIndex((fate) => fate.as === as);
    return { line: lines[index]?.text, form: forms[index] };
  };
  for (const [index, fate] of fates.entries()) {
    const line = lines[index];
    const form = forms[index];
    if (!line || !form) continue;
    const kind = fate.as === 'lede' ? 'paragraph' : isBlock(fate) ? fate.as : undefined;
    if (fate.as === 'discarded') discarded.push({ text: line.text, reason: fate.reason });
    else if (fate.as === 'figure' && form.is === 'figure') figures.push(form.figure);
    else if (kind) {
      const part = kind === 'quote' ? line.text.replace(/^> /, '') : line.text;
      const start = text === '' ? 0 : text.length + 2;
      text += (text === '' ? '' : '\n\n') + part;
      blocks.push({ start, end: text.length, kind });
    }
  }
  const { line: section } = field('section');
  const { line: lede } = field('lede');
  const { form: period } = field('period');
  const { form: published } = field('published');
  const { form: updated } = field('updated');
  const { form: situation } = field('situation');
  const { line: author, form: byline } = field('byline');
  const url = source.url ?? field('url').line;
  const dated = {
    ...(period?.is === 'stamp' && period.stamp.role === 'period'
      ? { period: { start: period.stamp.start, end: period.stamp.end } }
      : {}),
    ...(published?.is === 'stamp' && published.stamp.role === 'published' ? { published: published.stamp.value } : {}),
    ...(updated?.is === 'stamp' && updated.stamp.role === 'updated' ? { updated: updated.stamp.value } : {}),
  };
  // An issue without any other name is called by the line of its period.
  const title =
    field('title').line ??
    known ??
    (period?.is === 'stamp' ? field('period').line : undefined) ??
    incipit(text || whole);
  const trail = trailTo(title, forms);
  const language = detectLanguage(text);
  return {
    id: source.id ?? identify(url ?? whole),
    language: language === 'und' ? detectLanguage(`${title}\n${text}`) : language,
    title,
    ...(section === undefined && trail.section === undefined ? {} : { section: section ?? trail.section }),
    ...dated,
    ...(situation?.is === 'situation' ? { situation: situation.situation } : {}),
    ...(lede === undefined ? {} : { lede }),
    authors:
      byline?.is === 'byline'
        ? byline.names
        : author === undefined
          ? []
          : (readFullNames(new Line(author)) ?? [author]),
    ...(trail.publisher === undefined ? {} : { publisher: trail.publisher }),
    ...(url === undefined ? {} : { url }),
    figures,
    text,
    blocks,
    anchor: anchorOf({ ...dated, text }),
    discarded,
  };
}

/** The opening words of a text, by which one without a title is called. */
function incipit(text: string): string {
  const opening =
    text
      .trim()
      .slice(0, INCIPIT + 1)
      .split('\n', 1)[0] ?? '';
  if (opening.length <= INCIPIT) return opening.trim();
  const space = opening.lastIndexOf(' ');
  return `${opening.slice(0, space > 0 ? space : INCIPIT).replace(/[\s.,;:–—-]+$|[\ud800-\udbff]$/, '')}…`;
}

/** The id of the article at an address, unless its source was given another. */
export function articleIdAt(url: string): string {
  return identify(url);
}

/** Sixteen characters of Crockford's base 32 from SHA-256: eighty bits, safe in a path and to read aloud. */
function identify(text: string): string {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  let bits = BigInt(`0x${sha256Hex(text).slice(0, 20)}`);
  let id = '';
  for (let left = 16; left > 0; left--) {
    id = digits[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}

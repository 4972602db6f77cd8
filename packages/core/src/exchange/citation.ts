import type { Article } from '../article/article.ts';
import { clean } from '../text/clean.ts';
import { formatEdtf } from './dates.ts';
import { fill } from './fill.ts';
import { type Locale, words } from './words.ts';

/** What a citation is made of; an update stamp is no date of anything and is never cited. */
export type Citable = Pick<Article, 'id' | 'language' | 'title' | 'authors'> &
  Partial<Pick<Article, 'section' | 'period' | 'published' | 'lede' | 'publisher' | 'url'>>;

type CitationFormat = {
  mediaType: string;
  /** Of a file to save, without the dot. */
  extension: string;
  write: (article: Citable, locale: Locale) => string;
};

/** The formats in which an article can be cited: one row each; labels are in words, under `cite`. */
export const citationFormats = {
  text: { mediaType: 'text/plain', extension: 'txt', write: citeAsText },
  bibtex: { mediaType: 'application/x-bibtex', extension: 'bib', write: citeAsBibtex },
  ris: { mediaType: 'application/x-research-info-systems', extension: 'ris', write: citeAsRis },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', extension: 'json', write: citeAsCslJson },
} as const satisfies Record<string, CitationFormat>;
export type CitationFormatName = keyof typeof citationFormats;

/** An article as a citation in one of the formats; `locale` is the language of what the plain text says itself. */
export function cite(article: Citable, format: CitationFormatName, locale: Locale = 'en'): string {
  return citationFormats[format].write(article, locale);
}

/** The date of publication, else the period that the article is of, as EDTF. */
function dateOf({ published, period }: Citable): string | null {
  if (published !== undefined) return published.slice(0, 10);
  if (period === undefined) return null;
  return period.start === period.end ? period.start : `${period.start}/${period.end}`;
}

function citeAsText(article: Citable, locale: Locale): string {
  const date = dateOf(article);
  const when = date === null ? words[locale].noDate : formatEdtf(date, locale);
  const where = article.publisher
    ? `${line(article.publisher)}, ${when}`
    : when.charAt(0).toUpperCase() + when.slice(1);
  const url = webAddress(article.url);
  const title = fill(words[locale].cite.title, { title: line(article.title) });
  const parts = [article.authors.map(line).join(', '), title, where];
  return `${parts.filter((part) => part !== '').join('. ')}.${url ? ` ${url}` : ''}`;
}

function citeAsBibtex(article: Citable): string {
  const date = dateOf(article);
  const fields: [string, string | null | undefined][] = [
    // Double braces keep the capitals of names.
    ['title', `{${texEscape(article.title)}}`],
    ['author', article.authors.map(texName).join(' and ')],
    ['organization', article.publisher && texEscape(article.publisher)],
    ['year', yearsOf(date)],
    ['date', date],
    ['url', webAddress(article.url)],
    ['language', texEscape(article.language)],
    ['keywords', article.section && texEscape(article.section)],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${`letapis-${article.id}`.replace(/[^A-Za-z0-9_-]/g, '-')},\n${written.join('')}}\n`;
}

function citeAsRis(article: Citable): string {
  const date = dateOf(article);
  const isDay = date !== null && !date.includes('/');
  const fields: [string, string | null | undefined][] = [
    ['TY', 'ELEC'],
    ['TI', article.title],
    ...article.authors.map((author): [string, string] => ['AU', author]),
    ['PB', article.publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', isDay ? `${date.replaceAll('-', '/')}/` : null],
    ['N1', date && !isDay ? formatEdtf(date, 'en') : null],
    ['AB', article.lede],
    ['KW', article.section],
    ['LA', article.language],
    ['UR', webAddress(article.url)],
    ['ID', article.id],
  ];
  const written = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${line(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n`;
}

function citeAsCslJson(article: Citable): string {
  const date = dateOf(article);
  const url = webAddress(article.url);
  const item = {
    id: article.id,
    type: 'webpage',
    title: line(article.title),
    // A byline may be a person or an office: it is kept as printed.
    ...(article.authors.length > 0 ? { author: article.authors.map((author) => ({ literal: line(author) })) } : {}),
    ...(article.publisher ? { 'container-title': line(article.publisher) } : {}),
    ...(article.section ? { section: line(article.section) } : {}),
    ...(date ? { issued: { 'date-parts': date.split('/').map((day) => day.split('-').map(Number)) } } : {}),
    ...(article.lede ? { abstract: line(article.lede) } : {}),
    language: article.language,
    ...(url ? { URL: url } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** "2023", or for a period over the turn of a year "2020/2021", as BibTeX styles print it. */
function yearsOf(date: string | null): string | null {
  return date && [...new Set(date.split('/').map((day) => day.slice(0, 4)))].join('/');
}

/** One line of plain text: no format can be broken out of by a line end or a control character. */
function line(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Only web addresses are cited, with what could end a field of BibTeX written as percent codes. */
function webAddress(url: string | undefined): string | null {
  if (url === undefined || !/^https?:\/\//i.test(url)) return null;
  return line(url).replace(/[\s{}\\"<>^`|]/g, encodeURIComponent);
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function texEscape(text: string): string {
  return line(text).replace(/[\\{}#$%&_~^]/g, (char) => TEX[char] ?? `\\${char}`);
}

/** BibTeX parts names at "and" and at commas; a name that holds one is braced. */
function texName(name: string): string {
  const escaped = texEscape(name);
  return /,|\band\b|^others$/i.test(escaped) ? `{${escaped}}` : escaped;
}

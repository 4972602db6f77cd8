import { splitSentences } from '../text/sentences.ts';
import type { DiscardReason } from './article.ts';
import { isProse, keyOf, type Line, words } from './lines.ts';
import { Phrases, wordsOf } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

const rows = articleLanguages.flatMap((language) => language.boilerplate);
const phrase = (text: string) => wordsOf(keyOf(text)).join(' ') || text;
const whole = new Map(rows.flatMap((row) => (row.whole ?? []).map((text) => [phrase(text), row.reason] as const)));
const start = new Phrases(rows.flatMap((row) => (row.start ?? []).map((text) => [phrase(text), row.reason] as const)));
const label = new Phrases(rows.flatMap((row) => (row.label ?? []).map((text) => [phrase(text), row.reason] as const)));
const any = new Phrases(rows.flatMap((row) => (row.any ?? []).map((text) => [phrase(text), row.reason] as const)));
const address = new Set(articleLanguages.flatMap((language) => language.address));

// Names of languages as a switch prints them, in themselves and as codes.
const LANGUAGES = new Set(
  'en eng english be by bel беларуская бел бе беларускі ru rus russian русский рус ру ua uk ukr українська укр pl polski de deutsch fr français lt lietuvių lv latviešu es español it italiano cz čeština belarusian zh 中文 language languages version мова мовы версія язык версия русская руская белорусская английская англійская'.split(
    ' ',
  ),
);

/** More words than this are not a button, a label or a heading of a box. */
const SHORT = 14;
/** More words than this are no pitch of a box. */
const PITCH = 60;
/** Nor is a line of more characters. */
const LONGEST = 500;
/** Labels, menus and buttons have no more characters than this. */
const LABEL = 160;

/** Why a line is none of the article, by its own form alone; nothing when it does not tell. */
export function boilerplate(line: Line): DiscardReason | undefined {
  const { text } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'decoration';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return 'link';
  if (text.length > LONGEST) return undefined;
  if (text.length > LABEL) return pitchOf(line);
  const { words } = line;
  // "Comments (12)": the number says nothing.
  const exact = whole.get(words.filter((word) => !/^\d+$/.test(word)).join(' '));
  if (exact) return exact;
  if (words.length <= 8 && words.every((word) => LANGUAGES.has(word))) return 'language-switch';
  const menu = menuOf(text);
  if (menu) return menu;
  // Marks of a form: fields that must be filled in.
  if (/^\S.{0,40}\s\*$/.test(text) && words.length <= 4) return 'comments';
  if (words.length > SHORT) return pitchOf(line);
  const labelled = label.at(words, 0);
  if (labelled && isLabelled(text, labelled.length)) return labelled.value;
  return start.at(words, 0)?.value ?? (isProse(line) ? pitchOf(line) : any.find(words)?.value);
}

/** The words before the first colon are the label and nothing else. */
function isLabelled(text: string, length: number): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && wordsOf(keyOf(text.slice(0, colon))).length === length;
}

/** Longer text is boilerplate only when it speaks to the reader and is as short as such boxes are. */
function pitchOf(line: Line): DiscardReason | undefined {
  return words(line.text) <= PITCH && speaksToReader(line) ? any.find(line.words)?.value : undefined;
}

/** Whether a paragraph speaks to the reader, as the pitch of a newsletter does. */
export function speaksToReader(line: Line): boolean {
  return line.words.some((word) => address.has(word)) && splitSentences(line.text).length <= 3;
}

/** One line of several entries, most of them known ones: "Home | Archive | About us", "Facebook, Telegram". */
function menuOf(text: string): DiscardReason | undefined {
  const entries = text.split(/[|·•/,]|\s{2,}/, 24).flatMap((entry) => entry.trim() || []);
  if (entries.length < 2 || entries.some((entry) => words(entry) > 4)) return undefined;
  const known = entries.map((entry) => whole.get(phrase(entry))).filter((reason) => reason !== undefined);
  const enough = text.includes('|') ? 1 : 2;
  return known.length >= enough && known.length * 2 >= entries.length ? known[0] : undefined;
}

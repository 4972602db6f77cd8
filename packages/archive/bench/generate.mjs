// Weekly pages in three languages that nobody wrote: the shapes and the words are those of the demonstration pages, the
// sentences are chains of their words, with other names, numbers and days. The same number gives the same page for ever.
import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '@letapis/core';

const pages = new URL('../../sample/pages/', import.meta.url);
const LANGUAGES = ['en', 'be', 'ru'];
const FIRST_WEEK = Date.UTC(2000, 0, 3);
const WEEKS = 1350;
const DAY = 86_400_000;

const sections = {
  en: ['Security', 'Economy', 'Society and parties', 'Relations with the West', 'Energy', 'Courts', 'Regions', 'Media'],
  be: ['Бяспека', 'Эканоміка', 'Грамадства і партыі', 'Адносіны з Захадам', 'Энергетыка', 'Суды', 'Рэгіёны', 'Медыя'],
  ru: [
    'Безопасность',
    'Экономика',
    'Общество и партии',
    'Отношения с Западом',
    'Энергетика',
    'Суды',
    'Регионы',
    'Медиа',
  ],
};
const verdicts = {
  en: ['The situation has gotten better', 'The situation has not changed', 'The situation has gotten worse'],
  be: ['Сітуацыя палепшылася', 'Сітуацыя не змянілася', 'Сітуацыя пагоршылася'],
  ru: ['Ситуация улучшилась', 'Ситуация не изменилась', 'Ситуация ухудшилась'],
};
const people = {
  en: 'Lukashenka Putin Zelenskyy Macron Merkel NATO OSCE'.split(' '),
  be: 'Лукашэнка Пуцін Зяленскі Макрон Меркель НАТА АБСЕ'.split(' '),
  ru: 'Лукашенко Путин Зеленский Макрон Меркель НАТО ОБСЕ'.split(' '),
};
const STATES =
  'BY RU UA PL LT LV EE DE FR IT ES GB US CN JP KR IN TR IR IQ IL SY SA EG ZA NG KE BR AR MX CA AU KZ UZ AM AZ GE MD RO BG HU CZ SK AT CH SE NO FI DK NL BE PT GR RS VN TH PK'.split(
    ' ',
  );
/** States and people in turn, so that a half of the happenings are about the same few. */
const actors = Object.fromEntries(
  LANGUAGES.map((code) => {
    const names = new Intl.DisplayNames(code, { type: 'region' });
    return [code, STATES.flatMap((state, turn) => [names.of(state), people[code][turn % people[code].length]])];
  }),
);
const happenings = {
  en: [
    'met with',
    'criticised',
    'signed an agreement with',
    'imposed sanctions on',
    'promised aid to',
    'threatened',
    'attacked',
    'visited',
  ],
  be: ['крытыкаваў', 'сустрэўся з', 'падпісаў пагадненне з', 'увёў санкцыі супраць', 'наведаў', 'папярэдзіў'],
  ru: ['критиковал', 'встретился с', 'подписал соглашение с', 'ввёл санкции против', 'посетил', 'предупредил'],
};
const syllables = {
  en: 'ka mo ri ta ve lu sha no bel dro zi gor pe tra vin ost mar den kol ur'.split(' '),
  be: 'ка мо ры та ве лу ша но бел дра зі гор пе тра він ост мар дзен кол ур'.split(' '),
  ru: 'ка мо ри та ве лу ша но бел дро зи гор пе тра вин ост мар ден кол ур'.split(' '),
};

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** For every two words of a language, the words that follow them. */
function chainOf(language) {
  const follow = new Map();
  const starts = [];
  for (const name of readdirSync(pages).filter((file) => file.endsWith(`.${language}.txt`))) {
    const { text, blocks } = readArticle({ name, content: readFileSync(new URL(name, pages)) });
    for (const { start, end } of blocks) {
      const words = text.slice(start, end).trim().split(/\s+/);
      if (words.length < 12) continue;
      starts.push([words[0], words[1]]);
      for (let at = 0; at + 2 < words.length; at++) {
        for (const key of [`${words[at]} ${words[at + 1]}`, words[at + 1]]) {
          const next = follow.get(key);
          if (next) next.push(words[at + 2]);
          else follow.set(key, [words[at + 2]]);
        }
      }
    }
  }
  return { starts, follow };
}

const chains = Object.fromEntries(LANGUAGES.map((language) => [language, chainOf(language)]));

function sentence(random, language, day) {
  const { starts, follow } = chains[language];
  const words = [...pick(random, starts)];
  const length = 8 + Math.floor(random() * 22);
  while (words.length < 60) {
    const last = words.at(-1);
    // Now and then only the last word counts: sentences that nobody wrote.
    const next = (random() < 0.75 && follow.get(`${words.at(-2)} ${last}`)) || follow.get(last);
    if (!next || (words.length >= length && /[.!?]$/.test(last))) break;
    words.push(pick(random, next));
  }
  const changed = words.map((word) => {
    if (/^\d+$/.test(word)) return String(Math.floor(random() * 1000));
    return random() < 0.015 ? surname(random, language) : word;
  });
  if (random() < 0.35) changed.unshift(happened(random, language, day));
  const text = changed.join(' ');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const formats = Object.fromEntries(
  LANGUAGES.map((code) => [code, new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' })]),
);

function happened(random, language, day) {
  const date = formats[language].format(day + Math.floor(random() * 7) * DAY);
  const on = language === 'en' ? `On ${date}, ` : `${date} `;
  return `${on}${pick(random, actors[language])} ${pick(random, happenings[language])} ${pick(random, actors[language])}.`;
}

function surname(random, language) {
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, syllables[language])).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a work is about, by its number; the first of them is its week. */
const aboutOf = (work) => randomOf(work * 7919 + 17);
const weekOf = (about) => Math.floor(about() * WEEKS);

/** The pages with numbers below a count, week after week, as an archive grows. */
export function* pagesByWeek(count) {
  const weeks = Array.from({ length: WEEKS }, () => []);
  for (let number = 0; number < count; number++) weeks[weekOf(aboutOf(Math.floor(number / 3)))].push(number);
  for (const numbers of weeks) for (const number of numbers) yield page(number);
}

/** One page: three numbers in a row are one work in three languages. */
export function page(number) {
  const language = LANGUAGES[number % 3];
  const work = Math.floor(number / 3);
  const about = aboutOf(work);
  const random = randomOf(number * 104_729 + 5);
  const start = FIRST_WEEK + weekOf(about) * 7 * DAY;
  const section = Math.floor(about() * sections.en.length);
  const verdict = Math.floor(about() * 3);
  const format = formats[language];
  const year = new Date(start + 6 * DAY).getUTCFullYear();
  const from = new Date(start).getUTCFullYear() === year ? '' : `${language === 'en' ? ',' : ''} ${year - 1}`;
  const period = `${format.format(start)}${from} – ${format.format(start + 6 * DAY)}${language === 'en' ? ',' : ''} ${year}`;
  const title = sentence(random, language, start)
    .split(' ')
    .slice(0, 9)
    .join(' ')
    .replace(/[.,;:]$/, '');
  const paragraphs = Array.from({ length: 3 + Math.floor(random() * 4) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random, language, start)).join(' '),
  );
  const parts = [period, sections[language][section], title, verdicts[language][verdict], title, ...paragraphs];
  const day = new Date(start).toISOString().slice(0, 10);
  return {
    name: `/bench/${Math.floor(work / 1000)}/${day}-${work}.${language}.txt`,
    content: `${parts.join('\n\n')}\n`,
  };
}

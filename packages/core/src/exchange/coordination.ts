import { verbWords } from './clause-words.ts';

/** Where "and" joins a second verb to the subject of the first: the place of the "and", and where the second verb's part begins. */
export type Joined = { joint: number; body: number };

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** The verbs of a stretch that share its subject: "forbade lorries to enter and told the officer to leave". */
export function joinedVerbs(sentence: string, from: number, to: number): Joined[] {
  const words = Array.from(sentence.slice(from, to).matchAll(WORD), (match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const joined: Joined[] = [];
  words.forEach(({ text, start }, at) => {
    if (!verbWords.joints.has(text.toLowerCase())) return;
    let next = at + 1;
    while (next < at + 4 && verbWords.helpers.has(words[next]?.text.toLowerCase() ?? '')) next++;
    const verb = words[next];
    const body = words[at + 1]?.start;
    // "And that the troops would leave": a second thing said.
    const that = next === at + 1 && verbWords.that.has(verb?.text.toLowerCase() ?? '');
    if (verb === undefined || body === undefined || !(that || isPast(verb.text))) return;
    // A mark between would be another phrase.
    if (/[^\s\p{L}\p{M}\p{N}'’-]/u.test(sentence.slice(start, verb.start))) return;
    joined.push({ joint: start, body });
  });
  return joined;
}

/** A past tense by its ending or its list; common adjectives and nouns that look like one are listed, too. */
function isPast(word: string): boolean {
  if (word !== word.toLowerCase() || verbWords.others.has(word)) return false;
  return verbWords.irregular.has(word) || verbWords.endings.some((ending) => ending.test(word));
}

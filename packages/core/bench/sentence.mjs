import { findEvents, findTimes } from '../dist/index.js';

/** The events of one English sentence that stands alone. */
export function eventsOf({ id, text }) {
  const article = {
    id,
    language: 'en',
    title: '',
    authors: [],
    figures: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    anchor: { date: null, basis: 'none', trusted: false },
    discarded: [],
  };
  return findEvents(article, findTimes(text, { language: 'en' }));
}

export function ratio(part, whole) {
  return `${(whole === 0 ? 0 : part / whole).toFixed(2)}  (${part}/${whole})`;
}

/** A third by the id's hash (FNV-1a), the same on every machine and for ever. */
export function isHeldOut(id) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 3 === 0;
}

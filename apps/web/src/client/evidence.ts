/*
 * A sentence carries in data-events the ids of the notes that cite it; a note links to its sentence, a trigger to its note.
 * Pressing either lights both.
 */

/** Lights what was pressed: a link between note and sentence does so by its target, a bare sentence by its notes. */
export function showEvidence(pressed: Element): void {
  if (pressed.closest('a, button, summary')) return;
  const sentence = pressed.closest<HTMLElement>('[data-events]');
  if (sentence) light(eventsOf(sentence));
}

/** Lights the note or sentence that the address names. */
export function followEvidence(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.matches('.note')) light([target.id]);
  else if (target.dataset.events !== undefined) light(eventsOf(target));
}

function light(events: readonly string[]): void {
  const wanted = new Set(events);
  for (const element of document.querySelectorAll<HTMLElement>('.note, [data-events]')) {
    const on = element.matches('.note') ? wanted.has(element.id) : eventsOf(element).some((id) => wanted.has(id));
    element.classList.toggle('lit', on);
  }
}

function eventsOf(element: HTMLElement): string[] {
  return (element.dataset.events ?? '').split(' ').filter(Boolean);
}

/*
 * A sentence and the notes that cite it carry the same ids in data-events; a note links to its sentence, the words that
 * tell an event to its note. Pressing either lights both.
 */

/** Lights what was pressed: links do so by where they lead, a bare sentence by its notes. */
export function showEvidence(pressed: Element): void {
  if (!pressed.closest('a, button, summary')) light(pressed);
}

/** Lights the note or sentence that the address names. */
export function followEvidence(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) light(target);
}

function light(inside: Element): void {
  const cited = inside.closest<HTMLElement>('[data-events]');
  if (!cited) return;
  const wanted = new Set(eventsOf(cited));
  for (const element of document.querySelectorAll<HTMLElement>('[data-events]')) {
    element.classList.toggle(
      'lit',
      eventsOf(element).some((id) => wanted.has(id)),
    );
  }
}

function eventsOf(element: HTMLElement): string[] {
  return (element.dataset.events ?? '').split(' ').filter(Boolean);
}

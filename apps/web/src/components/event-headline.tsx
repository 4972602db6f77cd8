import type { Event } from '@letapis/core';
import { statusOf } from '../view/happenings.ts';

/** The words that tell an event. Of a denied one the deed is struck: the clause around it says "not" by itself. */
export function EventHeadline({ event, text }: { event: Event; text: string }) {
  if (statusOf(event) !== 'denied') return text;
  const at = text.indexOf(event.trigger.text);
  if (at < 0) return <s>{text}</s>;
  const end = at + event.trigger.text.length;
  return (
    <>
      {text.slice(0, at)}
      <s>{text.slice(at, end)}</s>
      {text.slice(end)}
    </>
  );
}

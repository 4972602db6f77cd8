import type { Event } from '@letapis/core';
import { statusOf } from '../view/happenings.ts';

/** The words that tell an event: in italics while it is only announced, the deed struck when it is denied. */
export function EventHeadline({ event, text }: { event: Event; text: string }) {
  const status = statusOf(event);
  if (status === 'actual') return text;
  if (status !== 'denied') return <i>{text}</i>;
  // The clause around the deed says "not" by itself: struck as a whole it would say the opposite.
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

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { datetimeOf } from '../view/edtf-time.ts';

type Props = { id: string; edtf: string | null | undefined; tip: string; children: ReactNode };

/**
 * A date in dots that says, on focus, touch or pointing, how it was found. It is text, not a button, so that it wraps,
 * is selected and is copied with its sentence; a screen reader reads the tip as its description.
 */
export function Dated({ id, edtf, tip, children }: Props) {
  const locale = useLocale();
  return (
    <span className="dated">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach the tip. */}
      <time className="when" dateTime={datetimeOf(edtf)} tabIndex={0} aria-describedby={id}>
        {children}
      </time>
      <span className="tip" role="tooltip" id={id} lang={locale}>
        {tip}
      </span>
    </span>
  );
}

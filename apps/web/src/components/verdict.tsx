import type { Trend } from '@letapis/core';
import { useTranslations } from 'next-intl';

const SHAPES: Record<Trend, string> = {
  improved: 'M6 1 L11.5 11 H0.5 Z',
  unchanged: 'M1.5 1.5 H10.5 V10.5 H1.5 Z',
  deteriorated: 'M0.5 1 H11.5 L6 11 Z',
};

/** A verdict in shape, colour and words: the words of the interface, or those the page printed. */
export function Verdict({ trend, label, language }: { trend: Trend; label?: string; language?: string }) {
  const t = useTranslations();
  return (
    <span className={`verdict ${trend}`}>
      <VerdictShape trend={trend} />
      {label === undefined ? t(`words.trend.${trend}`) : <span lang={language}>{label}</span>}
    </span>
  );
}

export function VerdictShape({ trend }: { trend: Trend }) {
  return (
    <svg className="shape" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path d={SHAPES[trend]} fill="currentColor" />
    </svg>
  );
}

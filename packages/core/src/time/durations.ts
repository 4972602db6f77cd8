const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'H', MIN: 'M', S: 'S' };

const YEARS: Readonly<Record<string, number>> = { DE: 10, CE: 100 };

/** `P2D`, `PT3H`, `PXY`; a part is written in the next smaller unit (`P1Y6M`, `PT2H30M`, `P25Y`). */
export function durationValue(num: number | undefined, unit: string): string {
  const clock = CLOCK_UNITS[unit];
  if (num === undefined) return clock ? `PTX${clock}` : `PX${unit === 'HY' ? 'M' : unit}`;
  const whole = Math.floor(num);
  if (unit === 'HY') return `P${num * 6}M`;
  if (num !== whole && YEARS[unit] !== undefined) return `P${num * YEARS[unit]}Y`;
  if (num - whole === 0.5 && (unit === 'Y' || unit === 'H')) {
    const half = unit === 'Y' ? '6M' : '30M';
    const rest = whole === 0 ? '' : `${whole}${unit}`;
    return unit === 'Y' ? `P${rest}${half}` : `PT${rest}${half}`;
  }
  return clock ? `PT${num}${clock}` : `P${num}${unit}`;
}

import { readByline } from './byline.ts';
import { Line } from './lines.ts';
import { readSituation } from './situation.ts';
import { readStamp } from './stamp.ts';

/** Longer lines are running text. */
const LONGEST = 160;

/**
 * A header line that packs several entries ("By A. Author | 12 December 2019", "Published: … · Updated: …") as one line
 * for each. Other lines, a menu among them, stay whole.
 */
export function splitCompound(line: Line): Line[] {
  if (line.text.length > LONGEST || !/\s[|·•]\s/.test(line.text)) return [line];
  const parts = line.text.split(/\s+[|·•]\s+/).filter((part) => part !== '');
  const entries = parts.map((part, index) => new Line(part, line.apart && index === 0));
  const known = entries.some((entry) => readStamp(entry) ?? readSituation(entry) ?? readByline(entry)?.length);
  return known && entries.length > 1 ? entries : [line];
}

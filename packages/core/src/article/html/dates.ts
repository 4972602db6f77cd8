import { readDateline } from '../../time/dateline.ts';
import { anchorOf } from '../anchor.ts';
import type { Anchor, Article } from '../article.ts';

/** A day, or a local time of a day to the minute; `utc`: printed in universal time, so that the local day may be its neighbour. */
export type PrintedDate = { value: string; utc: boolean };

/** What some part of a page says of its dates: the head, marks in the text, `<time>`, a printed line, the address. */
export type DateClaim = PrintedDate & {
  role: 'published' | 'updated';
  from: 'json-ld' | 'meta' | 'marked' | 'time' | 'printed' | 'url';
};

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?$/i;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;

/** A date as metadata has it: ISO 8601, RFC 822, or a full date in words. Undefined for what names no day. */
export function dateOf(text: string): PrintedDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, zone] = iso;
    return checked(`${year}-${month}-${day}`, hour === undefined ? undefined : `${hour}:${minute}`, zone);
  }
  const basic = BASIC.exec(trimmed);
  if (basic) return checked(`${basic[1]}-${basic[2]}-${basic[3]}`);
  // "Mon, 05 Feb 2018 09:12:44 +0300" of mail and feeds.
  const [, words = '', hour, minute, zone] =
    /^((?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})\s+(\d\d):(\d\d)(?::\d\d)?\s*([a-z]{1,4}|[+-]\d{4})?$/i.exec(
      trimmed,
    ) ?? [];
  const dateline = readDateline(words === '' ? trimmed : words.replace(/^[a-z]+,?\s+/i, ''));
  if (dateline?.kind !== 'date') return undefined;
  const [day = '', clock] = dateline.value.split('T');
  return checked(day, hour === undefined ? clock : `${hour}:${minute}`, zone);
}

function checked(day: string, clock?: string, zone?: string): PrintedDate | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return undefined;
  // What a system prints for no date at all.
  if (day < '1800' || day === '1970-01-01' || day > '2200') return undefined;
  if (clock === undefined || clock > '23:59') return { value: day, utc: false };
  const utc = zone !== undefined && /^(?:Z|UTC|GMT|UT|[+-]00:?(?:00)?)$/i.test(zone);
  return { value: `${day}T${clock}`, utc };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in the path of an address: /2018/02/05/, /2018/feb/05/, /2018-02-05-, /20180205/. A month alone dates nothing. */
export function dateOfUrl(url: URL): PrintedDate | undefined {
  const path = url.pathname.slice(0, 500).toLowerCase();
  const parts =
    /(?:^|[/_-])((?:19|20)\d\d)([/_-])(\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(\d{1,2})(?=$|[/_.-])/.exec(
      path,
    ) ?? /(?:^|[/_-])((?:19|20)\d\d)()(\d\d)(\d\d)(?=$|[/_.-])/.exec(path);
  if (!parts) return undefined;
  const [, year = '', , month = '', day = ''] = parts;
  const number = MONTHS.indexOf(month) + 1 || Number(month);
  return checked(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** What the claims come to. `trusted`: no part of the page contradicts it. */
export type Settled = { published?: string; updated?: string; trusted: boolean };

/** Parts of a page that know a date by themselves: what the system declares, what is printed, the address. */
const VOICES: Record<DateClaim['from'], string> = {
  'json-ld': 'declared',
  meta: 'declared',
  marked: 'declared',
  time: 'declared',
  printed: 'printed',
  url: 'url',
};

/**
 * The day of publication that the parts of a page agree on. A stamp of the last change is never it, also where a system
 * gives it out for one. Where they contradict each other the side with more voices wins; with as many on each side it is
 * the earlier day, and it is not trusted.
 */
export function settleDates(claims: readonly DateClaim[]): Settled {
  const updates = claims.filter(({ role }) => role === 'updated');
  const published = claims.filter((claim) => claim.role === 'published' && !isUpdate(claim, claims, updates));
  const updated = updates.find(({ from }) => from === 'printed') ?? updates[0];
  const sides: DateClaim[][] = [];
  for (const claim of published) {
    const side = sides.find(([first]) => first !== undefined && agree(first, claim));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  const weigh = (side: readonly DateClaim[]) => new Set(side.map(({ from }) => VOICES[from])).size;
  const ranked = sides.toSorted((a, b) => weigh(b) - weigh(a) || dayOf(a[0]).localeCompare(dayOf(b[0])));
  const [best, second] = ranked;
  const told = { ...(updated === undefined ? {} : { updated: updated.value }) };
  if (best === undefined) return { ...told, trusted: false };
  const trusted = second === undefined || weigh(best) > weigh(second);
  return { published: dateFor(best), ...told, trusted };
}

/** An update given out for a publication: some earlier day is claimed too, or the page itself prints it as an update. */
function isUpdate(claim: DateClaim, claims: readonly DateClaim[], updates: readonly DateClaim[]): boolean {
  if (claim.from === 'url') return false;
  const same = updates.filter((update) =>
    hasTime(update) && hasTime(claim) ? update.value === claim.value : dayOf(update) === dayOf(claim),
  );
  if (same.length === 0) return false;
  if (hasTime(claim) && same.some(({ from, value }) => from === 'printed' && value === claim.value)) return true;
  return claims.some((other) => other.role === 'published' && dayOf(other) < dayOf(claim) && !agree(other, claim));
}

const hasTime = ({ value }: PrintedDate) => value.length > 10;
const dayOf = (date: PrintedDate | undefined) => date?.value.slice(0, 10) ?? '';

/** The same day or its neighbour: one of the two may be in universal time. */
function agree(a: DateClaim, b: DateClaim): boolean {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) <= 86_400_000;
}

/** As printed where it is printed; else in local time. In universal time the clock says nothing of the local one. */
function dateFor(side: readonly DateClaim[]): string {
  const printed = side.find(({ from }) => from === 'printed');
  const local = side.find((claim) => hasTime(claim) && !claim.utc);
  if (printed) return local && !hasTime(printed) && dayOf(local) === dayOf(printed) ? local.value : printed.value;
  return local?.value ?? dayOf(side[0]);
}

/** What relative dates of the text count from; a date that parts of the page contradict does not say when it was written. */
export function anchorFrom(article: Pick<Article, 'period' | 'published' | 'text'>, trusted: boolean): Anchor {
  const anchor = anchorOf(article);
  return anchor.basis === 'published' && !trusted ? { ...anchor, trusted: false } : anchor;
}

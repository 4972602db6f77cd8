import { Problem, sourceFormat } from '@letapis/core';
import type { Archive } from '../../archive.ts';
import { expand, type NamedSource } from '../expand.ts';
import { type FetchOptions, fetchPage, type Validators } from './fetch-page.ts';

/** What is remembered of an address between two visits. */
type Visit = Validators & { until?: number };

/** Where visits are remembered: the notes of the archive that their pages are in. */
export type Notes = Pick<Archive, 'note' | 'recall'>;

/** An address that was asked for: its sources; and what to do once they are kept. */
export type Visited = {
  sources: AsyncIterable<NamedSource | Problem> | Iterable<NamedSource | Problem>;
  /** Nothing has changed since the last visit. */
  unchanged: boolean;
  /** Remembers the visit. Only when the sources are in the archive: else the next visit would bring nothing new. */
  remember: () => Promise<void>;
};

/**
 * The page or the items of the feed at an address. A feed is asked only for what is new since the last visit, and not
 * before its server wants to be asked again.
 */
export async function readUrl(
  address: string,
  notes: Notes,
  options: Omit<FetchOptions, 'validators'> = {},
): Promise<Visited> {
  const key = `visit ${address}`;
  const { until, ...validators } = await lastVisit(notes, key);
  const refused = (problem: Problem): Visited => ({ sources: [problem], unchanged: false, remember: async () => {} });
  if (until !== undefined && until > Date.now()) return refused(later(address, until));
  try {
    const fetched = await fetchPage(address, { ...options, validators });
    if (fetched.status === 'unchanged') return { sources: [], unchanged: true, remember: async () => {} };
    if (fetched.status === 'later') {
      await notes.note(key, JSON.stringify({ ...validators, until: fetched.until }));
      return refused(later(address, fetched.until));
    }
    const { url, content, type } = fetched;
    const format = sourceFormat(content);
    // What calls itself data and is no feed is nothing to read.
    if (format === 'text' && /(?:json|xml)$/.test(type)) {
      return refused(new Problem('fetch.type', `It is no page and no feed but ${type}.`, { subject: address }));
    }
    return {
      sources: expand({ name: address, url, content }),
      unchanged: false,
      remember: async () => {
        if (format === 'feed') await notes.note(key, JSON.stringify(fetched.validators));
      },
    };
  } catch (error) {
    if (error instanceof Problem) return refused(error);
    throw error;
  }
}

async function lastVisit(notes: Notes, key: string): Promise<Visit> {
  try {
    const visit: unknown = JSON.parse((await notes.recall(key)) ?? '{}');
    return typeof visit === 'object' && visit !== null ? (visit as Visit) : {};
  } catch {
    return {};
  }
}

function later(subject: string, until: number): Problem {
  const when = new Date(until).toISOString().slice(0, 16).replace('T', ' ');
  return new Problem('fetch.status', `The server asks to be left alone until ${when} UTC.`, { subject });
}

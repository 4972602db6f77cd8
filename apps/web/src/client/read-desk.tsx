'use client';

import type { Annotated, Problem } from '@letapis/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { asProblem } from '../view/as-problem.ts';
import { charsetOf } from '../view/charset.ts';

type Reader = typeof import('./read-here.ts');

type State =
  | { is: 'waiting' | 'reading' | 'unloaded' | 'unfetched' }
  | { is: 'refused'; problem: Problem }
  | { is: 'read'; found: Annotated; Result: Reader['ReadResult']; turn: number };

/** Where a reader pastes a page and sees what Letapis makes of it. The page never leaves the browser. */
export function ReadDesk({ example }: { example: string | null }) {
  const t = useTranslations();
  const alive = useAlive();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const page = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLElement>(null);
  const turn = useRef(0);

  useEffect(() => {
    if (state.is === 'read') result.current?.scrollIntoView();
  }, [state]);

  /** Reads what `open` gives. Of several readings under way only the last one shows. */
  async function read(open: () => Promise<string | Uint8Array>, name?: string) {
    turn.current += 1;
    const mine = turn.current;
    setState({ is: 'reading' });
    const next = await readingOf(open, name, mine);
    if (mine !== turn.current) return;
    if (typeof next.content === 'object' && page.current && next.state.is === 'read')
      page.current.value = new TextDecoder(charsetOf(next.content)).decode(next.content);
    setState(next.state);
  }

  function readPasted(event: FormEvent) {
    event.preventDefault();
    const text = page.current?.value ?? '';
    read(async () => text);
  }

  function readFile() {
    const chosen = file.current?.files?.[0];
    if (chosen) read(async () => new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  }

  function clear() {
    turn.current += 1;
    setState({ is: 'waiting' });
    page.current?.focus();
  }

  return (
    <>
      <form className="desk" onSubmit={readPasted} onReset={clear}>
        <fieldset disabled={!alive}>
          <label htmlFor="pasted">{t('read.label')}</label>
          {/* Without a name: even a form that went off before the script could hold it would carry nothing. */}
          <textarea id="pasted" ref={page} rows={12} spellCheck={false} autoComplete="off" />
          <input ref={file} type="file" hidden accept="text/*,.txt,.md,.html,.htm" onChange={readFile} />
          <div className="desk-actions">
            <button type="submit">{t('read.read')}</button>
            <button
              type="button"
              onClick={() => {
                // The same file may be chosen again after a change.
                if (file.current) file.current.value = '';
                file.current?.click();
              }}
            >
              {t('read.file')}
            </button>
            {example !== null && (
              <button type="button" onClick={() => read(() => fetchBytes(example))}>
                {t('read.example')}
              </button>
            )}
            <button type="reset">{t('read.clear')}</button>
          </div>
        </fieldset>
        <div className="desk-status" role="status">
          <Status state={state} />
        </div>
      </form>
      {state.is === 'read' && (
        <section className="read-result" aria-label={t('read.result')} ref={result}>
          <state.Result key={state.turn} found={state.found} />
        </section>
      )}
    </>
  );
}

/** Whether the script is at work: not on the server, and not before React has taken over. */
function useAlive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

type Reading = { state: State; content?: string | Uint8Array };

async function readingOf(
  open: () => Promise<string | Uint8Array>,
  name: string | undefined,
  turn: number,
): Promise<Reading> {
  const [content, reader] = await Promise.all([open().catch(() => null), import('./read-here.ts').catch(() => null)]);
  if (content === null) return { state: { is: 'unfetched' } };
  if (reader === null) return { state: { is: 'unloaded' } };
  // The words "Reading…" come before the work, which holds the page for as long as it takes.
  await new Promise((painted) => setTimeout(painted));
  try {
    const found = await reader.parseSource({ content, ...(name === undefined ? {} : { name }) });
    return { content, state: { is: 'read', found, Result: reader.ReadResult, turn } };
  } catch (error) {
    const problem = asProblem(error);
    if (problem) return { content, state: { is: 'refused', problem } };
    if (isUnloaded(error)) return { content, state: { is: 'unloaded' } };
    throw error;
  }
}

/** The reader of HTML comes from the site when the first page of HTML is read. */
function isUnloaded(error: unknown): boolean {
  return error instanceof Error && /ChunkLoadError|dynamically imported module/.test(`${error.name} ${error.message}`);
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Codes of problems for which the messages have words. */
const KNOWN = ['empty', 'binary', 'too-large', 'undecodable'] as const;

function Status({ state }: { state: State }) {
  const t = useTranslations();
  switch (state.is) {
    case 'waiting':
      return null;
    case 'reading':
      return t('read.reading');
    case 'read': {
      const { article, timex, events } = state.found;
      return t('read.done', {
        dates: timex.filter(({ edtf }) => edtf !== undefined).length,
        events: events.length,
        lines: article.discarded.length,
      });
    }
    case 'refused': {
      const known = KNOWN.find((kind) => state.problem.code === `input.${kind}`);
      return (
        <div className="problem">
          <p>{known ? t(`read.problem.${known}`) : t('read.problem.other')}</p>
          {!known && (
            <p className="meta" lang="en">
              {state.problem.message}
            </p>
          )}
        </div>
      );
    }
    default:
      return <p className="problem">{t(`read.problem.${state.is}`)}</p>;
  }
}

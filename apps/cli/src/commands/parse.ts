import { type ActorsFile, type Annotated, type EventOptions, explainEvents, parse, sourceFormat } from '@letapis/core';
import { Ended, exitCodeOf, failureLine, toFailure } from '../failure.ts';
import { readInput } from '../input.ts';
import type { Options } from '../options.ts';
import { write, writeError } from '../output.ts';
import { ownActors } from '../own-actors.ts';
import { terminalOf } from '../terminal.ts';
import { safeJson } from '../text/clean.ts';
import type { Call } from './table.ts';

/** Reads each input in turn; one that cannot be read does not keep the others from being printed. */
export async function run({ arguments: names, options }: Call): Promise<void> {
  const several = names.length > 1;
  const actors = await ownActors(options.actors);
  const print = options.json ? jsonPrinter(several, options, actors) : await pagePrinter(options, actors);
  let exitCode = 0;
  let printed = 0;
  for (const name of names) {
    try {
      const content = await readInput(name);
      for await (const annotated of read(name === '-' ? 'stdin' : name, content, { actors })) {
        await write(await print(annotated, printed++));
      }
    } catch (error) {
      const failure = toFailure(error);
      exitCode ||= exitCodeOf(failure.code);
      if (options.json) await write(`${safeJson({ error: failure })}\n`);
      const { sentenceFor } = await import('../messages.ts');
      writeError(failureLine(failure, await sentenceFor(failure, options.lang)));
    }
  }
  if (exitCode !== 0) throw new Ended(exitCode);
}

/** A page, or each item of a feed. What only HTML and feeds need is loaded for them. */
async function* read(name: string, content: Uint8Array, own: EventOptions): AsyncGenerator<Annotated> {
  const format = sourceFormat(content);
  if (format === 'text') {
    yield parse({ name, content }, own);
    return;
  }
  const { parseSource } = await import('@letapis/core/parse-source');
  if (format === 'html') {
    yield await parseSource({ name, content }, own);
    return;
  }
  const { readFeed } = await import('@letapis/core/feed');
  for (const item of readFeed({ name, content }).items) yield await parseSource(item, own);
}

type Print = (annotated: Annotated, index: number) => string | Promise<string>;

/** One document to be read by people too, or one line a file. */
const jsonPrinter =
  (several: boolean, { explain }: Options, actors: ActorsFile | undefined): Print =>
  (annotated) => {
    const sentences = explain ? { sentences: explainEvents(annotated.article, annotated.timex, { actors }) } : {};
    return `${safeJson({ ...annotated, ...sentences }, several ? undefined : 2)}\n`;
  };

/** Words and the drawing of an article are loaded only when one is drawn. */
async function pagePrinter(options: Options, actors: ActorsFile | undefined): Promise<Print> {
  const [{ articleHead, articleLines }, { explanationLines }, { paint, wrapLine }, { speak }] = await Promise.all([
    import('../show/article.ts'),
    import('../show/explanation.ts'),
    import('../text/styled.ts'),
    import('../messages.ts'),
  ]);
  const { colours, columns } = terminalOf(options);
  const speech = await speak(options.lang);
  return (annotated, index) => {
    const head = wrapLine(articleHead(annotated.article, speech), columns);
    const lines = [
      ...head,
      ...(head.length > 0 ? [[]] : []),
      ...(options.explain
        ? explanationLines(annotated, explainEvents(annotated.article, annotated.timex, { actors }), columns, speech)
        : articleLines(annotated, { columns, events: true }, speech)),
    ];
    const rule = index === 0 ? '' : `\n${'─'.repeat(columns)}\n`;
    return `${rule}${lines.map((line) => paint(line, colours)).join('\n')}\n`;
  };
}

import type { Archive } from '@letapis/archive';
import type { Locale } from '@letapis/core/exchange';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { reader } from '../archive/reader.ts';
import { asProblem } from '../view/as-problem.ts';
import { Page } from './page.tsx';
import { Trouble } from './trouble.tsx';

/** Renders from the archive; when the archive itself is the trouble, a page that says so and what to do. */
export async function reading(
  here: (locale: Locale) => string,
  render: (archive: Archive) => Promise<ReactNode>,
): Promise<ReactNode> {
  try {
    return await render(await reader());
  } catch (error) {
    const problem = asProblem(error);
    // A place in a list that nobody gave out, typed or long gone.
    if (problem?.code === 'query.invalid') notFound();
    if (!problem?.code.startsWith('archive.')) throw error;
    return (
      <Page here={here}>
        <Trouble problem={problem} />
      </Page>
    );
  }
}

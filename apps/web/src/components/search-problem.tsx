import type { QueryProblem } from '@letapis/archive';
import type { Problem } from '@letapis/core';
import { useTranslations } from 'next-intl';

/** A query that means nothing, with the place in it that is wrong. */
export function SearchProblem({ query, problem }: { query: string; problem: Problem }) {
  const t = useTranslations();
  const place = placeOf(problem);
  return (
    <div className="problem" role="alert">
      <p>{t('search.problem')}</p>
      {place && (
        <p className="wrong-query">
          <code>
            {query.slice(0, place.start)}
            <mark>{query.slice(place.start, place.end)}</mark>
            {query.slice(place.end)}
          </code>
        </p>
      )}
      <p className="meta">{reasonOf(problem, t) ?? <span lang="en">{problem.message}</span>}</p>
    </div>
  );
}

/** Why, in words; undefined for what this site does not know yet. */
function reasonOf(problem: Problem, t: ReturnType<typeof useTranslations<never>>): string | undefined {
  const { reason, values } = problem as Partial<QueryProblem>;
  return reason !== undefined && t.has(`words.query.${reason}`)
    ? t(`words.query.${reason}`, values as never)
    : undefined;
}

/** Where a `QueryProblem` points, also when another copy of the library made it. */
function placeOf(problem: Problem): { start: number; end: number } | null {
  if (!('start' in problem && 'end' in problem)) return null;
  const { start, end } = problem;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

import { EventType } from '@letapis/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../view/actors.ts';
import { countryName } from '../view/countries.ts';
import { paths } from '../view/paths.ts';
import { STATUSES, type TimelineQuery, withFilters } from '../view/timeline-query.ts';

type Props = { query: TimelineQuery; total: number; actors: readonly Actor[] };

/** How much is shown, the filters that are set, each with a way to drop it, and a form for the others. */
export function TimelineFilters({ query, total, actors }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? countryName(id, locale) ?? id;
  const set = [
    query.actor === undefined ? null : { key: 'actor', value: nameOf(query.actor) },
    query.with === undefined ? null : { key: 'with', value: nameOf(query.with) },
    query.kind === undefined ? null : { key: 'kind', value: t(`words.eventType.${query.kind}`) },
    query.status === undefined ? null : { key: 'status', value: t(`status.${query.status}`) },
    query.since === undefined ? null : { key: 'since', value: query.since },
    query.until === undefined ? null : { key: 'until', value: query.until },
  ].filter((filter) => filter !== null) as {
    key: 'actor' | 'with' | 'kind' | 'status' | 'since' | 'until';
    value: string;
  }[];
  return (
    <div className="filters">
      <b>{t('timeline.count', { count: total })}</b>
      {set.map(({ key, value }) => (
        <span key={key}>
          {t(`timeline.filter.${key}`)}{' '}
          <a className="tag" href={paths.timeline(locale, withFilters(query, { [key]: undefined }))}>
            {value} <span aria-hidden="true">×</span>
            <span className="unseen">{t('timeline.drop')}</span>
          </a>
        </span>
      ))}
      <details>
        <summary>{t('timeline.filters')}</summary>
        <form action={paths.timeline(locale)}>
          <Choice name="actor" value={query.actor} options={actors.map(({ id, name }) => [id, name])} />
          <Choice name="with" value={query.with} options={actors.map(({ id, name }) => [id, name])} />
          <Choice
            name="kind"
            value={query.kind}
            options={EventType.options.map((type) => [type, t(`words.eventType.${type}`)])}
          />
          <Choice
            name="status"
            value={query.status}
            options={STATUSES.map((status) => [status, t(`status.${status}`)])}
          />
          <Year name="since" value={query.since} />
          <Year name="until" value={query.until} />
          <button type="submit">{t('timeline.apply')}</button>
        </form>
      </details>
    </div>
  );
}

function Choice({
  name,
  value,
  options,
}: {
  name: 'actor' | 'with' | 'kind' | 'status';
  value: string | undefined;
  options: (readonly [string, string])[];
}) {
  const t = useTranslations();
  // A filter that is set stays a choice even when nothing on this page has it.
  const all =
    value === undefined || options.some(([id]) => id === value) ? options : [...options, [value, value] as const];
  return (
    <label>
      {t(`timeline.filter.${name}`)}
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{t('timeline.any')}</option>
        {all.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Year({ name, value }: { name: 'since' | 'until'; value: string | undefined }) {
  const t = useTranslations();
  return (
    <label>
      {t(`timeline.filter.${name}`)}
      <input
        name={name}
        defaultValue={value}
        inputMode="numeric"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        size={10}
        placeholder="2014"
      />
    </label>
  );
}

import type { FacetName, Facets, Section } from '@letapis/archive';
import { EventType, Situation } from '@letapis/core';
import { languageName } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../view/paths.ts';
import { FACET_FIELDS, toggled } from '../view/search-query.ts';
import { sectionName } from '../view/sections.ts';
import { Verdict } from './verdict.tsx';

type Props = { query: string; facets: Facets; sections: readonly Section[] };

/** How many values of a facet stand open; the others unfold. */
const OPEN = 7;

/** What the hits are, by section, year and so on; each value a link that narrows the search to it, or lets it go. */
export function SearchFacets({ query, facets, sections }: Props) {
  const t = useTranslations();
  return (
    <nav className="facets" id="facets" aria-labelledby="facets-title">
      <h2 id="facets-title">{t('search.narrow')}</h2>
      {(Object.keys(FACET_FIELDS) as FacetName[]).map((name) => (
        <Facet key={name} name={name} values={facets[name]} query={query} sections={sections} />
      ))}
    </nav>
  );
}

type FacetProps = { name: FacetName; values: Facets[FacetName]; query: string; sections: readonly Section[] };

function Facet({ name, values, query, sections }: FacetProps) {
  const t = useTranslations();
  const all = values.map((value) => ({ ...value, ...toggled(query, FACET_FIELDS[name], value.value) }));
  // One value that all hits have narrows nothing.
  if (all.length < 2 && !all.some(({ set }) => set)) return null;
  // What is set stays in sight; years read in their order, other values by how many have them.
  const ordered = all.toSorted(
    (a, b) => Number(b.set) - Number(a.set) || (name === 'year' ? b.value.localeCompare(a.value) : 0),
  );
  const rows = ordered.map(({ value, count, set, query }) => (
    <li key={value}>
      <FacetLink query={query} set={set}>
        <FacetValue name={name} value={value} sections={sections} />
      </FacetLink>{' '}
      <span className="count">{count}</span>
    </li>
  ));
  return (
    <section>
      <h3>{t(`search.facet.${name}`)}</h3>
      <ul>{rows.slice(0, OPEN)}</ul>
      {rows.length > OPEN && (
        <details>
          <summary>{t('search.others', { count: rows.length - OPEN })}</summary>
          <ul>{rows.slice(OPEN)}</ul>
        </details>
      )}
    </section>
  );
}

function FacetLink({ query, set, children }: { query: string; set: boolean; children: React.ReactNode }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <a className={set ? 'tag' : 'quiet'} href={paths.search(locale, { q: query })} rel="nofollow">
      {children}
      {set && (
        <>
          {' '}
          <span aria-hidden="true">×</span>
          <span className="unseen">{t('timeline.drop')}</span>
        </>
      )}
    </a>
  );
}

function FacetValue({ name, value, sections }: { name: FacetName; value: string; sections: readonly Section[] }) {
  const t = useTranslations();
  const locale = useLocale();
  switch (name) {
    case 'section': {
      const section = sections.find(({ id }) => id === value);
      const { name, language } = section ? sectionName(section, locale) : { name: value, language: locale };
      return <span lang={language === locale ? undefined : language}>{name}</span>;
    }
    case 'type': {
      const type = EventType.safeParse(value);
      return type.success ? t(`words.eventType.${type.data}`) : value;
    }
    case 'situation': {
      const trend = Situation.shape.trend.safeParse(value);
      return trend.success ? <Verdict trend={trend.data} /> : value;
    }
    case 'language':
      return languageName(value, locale);
    case 'year':
      return value;
  }
}

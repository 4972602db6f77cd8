import type { ArticleSummary, Section } from '@letapis/archive';

/** A name and the language it is in. */
export type Named = { name: string; language: string };

/** The name of a section in the wished language, else in any that the archive knows. */
export function sectionName(section: Section, locale: string): Named {
  const own = section.names[locale];
  if (own !== undefined) return { name: own, language: locale };
  const [language, name] = Object.entries(section.names)[0] ?? ['und', section.id];
  return { name, language };
}

/** The same for an article: by its section when the archive knows it, else as the page printed it. */
export function articleSection(
  article: Pick<ArticleSummary, 'section' | 'sectionId' | 'language'>,
  sections: readonly Section[],
  locale: string,
): Named | null {
  const known = sections.find((section) => section.id === article.sectionId);
  if (known) return sectionName(known, locale);
  return article.section === undefined ? null : { name: article.section, language: article.language };
}

import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { reader } from '../../../archive/reader.ts';
import { ReadDesk } from '../../../client/read-desk.tsx';
import { Page } from '../../../components/page.tsx';
import { asProblem } from '../../../view/as-problem.ts';
import { paths } from '../../../view/paths.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t('read.title'), description: t('read.intro') };
}

/** A page of the reader's own, read by the same library in the browser. It needs no archive. */
export default async function ReadPage() {
  const t = await getTranslations();
  const locale = await getLocale();
  const { read, article, entry, status, masthead, words } = await getMessages();
  const example = await exampleFor(locale);
  return (
    <Page here={paths.read} className="read-page">
      <h1>{t('read.title')}</h1>
      <p>{t('read.intro')}</p>
      <p className="private">{t('read.private')}</p>
      <noscript>
        <p className="problem">{t('read.noScripts')}</p>
      </noscript>
      <NextIntlClientProvider messages={{ read, article, entry, status, masthead, words }}>
        <ReadDesk example={example === null ? null : paths.source(locale, example)} />
      </NextIntlClientProvider>
    </Page>
  );
}

/** Of the newest articles in the language of the reader, the one that tells most; null without an archive. */
async function exampleFor(language: string): Promise<string | null> {
  try {
    const { items } = await (await reader()).articles({ language, limit: 50 });
    const [most] = items.toSorted((a, b) => b.events.actual - a.events.actual);
    return most?.id ?? null;
  } catch (error) {
    if (!asProblem(error)) throw error;
    return null;
  }
}

'use client';

import { useParams } from 'next/navigation';
// A file of its own: this page runs in the browser, and every page carries it.
import messages from '../../../messages/error.json';

/** What a reader sees when a page fails; the cause stands in the log of the server. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = locale === 'be' || locale === 'ru' ? messages[locale] : messages.en;
  return (
    <main id="main" className="page">
      <div className="plain">
        <a className="wordmark quiet" href={`/${locale}`} lang="be">
          Летапіс
        </a>
        <h1 lang={locale}>{words.title}</h1>
        <p>{words.text}</p>
        <p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      </div>
    </main>
  );
}

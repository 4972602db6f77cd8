'use client';

import { useParams } from 'next/navigation';
import { error as be } from '../../../messages/be.json';
import { error as en } from '../../../messages/en.json';
import { error as ru } from '../../../messages/ru.json';

/** What a reader sees when a page fails; the cause stands in the log of the server. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = locale === 'be' ? be : locale === 'ru' ? ru : en;
  return (
    <main id="main" className="page">
      <div className="plain">
        <h1>{words.title}</h1>
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

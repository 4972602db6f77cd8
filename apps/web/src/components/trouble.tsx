import type { Problem } from '@letapis/core';
import { useTranslations } from 'next-intl';

const kinds: Partial<Record<Problem['code'], 'missing' | 'newer' | 'unreachable'>> = {
  'archive.not-found': 'missing',
  'archive.newer': 'newer',
  'archive.unreachable': 'unreachable',
};

/** An archive that cannot be read, in words: what is wrong and what to do. */
export function Trouble({ problem }: { problem: Problem }) {
  const t = useTranslations();
  const kind = kinds[problem.code] ?? 'unreadable';
  return (
    <div className="plain">
      <h1>{t(`trouble.${kind}.title`)}</h1>
      <p>{t.rich(`trouble.${kind}.whatToDo`, { code: (chunks) => <code>{chunks}</code> })}</p>
      {kind !== 'missing' && (
        <p className="meta" lang="en">
          {problem.message} ({problem.code})
        </p>
      )}
    </div>
  );
}

/** An archive with nothing in it yet. */
export function EmptyArchive() {
  const t = useTranslations();
  return (
    <div className="plain">
      <h1>{t('trouble.empty.title')}</h1>
      <p>{t.rich('trouble.empty.whatToDo', { code: (chunks) => <code>{chunks}</code> })}</p>
    </div>
  );
}

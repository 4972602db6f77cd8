import { useLocale, useTranslations } from 'next-intl';
import { Page } from '../../components/page.tsx';
import { paths } from '../../view/paths.ts';

export default function NotFound() {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Page here={paths.front}>
      <div className="plain">
        <h1>{t('trouble.notFound.title')}</h1>
        <p>{t('trouble.notFound.text')}</p>
        <p>
          <a href={paths.front(locale)}>{t('nav.week')}</a> · <a href={paths.weeks(locale)}>{t('week.all')}</a> ·{' '}
          <a href={paths.search(locale)}>{t('search.title')}</a>
        </p>
      </div>
    </Page>
  );
}

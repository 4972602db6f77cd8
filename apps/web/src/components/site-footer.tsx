import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../view/paths.ts';

export function SiteFooter() {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <footer className="site-footer">
      <span>{t('footer.about')}</span>
      <nav aria-label={t('footer.more')}>
        <a href={paths.weeks(locale)}>{t('week.all')}</a>
        <a href={paths.read(locale)}>{t('read.title')}</a>
      </nav>
    </footer>
  );
}

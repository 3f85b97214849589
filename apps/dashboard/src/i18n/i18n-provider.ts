import polyglotI18nProvider from 'ra-i18n-polyglot';
import { english } from './en/index';

/** English is complete; further languages are added here, each with the same keys. */
export const i18nProvider = polyglotI18nProvider(() => english, 'en', [{ locale: 'en', name: 'English' }]);

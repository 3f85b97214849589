import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import { useTranslate } from 'react-admin';
import type { Filing } from '../../platform/api/records';

/** Names a version: its form, what it is, and its number. */
export const useVersionName = (): ((filing: Filing) => string) => {
  const translate = useTranslate();
  return ({ form, kind, number }) =>
    translate('filings.version', {
      title: FILING_FORMS[form].title,
      kind: translate(`vocab.filingKind.${kind}`),
      number,
    });
};

import { differencesOf, type FilingAnswers } from '@breachdesk/contract/filing-answers';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Filing } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';

/** What a version says otherwise than the filed one before it, field by field. */
export const Differences = ({ filing, before }: { filing: Filing; before: FilingAnswers }) => {
  const translate = useTranslate();
  const differences = differencesOf(FILING_FORMS[filing.form], before, filing.answers);
  const said = (words: string | null) => words ?? translate('filings.field.none');
  return (
    <Section level={3} title={translate('filings.differences.title')} intro={translate('filings.differences.intro')}>
      {differences.length === 0 ? (
        <Typography color="textSecondary">{translate('filings.differences.none')}</Typography>
      ) : (
        <Box component="dl" sx={{ m: 0 }}>
          {differences.map(({ field, before: was, after }) => (
            <Box key={field.key} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Box component="dt" sx={{ fontWeight: 600 }}>
                {field.label}
              </Box>
              <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                <Typography component="span" color="textSecondary">
                  {translate('filings.differences.before')}{' '}
                </Typography>
                <del>{said(was)}</del>
              </Box>
              <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                <Typography component="span" color="textSecondary">
                  {translate('filings.differences.now')}{' '}
                </Typography>
                <strong>{said(after)}</strong>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
};

import { fieldsOf, type FormField } from '@breachdesk/contract/filing-answers';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { Filing, FilingState } from '../../platform/api/records';
import { fieldAnchor } from './FieldCard';

/** Fields by their keys, in the order of the form. */
export const fieldsNamed = (filing: Filing, keys: readonly string[]): readonly FormField[] =>
  fieldsOf(FILING_FORMS[filing.form]).filter(({ key }) => keys.includes(key));

/** A list of fields, each a way to its place on the page. */
const FieldLinks = ({ fields }: { fields: readonly FormField[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {fields.map(({ key, label }) => (
      <li key={key}>
        <Link
          component="button"
          type="button"
          color="inherit"
          sx={{ textAlign: 'left' }}
          onClick={() => {
            const place = document.getElementById(fieldAnchor(key));
            place?.scrollIntoView({ block: 'start' });
            place?.focus({ preventScroll: true });
          }}
        >
          {label}
        </Link>
      </li>
    ))}
  </Box>
);

/** What is missing, in plain words, each with the way to its field; and that it is late. */
export const Completeness = ({ filing, state }: { filing: Filing; state: FilingState }) => {
  const translate = useTranslate();
  if (filing.state !== 'draft')
    return filing.missing.length > 0 ? (
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('filings.complete.inPhases')}
        <FieldLinks fields={fieldsNamed(filing, filing.missing)} />
      </Alert>
    ) : null;
  const missing = fieldsNamed(filing, state.missing);
  return (
    <>
      {state.isLate && filing.kind === 'initial' && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate('filings.complete.late', { law: state.law })}{' '}
          {state.lateReasons && translate('filings.complete.reasons')}
        </Alert>
      )}
      {missing.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('filings.complete.missing', { smart_count: missing.length })}
          <FieldLinks fields={missing} />
        </Alert>
      ) : (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate('filings.complete.whole')}
        </Alert>
      )}
    </>
  );
};

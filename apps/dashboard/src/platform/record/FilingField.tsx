import { differencesOf, type FilingAnswers, fieldsOf } from '@breachdesk/contract/filing-answers';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import type { FilingFormKey } from '@breachdesk/contract/filing-vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Became } from './Became';
import { FieldName } from './FieldName';
import { resourceOfTable } from './resource-names';

const TABLE = 'filing';
/** Fields that only the form explains; the document is what it states, which its answers and its SHA-256 say already. */
const FIELDS = ['answers', 'missing', 'document'];

/** Whether a field of a table is one that the form of a filing explains. */
export const isFilingField = (table: string, field: string): boolean => table === TABLE && FIELDS.includes(field);

/** A row of the table, as the record holds it. */
type Row = Record<string, unknown> | null | undefined;

const FormAnswers = ({ before, after }: { before: Row; after: Row }) => {
  const translate = useTranslate();
  const form = FILING_FORMS[(after ?? before)?.['form'] as FilingFormKey]; // as: a constraint of the table
  const answersIn = (row: Row) => (row?.['answers'] ?? {}) as FilingAnswers; // as: written by the API alone
  const differences = differencesOf(form, answersIn(before), answersIn(after));
  const said = (words: string | null) => words ?? <em>{translate('platform.empty')}</em>;
  if (differences.length === 0)
    return (
      <li>
        <FieldName resource={resourceOfTable(TABLE)} field="answers" />: {translate('platform.history.sources')}
      </li>
    );
  return differences.map(({ field, before: was, after: is }) => (
    <Box component="li" key={field.key} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      <strong>{field.label}</strong>
      {': '}
      {before ? <Became was={said(was)} is={said(is)} /> : said(is)}
    </Box>
  ));
};

/** What was answered on a form, by the labels of its fields, as items of a list: before and after, or all of it. */
export const FilingField = ({ field, before, after }: { field: string; before: Row; after: Row }) => {
  const translate = useTranslate();
  if (field === 'answers') return <FormAnswers before={before} after={after} />;
  if (field === 'document') return null;
  const row = after ?? before;
  const keys = row?.['missing'] as string[]; // as: the table's own type
  const labels = fieldsOf(FILING_FORMS[row?.['form'] as FilingFormKey]) // as: a constraint of the table
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label);
  return (
    <li>
      <FieldName resource={resourceOfTable(TABLE)} field={field} />
      {': '}
      {labels.length > 0 ? labels.join('; ') : <em>{translate('platform.empty')}</em>}
    </li>
  );
};

import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AuditEntry } from '../platform/api/records';
import { ChangedFields, changesToShow, isShadow } from '../platform/record/ChangedFields';
import { FieldName } from '../platform/record/FieldName';
import { FieldValue } from '../platform/record/FieldValue';
import { FilingField, isFilingField } from '../platform/record/FilingField';
import { resourceOfTable } from '../platform/record/resource-names';

/** Columns that say nothing a person asks for: the database keeps them, and the entry itself says who and when. */
const QUIET = /^(?:id|version|incident_id|created_at|created_by|updated_at|recorded_at)$/;

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A whole row, folded: what a creation wrote, or what was there before it went. */
const WholeRow = ({ entry, row, text }: { entry: AuditEntry; row: Record<string, unknown>; text: string }) => {
  const translate = useTranslate();
  const resource = resourceOfTable(entry.tableName);
  const fields = Object.entries(row).filter(
    ([field, value]) => !QUIET.test(field) && !isShadow(field, row) && saysSomething(value),
  );
  if (fields.length === 0) return null;
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.875rem' }}>
        {translate(text, { smart_count: fields.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.875rem' }}>
        {fields.map(([field, value]) =>
          isFilingField(entry.tableName, field) ? (
            <FilingField key={field} field={field} before={null} after={row} />
          ) : (
            <li key={field}>
              <FieldName resource={resource} field={field} />
              {': '}
              <FieldValue field={field} value={value} />
            </li>
          ),
        )}
      </Box>
    </Box>
  );
};

/** The incident counts every change of its case, also one that is written beside it. */
const VersionOnly = () => (
  <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
    {useTranslate()('record.versionOnly')}
  </Box>
);

/** What an entry changed: before and after of each field, or the row that came or went. */
export const EntryChanges = ({ entry }: { entry: AuditEntry }) => {
  if (entry.action === 'update') {
    return changesToShow(entry).length > 0 ? <ChangedFields entry={entry} /> : <VersionOnly />;
  }
  if (entry.action === 'insert' && entry.after) {
    return <WholeRow entry={entry} row={entry.after} text="record.written" />;
  }
  if (entry.action === 'delete' && entry.before) {
    return <WholeRow entry={entry} row={entry.before} text="record.removed" />;
  }
  return null;
};

import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AuditEntry } from '../api/records';
import { Became } from './Became';
import { FieldName } from './FieldName';
import { FieldValue } from './FieldValue';
import { FilingField, isFilingField } from './FilingField';
import { resourceOfTable } from './resource-names';

/** Bookkeeping of every save, never what somebody did; and what a form states, which is part of what it tells. */
const KEPT_BY_API = new Set(['version', 'updated_at', 'updatedAt', 'updated_by', 'stated']);

/** `published_at` beside `published`: the same moment as the database sorts by it. */
export const isShadow = (field: string, row: object | null | undefined): boolean =>
  field.endsWith('_at') && row !== null && row !== undefined && field.slice(0, -'_at'.length) in row;

/** The fields of a change that say what was done; empty for anything but a change. */
export const changesToShow = ({ action, changedFields, after }: AuditEntry): string[] =>
  action === 'update' ? changedFields.filter(field => !KEPT_BY_API.has(field) && !isShadow(field, after)) : [];

/** The changed fields of an entry, before and after. A creation lists nothing: its record is on the screen. */
export const ChangedFields = ({ entry }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  const fields = changesToShow(entry);
  if (fields.length === 0) return null;
  const resource = resourceOfTable(entry.tableName);
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.875rem' }}>
      {fields.map(field =>
        (entry.before || entry.after) && isFilingField(entry.tableName, field) ? (
          <FilingField key={field} field={field} before={entry.before} after={entry.after} />
        ) : (
          <li key={field}>
            <FieldName resource={resource} field={field} />
            {': '}
            {entry.before || entry.after ? (
              <Became
                was={<FieldValue field={field} value={entry.before?.[field]} />}
                is={<FieldValue field={field} value={entry.after?.[field]} />}
              />
            ) : (
              translate('platform.history.changed')
            )}
          </li>
        ),
      )}
    </Box>
  );
};

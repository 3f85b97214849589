import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ImportPreview } from '../../platform/api/records';
import { Choice } from './Choice';
import { DELIMITER_NAMES, ENCODINGS } from './import-words';

/** What the person knows better than the first bytes tell. */
export type Corrections = Partial<Pick<ImportPreview, 'encoding' | 'delimiter' | 'hasHeader'>>;

/** What is known of a file from its first bytes; contact files say no more than the first three. */
type Dialect = Pick<ImportPreview, 'encoding' | 'delimiter' | 'hasHeader'> &
  Partial<Pick<ImportPreview, 'packing' | 'notRead'>>;

interface DialectFieldsProps {
  preview: Dialect;
  onCorrect: (corrections: Corrections) => void;
  /** A table may come as JSON, what has columns only may not. */
  hasColumns?: boolean;
}

/** How the file is read: found out from its first bytes, and correctable where that went wrong. */
export const DialectFields = ({ preview, onCorrect, hasColumns = false }: DialectFieldsProps) => {
  const translate = useTranslate();
  const { packing, notRead = [] } = preview;
  const delimiters = Object.entries(DELIMITER_NAMES).filter(([sign]) => !hasColumns || sign !== 'ndjson');
  return (
    <Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' }, pt: 1 }}>
        <Choice
          label={translate('persons.dialect.encoding')}
          value={preview.encoding}
          options={ENCODINGS.map(id => ({ id, name: translate(`persons.dialect.encodings.${id}`) }))}
          onChange={value => onCorrect({ encoding: ENCODINGS.find(encoding => encoding === value) })}
        />
        <Choice
          label={translate('persons.dialect.delimiter')}
          value={DELIMITER_NAMES[preview.delimiter]}
          options={delimiters.map(([, name]) => ({ id: name, name: translate(`persons.dialect.delimiters.${name}`) }))}
          onChange={value =>
            onCorrect({
              delimiter: delimiters.find(([, name]) => name === value)?.[0] as ImportPreview['delimiter'], // as: keys of that very table
            })
          }
        />
        {preview.delimiter !== 'ndjson' && (
          <Choice
            label={translate('persons.dialect.firstRow')}
            value={preview.hasHeader ? 'names' : 'data'}
            options={['names', 'data'].map(id => ({ id, name: translate(`persons.dialect.firstRows.${id}`) }))}
            onChange={value => onCorrect({ hasHeader: value === 'names' })}
          />
        )}
      </Box>
      {packing && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate(`persons.dialect.packings.${packing}`)}
          {notRead.length > 0 && ` ${translate('persons.dialect.notRead', { names: notRead.join(', ') })}`}
        </Typography>
      )}
    </Box>
  );
};

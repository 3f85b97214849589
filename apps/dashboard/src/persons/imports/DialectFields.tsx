import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ImportPreview } from '../../platform/api/records';
import { Choice } from './Choice';
import { DELIMITER_NAMES, ENCODINGS } from './import-words';

/** What the person knows better than the first bytes tell. */
export type Corrections = Partial<Pick<ImportPreview, 'encoding' | 'delimiter' | 'hasHeader'>>;

interface DialectFieldsProps {
  preview: ImportPreview;
  onCorrect: (corrections: Corrections) => void;
}

/** How the file is read: found out from its first bytes, and correctable where that went wrong. */
export const DialectFields = ({ preview, onCorrect }: DialectFieldsProps) => {
  const translate = useTranslate();
  const delimiters = Object.entries(DELIMITER_NAMES);
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
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate(`persons.dialect.packings.${preview.packing}`)}
        {preview.notRead.length > 0 &&
          ` ${translate('persons.dialect.notRead', { names: preview.notRead.join(', ') })}`}
      </Typography>
    </Box>
  );
};

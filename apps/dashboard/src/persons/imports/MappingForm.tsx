import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { DataCategory, ImportPreview, NewTableImport, NumberCountry } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatBytes } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import { ColumnFields } from './ColumnFields';
import { CountryField } from './CountryField';
import { DialectFields, type Corrections } from './DialectFields';
import { COLUMN_KINDS } from './import-words';
import { draftColumns, hasNumber, mappingOf, type ColumnChoice } from './mapping-draft';
import { usePreview, type PickedFile } from './use-preview';

interface MappingFormProps {
  picked: PickedFile;
  /** The file corrects rejected rows of another, and may name their lines. */
  isSupplement: boolean;
  isBusy: boolean;
  /** Null: something is still wrong here, and shown. */
  onSend: (mapping: NewTableImport['mapping'] | null) => void;
}

/** How the file is read and what of it: the guess of the server, with the person's corrections in it. */
export const MappingForm = ({ picked, isSupplement, isBusy, onSend }: MappingFormProps) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const [corrections, setCorrections] = useState<Corrections>({});
  const [choices, setChoices] = useState<Record<number, ColumnChoice>>({});
  const [country, setCountry] = useState<NumberCountry | null>(null);
  const [hasTried, setTried] = useState(false);
  const {
    data: preview,
    error,
    isFetching,
    refetch,
  } = usePreview<ImportPreview>(`incidents/${id}/import-preview`, picked, { ...corrections, supplement: isSupplement });
  const { data: categories = [] } = useGetList<DataCategory>('data-categories', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!preview) return <LoadingState />;
  const columns = draftColumns(preview, choices);
  const wrong = columns.filter(({ problem }) => problem !== null).length;
  const lacksNumber = !hasNumber(columns);
  const send = () => {
    setTried(true);
    onSend(wrong > 0 || lacksNumber ? null : mappingOf(preview, columns, country));
  };
  return (
    <>
      <Section title={translate('persons.dialect.title')} intro={translate('persons.dialect.intro')} level={3}>
        <DialectFields
          preview={preview}
          onCorrect={correction => {
            setCorrections(before => ({ ...before, ...correction }));
            // Cut elsewhere, the columns are others.
            if (correction.delimiter) setChoices({});
          }}
        />
        <CountryField country={country} onChoose={setCountry} />
      </Section>
      <Section title={translate('persons.mapping.title')} intro={translate('persons.mapping.intro')} level={3}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', opacity: isFetching ? 0.6 : 1 }}>
          {columns.map(column => (
            <ColumnFields
              key={column.column}
              column={column}
              kinds={COLUMN_KINDS.filter(kind => isSupplement || kind.use !== 'line')}
              categories={categories.map(({ id: categoryId, name, key }) => ({ id: categoryId, name, key }))}
              showProblems={hasTried}
              onChoose={choice =>
                setChoices(before => ({ ...before, [column.column]: { ...before[column.column], ...choice } }))
              }
            />
          ))}
        </Box>
      </Section>
      {hasTried && (wrong > 0 || lacksNumber) && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {lacksNumber
            ? translate('persons.mapping.lacksNumber')
            : translate('persons.mapping.problems', { smart_count: wrong })}
        </Alert>
      )}
      <Button variant="contained" size="large" disabled={isBusy || isFetching} onClick={send}>
        {translate('persons.imports.send', { size: formatBytes(picked.file.size) })}
      </Button>
    </>
  );
};

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DialectFields, type Corrections } from '../../persons/imports/DialectFields';
import { type PickedFile, usePreview } from '../../persons/imports/use-preview';
import type { ContactMapping, ContactPreview, ContactUse } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatBytes } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import { ContactColumn } from './ContactColumn';
import { contactMappingOf, draftContacts, lackOf } from './contact-mapping';

interface ContactReadingProps {
  incidentId: string;
  picked: PickedFile;
  isBusy: boolean;
  onSend: (mapping: ContactMapping) => void;
}

/** How a contact file is read and what of it: the guess of the server, with the person's corrections in it. */
export const ContactReading = ({ incidentId, picked, isBusy, onSend }: ContactReadingProps) => {
  const translate = useTranslate();
  const [corrections, setCorrections] = useState<Corrections>({});
  const [choices, setChoices] = useState<Record<number, ContactUse>>({});
  const [hasTried, setTried] = useState(false);
  const path = `incidents/${incidentId}/contact-preview`;
  const { data: preview, error, isFetching, refetch } = usePreview<ContactPreview>(path, picked, corrections);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!preview) return <LoadingState />;
  const columns = draftContacts(preview.columns, choices);
  const mapping = contactMappingOf(preview, columns);
  const lack = mapping ? lackOf(columns) : 'letters.contacts.mapping.noColumns';
  const send = () => {
    setTried(true);
    if (mapping && !lack && columns.every(({ problem }) => problem === null)) onSend(mapping);
  };
  return (
    <>
      <Section title={translate('persons.dialect.title')} intro={translate('persons.dialect.intro')} level={3}>
        <DialectFields
          preview={preview}
          hasColumns
          onCorrect={correction => {
            setCorrections(before => ({ ...before, ...correction }));
            // Cut elsewhere, the columns are others.
            if (correction.delimiter) setChoices({});
          }}
        />
      </Section>
      <Section title={translate('persons.mapping.title')} intro={translate('letters.contacts.mapping.intro')} level={3}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', opacity: isFetching ? 0.6 : 1 }}>
          {columns.map(column => (
            <ContactColumn
              key={column.column}
              column={column}
              onChoose={use => setChoices(before => ({ ...before, [column.column]: use }))}
            />
          ))}
        </Box>
      </Section>
      {hasTried && lack && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate(lack)}
        </Alert>
      )}
      <Button variant="contained" size="large" disabled={isBusy || isFetching} onClick={send}>
        {translate('letters.contacts.send', { size: formatBytes(picked.file.size) })}
      </Button>
    </>
  );
};

import Button from '@mui/material/Button';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, useTranslate } from 'react-admin';
import type { Obligation } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { CreateForm } from '../platform/form/RecordForms';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

const REQUIRED = required();

/** Says that a filed item fulfilled the duty, where the item did not name the term itself. */
export const RecordFiling = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('obligations.filing.open')}
      </Button>
      <FormDialog open={asking} title={translate('obligations.filing.title')} onClose={close}>
        {translate('obligations.filing.text')}
        <CreateForm
          resource="submissions"
          fixed={{ obligationId: duty.id }}
          refresh={OBLIGATIONS_REFRESH}
          saveLabel="obligations.filing.save"
          onSaved={close}
          onCancel={close}
        >
          <ReferenceInput
            source="correspondenceId"
            reference="correspondence"
            filter={{ incidentId: duty.incidentId, status: 'filed', direction: 'outgoing' }}
            sort={{ field: 'occurredAt', order: 'DESC' }}
            perPage={50}
          >
            <AutocompleteInput
              optionText="subject"
              filterToQuery={(text: string) => ({ q: text })}
              validate={REQUIRED}
              helperText="obligations.filing.itemHelp"
            />
          </ReferenceInput>
        </CreateForm>
      </FormDialog>
    </>
  );
};

import Button from '@mui/material/Button';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, TextArrayInput, useTranslate } from 'react-admin';
import type { Filing } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { MomentInput } from '../../platform/moment/MomentInput';
import { useNow } from '../../platform/use-now';
import { FILINGS_REFRESH } from './filings-refresh';

const REQUIRED = required();

/** Says that an approved version was submitted on the portal: when, to whom, and under which number. */
export const SubmitFiling = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const today = useNow().toISODate();
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('filings.submit.open')}
      </Button>
      <FormDialog open={asking} title={translate('filings.submit.title')} onClose={close}>
        {translate('filings.submit.text')}
        <SendForm
          resource="filings"
          path={`filings/${filing.id}/submit`}
          fixed={{ version: filing.version }}
          defaultValues={{ submitted: filing.submittedAlready }}
          refresh={FILINGS_REFRESH}
          done="filings.submit.done"
          saveLabel="filings.submit.save"
          onSaved={close}
          onCancel={close}
        >
          <MomentInput source="submitted" required helperText={translate('filings.submit.whenHelp')} />
          <ReferenceInput
            source="authorityId"
            reference="authorities"
            filter={{ validOn: today }}
            sort={{ field: 'name', order: 'ASC' }}
            perPage={100}
          >
            <AutocompleteInput
              optionText="name"
              filterToQuery={(q: string) => ({ q })}
              validate={REQUIRED}
              helperText="filings.submit.authorityHelp"
            />
          </ReferenceInput>
          <TextArrayInput source="referenceNumbers" helperText="filings.submit.numbersHelp" />
        </SendForm>
      </FormDialog>
    </>
  );
};

import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Filing } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { MomentInput } from '../../platform/moment/MomentInput';
import { FILINGS_REFRESH } from './filings-refresh';

/** Says of a draft when it was submitted, where it is only written down afterwards. */
export const SubmittedAlready = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const { id, version, submittedAlready } = filing;
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate(submittedAlready ? 'filings.already.change' : 'filings.already.open')}
      </Button>
      <FormDialog open={asking} title={translate('filings.already.title')} onClose={close}>
        {translate('filings.already.text')}
        <SendForm
          resource="filings"
          path={`filings/${id}/answers`}
          fixed={{ version, values: {} }}
          defaultValues={{ submittedAlready }}
          refresh={FILINGS_REFRESH}
          done="filings.already.done"
          saveLabel="filings.already.save"
          onSaved={close}
          onCancel={close}
        >
          <MomentInput source="submittedAlready" helperText={translate('filings.already.whenHelp')} />
        </SendForm>
      </FormDialog>
    </>
  );
};

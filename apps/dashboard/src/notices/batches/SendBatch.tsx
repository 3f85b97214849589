import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { InstantInput } from '../../platform/moment/InstantInput';
import { NOTICES_REFRESH } from '../notices-refresh';

/** Records when the letters of a batch were handed over; that cannot be taken back. */
export const SendBatch = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('letters.batches.send.open')}
      </Button>
      <FormDialog open={asking} title={translate('letters.batches.send.title')} onClose={close}>
        {translate('letters.batches.send.text')}
        <SendForm
          resource="notice-batches"
          path={`notice-batches/${batch.id}/send`}
          fixed={{ version: batch.version }}
          refresh={NOTICES_REFRESH}
          done="letters.batches.send.done"
          saveLabel="letters.batches.send.open"
          onSaved={close}
          onCancel={close}
        >
          <InstantInput source="sentAt" helperText="letters.batches.send.help" />
        </SendForm>
      </FormDialog>
    </>
  );
};

import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { NOTICES_REFRESH } from '../notices-refresh';

/** Cancels a batch that has not gone out, with a reason; its persons wait again. */
export const CancelBatch = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('letters.batches.cancel.open')}
      </Button>
      <FormDialog open={asking} title={translate('letters.batches.cancel.title')} onClose={close}>
        {translate('letters.batches.cancel.text')}
        <SendForm
          resource="notice-batches"
          path={`notice-batches/${batch.id}/cancel`}
          fixed={{ version: batch.version }}
          refresh={NOTICES_REFRESH}
          done="letters.batches.cancel.done"
          saveLabel="letters.batches.cancel.open"
          onSaved={close}
          onCancel={close}
        >
          <TextInput {...input('CancelNoticeBatch', 'reason')} helperText="letters.batches.cancel.reasonHelp" />
        </SendForm>
      </FormDialog>
    </>
  );
};

import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { Obligation } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { CreateForm } from '../platform/form/RecordForms';
import { VocabRadio } from '../platform/form/VocabRadio';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

/** Judges whether a duty applies; what was judged before stays in view. */
export const Assess = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('obligations.assess.open')}
      </Button>
      <FormDialog open={asking} title={translate('obligations.assess.title')} onClose={close}>
        {duty.title}
        <CreateForm
          resource="obligation-assessments"
          fixed={{ obligationId: duty.id }}
          defaultValues={{ applies: duty.applies }}
          refresh={OBLIGATIONS_REFRESH}
          saveLabel="obligations.assess.save"
          onSaved={close}
          onCancel={close}
        >
          <VocabRadio source="applies" list="applies" means="obligations.assess.means" />
          <TextInput
            {...input('CreateObligationAssessment', 'reason')}
            multiline
            minRows={3}
            helperText="obligations.assess.reasonHelp"
          />
        </CreateForm>
      </FormDialog>
    </>
  );
};

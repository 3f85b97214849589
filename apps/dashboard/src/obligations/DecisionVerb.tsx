import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { DecisionNotToNotify } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { SendForm } from '../platform/form/SendForm';
import { useSession } from '../platform/session/use-session';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

interface DecisionVerbProps {
  decision: DecisionNotToNotify;
  verb: 'approve' | 'reject' | 'withdraw';
}

/** Approves, rejects or withdraws a decision. Whoever proposed it is not offered to approve it. */
export const DecisionVerb = ({ decision, verb }: DecisionVerbProps) => {
  const translate = useTranslate();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  if (verb === 'approve' && session?.user.id === decision.createdBy)
    return <span>{translate('obligations.decision.other')}</span>;
  const texts = `obligations.decision.${verb}`;
  return (
    <>
      <Button variant={verb === 'approve' ? 'contained' : 'outlined'} onClick={() => setAsking(true)}>
        {translate(`${texts}.open`)}
      </Button>
      <FormDialog open={asking} title={translate(`${texts}.title`)} onClose={close}>
        {translate(`${texts}.text`)}
        <SendForm
          resource="decisions-not-to-notify"
          path={`decisions-not-to-notify/${decision.id}/${verb}`}
          fixed={{ version: decision.version }}
          refresh={OBLIGATIONS_REFRESH}
          done={`${texts}.done`}
          saveLabel={`${texts}.open`}
          onSaved={close}
          onCancel={close}
        >
          <TextInput
            {...input(verb === 'approve' ? 'ApproveDecisionNotToNotify' : 'EndDecisionNotToNotify', 'reason')}
            label={translate('obligations.decision.reason')}
            multiline
            minRows={2}
            helperText={false}
          />
        </SendForm>
      </FormDialog>
    </>
  );
};

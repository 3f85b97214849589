import Alert from '@mui/material/Alert';
import { TextInput, useTranslate } from 'react-admin';
import type { Negotiation, NegotiationDecision } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { SendForm } from '../../platform/form/SendForm';
import { DECISION_REFRESH } from './decision-refresh';
import { DecisionInputs } from './DecisionInputs';
import { GroundForm } from './GroundForm';

export type DecisionDoing =
  { verb: 'add' } | { verb: 'edit' | 'ground' | 'withdraw'; decision: NegotiationDecision } | null;
interface DecisionDialogProps {
  doing: DecisionDoing;
  negotiation: Negotiation;
  /** Approved decisions, whose place another may take. */
  standing: readonly NegotiationDecision[];
  onClose: () => void;
}

const WithdrawForm = ({ decision, onClose }: { decision: NegotiationDecision; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <SendForm
      resource="negotiation-decisions"
      path={`negotiation-decisions/${decision.id}/withdraw`}
      fixed={{ version: decision.version }}
      refresh={DECISION_REFRESH}
      done="negotiations.decisions.withdrawn"
      saveLabel="negotiations.decisions.withdraw"
      onSaved={onClose}
      onCancel={onClose}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('negotiations.decisions.withdrawHelp')}
      </Alert>
      <TextInput {...input('WithdrawNegotiationDecision', 'reason')} multiline minRows={2} helperText={false} />
    </SendForm>
  );
};

/** Writes a decision, changes a draft, adds what it rests on, or withdraws it. */
export const DecisionDialog = ({ doing, negotiation, standing, onClose }: DecisionDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  const shared = {
    resource: 'negotiation-decisions',
    refresh: ['audit-entries'],
    saveLabel: 'negotiations.decisions.save',
    onSaved: onClose,
    onCancel: onClose,
  };
  return (
    <FormDialog open title={translate(`negotiations.decisions.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'add' && (
        <CreateForm {...shared} fixed={{ negotiationId: negotiation.id }} defaultValues={{ options: [] }}>
          <DecisionInputs standing={standing} />
        </CreateForm>
      )}
      {doing.verb === 'edit' && (
        <EditForm {...shared} id={doing.decision.id}>
          <DecisionInputs standing={standing} />
        </EditForm>
      )}
      {doing.verb === 'ground' && <GroundForm decision={doing.decision} onClose={onClose} />}
      {doing.verb === 'withdraw' && <WithdrawForm decision={doing.decision} onClose={onClose} />}
    </FormDialog>
  );
};

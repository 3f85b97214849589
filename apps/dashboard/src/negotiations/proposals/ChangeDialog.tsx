import { sentenceAt } from '@breachdesk/negotiation/place';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { NegotiationMessage, NegotiationProposal } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { EventInputs } from '../EventInputs';
import { PROPOSAL_REFRESH } from './proposal-refresh';

interface ChangeDialogProps {
  proposal: NegotiationProposal;
  message: NegotiationMessage;
  onClose: () => void;
}

const valuesOf = (proposal: NegotiationProposal, message: NegotiationMessage) => {
  const { kind, party, amount, currency, percent, deadline, asWritten, placeFrom, placeTo } = proposal;
  return {
    ...{ kind, party, amount, currency, percent, deadline, confidence: 'confirmed' },
    amountAsWritten: amount !== null || percent !== null ? asWritten : null,
    text: sentenceAt(message.text, { from: placeFrom, to: placeTo }),
    occurred: message.sent,
  };
};

/** Accepts a proposal as an event that says something else, or more. */
export const ChangeDialog = ({ proposal, message, onClose }: ChangeDialogProps) => {
  const translate = useTranslate();
  return (
    <FormDialog open title={translate('negotiations.proposals.changeTitle')} onClose={onClose}>
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('negotiations.proposals.changeHelp')}
      </Alert>
      <SendForm
        resource="negotiation-proposals"
        path={`negotiation-proposals/${proposal.id}/accept`}
        fixed={{ version: proposal.version }}
        defaultValues={valuesOf(proposal, message)}
        refresh={PROPOSAL_REFRESH}
        done="negotiations.proposals.accepted"
        saveLabel="negotiations.proposals.save"
        onSaved={onClose}
        onCancel={onClose}
      >
        <EventInputs />
      </SendForm>
    </FormDialog>
  );
};

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import type { NegotiationMessage, NegotiationProposal } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { ChangeDialog } from './ChangeDialog';
import { PROPOSAL_REFRESH } from './proposal-refresh';

interface JudgingProps {
  proposal: NegotiationProposal;
  message: NegotiationMessage;
}

/** Takes a proposal as it stands, changes it, or refuses it. */
export const Judging = ({ proposal: { id, version }, proposal, message }: JudgingProps) => {
  const translate = useTranslate();
  const [changing, setChanging] = useState(false);
  const notify = useNotify();
  const accept = useSend({
    refresh: PROPOSAL_REFRESH,
    done: 'negotiations.proposals.accepted',
    // A currency or a time is missing: the person says it.
    onError: error =>
      isProblem(error) && error.body.errors ? setChanging(true) : notify(error.message, { type: 'error' }),
  });
  const refuse = useSend({ refresh: PROPOSAL_REFRESH, done: 'negotiations.proposals.refused' });
  const isBusy = accept.isPending || refuse.isPending;
  const send = (verb: 'accept' | 'refuse') => ({ path: `negotiation-proposals/${id}/${verb}`, body: { version } });
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: 'auto' }}>
      <Button size="small" variant="outlined" disabled={isBusy} onClick={() => accept.mutate(send('accept'))}>
        {translate('negotiations.proposals.accept')}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => setChanging(true)}>
        {translate('negotiations.proposals.change')}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => refuse.mutate(send('refuse'))}>
        {translate('negotiations.proposals.refuse')}
      </Button>
      {changing && <ChangeDialog proposal={proposal} message={message} onClose={() => setChanging(false)} />}
    </Box>
  );
};

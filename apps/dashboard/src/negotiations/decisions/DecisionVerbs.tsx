import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { NegotiationDecision } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { DECISION_REFRESH } from './decision-refresh';
import type { DecisionDoing } from './DecisionDialog';

interface DecisionVerbsProps {
  decision: NegotiationDecision;
  onDo: (doing: DecisionDoing) => void;
}

/** What can be done next with a decision; one that was withdrawn or superseded only stays. */
export const DecisionVerbs = ({ decision, onDo }: DecisionVerbsProps) => {
  const translate = useTranslate();
  const { id, version, state } = decision;
  const approve = useSend({ refresh: DECISION_REFRESH, done: 'negotiations.decisions.approved' });
  const reopen = useSend({ refresh: DECISION_REFRESH, done: 'negotiations.decisions.reopened' });
  const path = `negotiation-decisions/${id}`;
  if (state === 'withdrawn' || state === 'superseded') return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {state !== 'approved' && (
        <Button
          variant="contained"
          disabled={approve.isPending}
          onClick={() => approve.mutate({ path: `${path}/approve`, body: { version } })}
        >
          {translate(`negotiations.decisions.${state === 'draft' ? 'approveFirst' : 'approveSecond'}`)}
        </Button>
      )}
      {state === 'draft' && (
        <>
          <Button variant="outlined" onClick={() => onDo({ verb: 'ground', decision })}>
            {translate('negotiations.decisions.ground.add')}
          </Button>
          <Button onClick={() => onDo({ verb: 'edit', decision })}>{translate('negotiations.decisions.edit')}</Button>
        </>
      )}
      {state === 'approved_once' && (
        <Button
          disabled={reopen.isPending}
          onClick={() => reopen.mutate({ path: `${path}/reopen`, body: { version } })}
        >
          {translate('negotiations.decisions.reopen')}
        </Button>
      )}
      <Button onClick={() => onDo({ verb: 'withdraw', decision })}>
        {translate('negotiations.decisions.withdraw')}
      </Button>
    </Box>
  );
};

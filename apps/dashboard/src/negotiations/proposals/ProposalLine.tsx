import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationMessage, NegotiationProposal } from '../../platform/api/records';
import { formatDecimal } from '../../platform/fields/format-number';
import { VocabChip } from '../../platform/fields/VocabChip';
import { MomentField } from '../../platform/moment/MomentField';
import { Judging } from './Judging';

interface ProposalLineProps {
  proposal: NegotiationProposal;
  message: NegotiationMessage;
  mayJudge: boolean;
}

/** What is proposed in few words: the exact amount, how its currency is known, the deadline. */
const ProposalFacts = ({ proposal }: { proposal: NegotiationProposal }) => {
  const translate = useTranslate();
  const { amount, currency, currencyBasis, paidIn, percent, option, deadline } = proposal;
  const facts = [
    amount && `${formatDecimal(amount)} ${currency ?? ''}`.trim(),
    currencyBasis && currencyBasis !== 'written' && translate(`vocab.currencyBasis.${currencyBasis}`),
    percent && translate('negotiations.proposals.percent', { percent }),
    paidIn && translate('negotiations.proposals.paidIn', { currency: paidIn }),
    option && translate('negotiations.proposals.option', { option }),
  ].filter(Boolean);
  return (
    <>
      <strong className="numbers">{facts.join(', ')}</strong>
      {deadline && (
        <>
          {' '}
          {translate('negotiations.events.deadline')} <MomentField moment={deadline} />
        </>
      )}
    </>
  );
};

/** One proposal below its message: what it says, and what became of it. */
export const ProposalLine = ({ proposal, message, mayJudge }: ProposalLineProps) => {
  const translate = useTranslate();
  const { kind, asWritten, state, judgedByName, judgedReason } = proposal;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}>
      <VocabChip list="negotiationEventKind" word={kind} />
      <Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <ProposalFacts proposal={proposal} />{' '}
        {translate('negotiations.proposals.of', { words: asWritten.slice(0, 120) })}
      </Typography>
      {state === 'open' && mayJudge ? (
        <Judging proposal={proposal} message={message} />
      ) : (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 'auto' }}>
          {translate(`vocab.proposalState.${state}`)}{' '}
          {judgedByName && translate('negotiations.proposals.by', { name: judgedByName })} {judgedReason}
        </Typography>
      )}
    </Box>
  );
};

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { NegotiationMessage, NegotiationProposal } from '../../platform/api/records';
import { HandTime } from '../chats/HandTime';
import { MarkedText } from '../chats/MarkedText';
import { MessageCard } from '../chats/MessageCard';
import { ProposalLine } from './ProposalLine';

interface MessageWithProposalsProps {
  message: NegotiationMessage;
  proposals: readonly NegotiationProposal[];
  mayJudge: boolean;
}

/** A message with what is proposed from it: at its place in the text, and below. */
export const MessageWithProposals = ({ message, proposals, mayJudge }: MessageWithProposalsProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const places = proposals
    .filter(({ state }) => state !== 'refused')
    .map(({ placeFrom, placeTo }) => ({ from: placeFrom, to: placeTo }));
  return (
    <MessageCard message={message} number={message.number} words={<MarkedText text={message.text} places={places} />}>
      <HandTime message={message} mayChange={mayJudge} />
      {proposals.length > 0 && (
        <Box sx={{ mt: 1, pt: 0.5, borderTop: 1, borderColor: 'divider' }}>
          <Typography id={titleId} variant="caption" color="textSecondary">
            {translate('negotiations.proposals.title')}
          </Typography>
          <Box component="ul" aria-labelledby={titleId} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {proposals.map(proposal => (
              <ProposalLine key={proposal.id} proposal={proposal} message={message} mayJudge={mayJudge} />
            ))}
          </Box>
        </Box>
      )}
    </MessageCard>
  );
};

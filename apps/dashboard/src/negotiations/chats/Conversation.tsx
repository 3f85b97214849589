import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationMessage, NegotiationProposal } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { chatImportAddress } from '../addresses';
import { MessageWithProposals } from '../proposals/MessageWithProposals';
import { MessageDialog } from './MessageDialog';
import { PagedList } from './PagedList';

/** So few that the proposals of all of them fit one page. */
const PER_PAGE = 25;

const useProposals = (messages: readonly NegotiationMessage[]): readonly NegotiationProposal[] => {
  const { data = [] } = useGetList<NegotiationProposal>(
    'negotiation-proposals',
    {
      filter: { messageId: messages.map(({ id }) => id) },
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'messageNumber', order: 'ASC' },
    },
    { enabled: messages.length > 0 },
  );
  return data;
};

/** The conversation as it was written, in the order of its source. */
export const Conversation = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const [newestFirst, setNewestFirst] = useState(false);
  const [adding, setAdding] = useState(false);
  const mayAdd = useMayHere('negotiation_message.create') && !negotiation.archivedAt;
  const {
    data,
    total = 0,
    error,
    refetch,
  } = useGetList<NegotiationMessage>('negotiation-messages', {
    filter: { negotiationId: negotiation.id },
    pagination: { page, perPage: PER_PAGE },
    sort: { field: 'number', order: newestFirst ? 'DESC' : 'ASC' },
  });
  const mayJudge = useMayHere('negotiation_proposal.update') && !negotiation.archivedAt;
  const proposals = useProposals(data ?? []);
  const add = mayAdd && (
    <>
      <Button variant="contained" onClick={() => setAdding(true)}>
        {translate('negotiations.chat.addMessage')}
      </Button>
      <LinkButton to={chatImportAddress(negotiation.incidentId, negotiation.id)} variant="outlined">
        {translate('negotiations.chat.paste')}
      </LinkButton>
    </>
  );
  const turn = total > 1 && (
    <Button
      onClick={() => {
        setNewestFirst(!newestFirst);
        setPage(1);
      }}
    >
      {translate(newestFirst ? 'negotiations.chat.oldestFirst' : 'negotiations.chat.newestFirst')}
    </Button>
  );
  const body = () => {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (!data) return <LoadingState />;
    if (total === 0)
      return <EmptyState title="negotiations.chat.none" hint="negotiations.chat.noneHint" action={null} />;
    return (
      <PagedList page={page} perPage={PER_PAGE} total={total} onPage={setPage}>
        {data.map(message => (
          <MessageWithProposals
            key={message.id}
            message={message}
            proposals={proposals.filter(({ messageId }) => messageId === message.id)}
            mayJudge={mayJudge}
          />
        ))}
      </PagedList>
    );
  };
  return (
    <Section
      level={3}
      title={translate('negotiations.chat.title')}
      intro={translate('negotiations.chat.intro')}
      actions={
        <>
          {turn}
          {add}
        </>
      }
    >
      {body()}
      <MessageDialog open={adding} negotiation={negotiation} onClose={() => setAdding(false)} />
    </Section>
  );
};

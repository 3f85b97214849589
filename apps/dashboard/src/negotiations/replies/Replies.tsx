import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationReply } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { Section } from '../../platform/layout/Section';
import { ReplyCard } from './ReplyCard';
import { ReplyDialog, type ReplyDoing } from './ReplyDialog';

/** What is to be answered: drafts, what was approved, and what was sent. */
export const Replies = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<ReplyDoing>(null);
  const mayWrite = useMayHere('negotiation_reply.update') && !negotiation.archivedAt;
  const {
    data = [],
    error,
    refetch,
  } = useGetList<NegotiationReply>('negotiation-replies', {
    filter: { negotiationId: negotiation.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const add = mayWrite && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.replies.add')}
    </Button>
  );
  return (
    <Section
      level={3}
      title={translate('negotiations.replies.title')}
      intro={translate('negotiations.replies.intro')}
      actions={add}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data.length === 0 && <Typography color="textSecondary">{translate('negotiations.replies.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {data.map(reply => (
          <ReplyCard key={reply.id} reply={reply} mayWrite={mayWrite} onDo={setDoing} />
        ))}
      </Box>
      <ReplyDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};

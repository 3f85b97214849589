import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { NegotiationEvent } from '../platform/api/records';
import { EmptyState } from '../platform/feedback/EmptyState';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { EventCard } from './EventCard';

interface EventListProps {
  negotiationId: string;
  /** What to do about an empty timeline. */
  action: ReactNode;
  onCorrect?: (event: NegotiationEvent) => void;
}

const PER_PAGE = 100;

/** Events in the order in which they happened, a hundred at a time. */
export const EventList = ({ negotiationId, action, onCorrect }: EventListProps) => {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const {
    data,
    total = 0,
    error,
    refetch,
  } = useGetList<NegotiationEvent>('negotiation-events', {
    filter: { negotiationId },
    pagination: { page, perPage: PER_PAGE },
    sort: { field: 'occurredAt', order: 'ASC' },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (total === 0) {
    return <EmptyState title="negotiations.events.none" hint="negotiations.events.noneHint" action={action} />;
  }
  return (
    <>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}
      >
        {data.map(event => (
          <EventCard key={event.id} event={event} onCorrect={onCorrect} />
        ))}
      </Box>
      {total > PER_PAGE && (
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <Button variant="outlined" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {translate('platform.list.previous')}
          </Button>
          <Button variant="outlined" disabled={page * PER_PAGE >= total} onClick={() => setPage(page + 1)}>
            {translate('platform.list.next')}
          </Button>
        </Box>
      )}
    </>
  );
};

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationPublication } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { Section } from '../../platform/layout/Section';
import { PublicationCard } from './PublicationCard';
import { PublicationDialog, type PublicationDoing } from './PublicationDialog';

/** Leak publications that belong to the negotiation. That they do is said in this room alone. */
export const Publications = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<PublicationDoing>(null);
  const mayWrite = useMayHere('negotiation_publication.update') && !negotiation.archivedAt;
  const {
    data = [],
    error,
    refetch,
  } = useGetList<NegotiationPublication>('negotiation-publications', {
    filter: { negotiationId: negotiation.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'ASC' },
  });
  const add = mayWrite && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.publications.add')}
    </Button>
  );
  return (
    <Section
      level={3}
      title={translate('negotiations.publications.title')}
      intro={translate('negotiations.publications.intro')}
      actions={add}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data.length === 0 && (
        <Typography color="textSecondary">{translate('negotiations.publications.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {data.map(publication => (
          <PublicationCard
            key={publication.id}
            publication={publication}
            onEdit={mayWrite ? each => setDoing({ verb: 'edit', publication: each }) : undefined}
          />
        ))}
      </Box>
      <PublicationDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};

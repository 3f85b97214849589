import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../incidents/use-may-here';
import type { Negotiation, NegotiationEvent } from '../platform/api/records';
import { Section } from '../platform/layout/Section';
import { EventDialog, type EventDoing } from './EventDialog';
import { EventList } from './EventList';

/** What happened in a negotiation. Every entry stays; a mistake is corrected by another entry. */
export const EventTimeline = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<EventDoing>(null);
  const mayAdd = useMayHere('negotiation_event.create') && !negotiation.archivedAt;
  const add = mayAdd && (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'center' }}>
      <Button variant="contained" onClick={() => setDoing({ verb: 'event' })}>
        {translate('negotiations.events.addEvent')}
      </Button>
    </Box>
  );
  const onCorrect = mayAdd ? (event: NegotiationEvent) => setDoing({ verb: 'correct', event }) : undefined;
  return (
    <Section
      level={3}
      title={translate('negotiations.events.title')}
      intro={translate('negotiations.events.intro')}
      actions={add}
    >
      <EventList negotiationId={negotiation.id} action={add} onCorrect={onCorrect} />
      <EventDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};

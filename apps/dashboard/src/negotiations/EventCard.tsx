import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationEvent } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { PlainText } from '../platform/fields/PlainText';
import { SourceLine } from '../platform/fields/SourceLine';
import { VocabChip } from '../platform/fields/VocabChip';
import { MomentField } from '../platform/moment/MomentField';
import { AmountText } from './AmountText';
import { PARTY_PLACES } from './party-places';

interface EventCardProps {
  event: NegotiationEvent;
  onCorrect?: (event: NegotiationEvent) => void;
}

/** One message or event: who, what, when, the words, the exact amount, the deadline, and on whose word. Nothing is a link. */
export const EventCard = ({ event, onCorrect }: EventCardProps) => {
  const translate = useTranslate();
  const isCorrected = event.correctedById !== null;
  return (
    <Paper
      component="li"
      variant="outlined"
      id={`event-${event.id}`}
      className="keep-together"
      sx={{ p: 1.5, ...PARTY_PLACES[event.party] }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.75 }}>
        <strong>{translate(`vocab.negotiationParty.${event.party}`)}</strong>
        <VocabChip list="negotiationEventKind" word={event.kind} />
        <Typography component="span" variant="body2" color="textSecondary">
          <MomentField moment={event.occurred} withWords />
        </Typography>
        {onCorrect && !isCorrected && (
          <Button size="small" className="no-print" sx={{ ml: 'auto' }} onClick={() => onCorrect(event)}>
            {translate('negotiations.events.correct')}
          </Button>
        )}
      </Box>
      {isCorrected && (
        <Alert severity="warning" sx={{ mb: 1, py: 0 }}>
          {translate('negotiations.events.corrected')}
        </Alert>
      )}
      {event.correctsId && (
        <Alert severity="info" sx={{ mb: 1, py: 0 }}>
          {translate('negotiations.events.corrects')}
        </Alert>
      )}
      <Box sx={isCorrected ? { color: 'text.secondary', textDecoration: 'line-through' } : undefined}>
        {event.text && <PlainText text={event.text} />}
        <AmountText {...event} />
        {event.percent && (
          <Typography component="div" className="numbers">
            {translate('negotiations.events.percentOf', { percent: event.percent })}
          </Typography>
        )}
        {event.deadline && (
          <Typography variant="body2" component="div" sx={{ mt: 0.5 }}>
            {translate('negotiations.events.deadline')}{' '}
            <strong>
              <MomentField moment={event.deadline} withWords />
            </strong>
          </Typography>
        )}
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
        <ConfidenceText word={event.confidence} />
        {event.messageNumber !== null && (
          <> · {translate('negotiations.events.ofMessage', { number: event.messageNumber })}</>
        )}
      </Typography>
      <SourceLine source={event.source} />
    </Paper>
  );
};

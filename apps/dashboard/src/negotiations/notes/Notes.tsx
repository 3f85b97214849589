import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationNote } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { PlainText } from '../../platform/fields/PlainText';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { NoteDialog, type NoteDoing } from './NoteDialog';

interface NoteCardProps {
  note: NegotiationNote;
  onWithdraw?: (note: NegotiationNote) => void;
}

const NoteCard = ({ note, onWithdraw }: NoteCardProps) => {
  const translate = useTranslate();
  const { title, text, reason, readerNames, sharedByName, createdAt, withdrawnAt } = note;
  return (
    <Paper component="li" variant="outlined" className="keep-together" sx={{ p: 1.5 }}>
      <strong>{title}</strong>
      <Typography variant="body2" color="textSecondary">
        {translate('negotiations.notes.sharedWith', { names: readerNames.join(', ') })}
        {'; '}
        {translate('negotiations.notes.by', { name: sharedByName })} · <InstantField at={createdAt} />
      </Typography>
      <Box sx={{ my: 1 }}>
        <PlainText text={text} />
      </Box>
      <Typography variant="body2">
        {translate('negotiations.notes.why')} {reason}
      </Typography>
      {withdrawnAt ? (
        <Alert severity="info" sx={{ mt: 1, py: 0 }}>
          {translate('negotiations.notes.takenBack', {
            name: note.withdrawnByName,
            reason: note.withdrawnReason,
          })}{' '}
          · <InstantField at={withdrawnAt} />
        </Alert>
      ) : (
        onWithdraw && (
          <Button size="small" color="error" className="no-print" onClick={() => onWithdraw(note)}>
            {translate('negotiations.notes.withdraw')}
          </Button>
        )
      )}
    </Paper>
  );
};

/** What was told of this negotiation to people outside the room, to whom, by whom and why. */
export const Notes = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<NoteDoing>(null);
  const mayShare = useMayHere('negotiation_note.create');
  const {
    data = [],
    error,
    refetch,
  } = useGetList<NegotiationNote>('negotiation-notes', {
    filter: { negotiationId: negotiation.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const add = mayShare && !negotiation.archivedAt && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.notes.add')}
    </Button>
  );
  return (
    <Section
      level={3}
      title={translate('negotiations.notes.title')}
      intro={translate('negotiations.notes.intro')}
      actions={add}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data.length === 0 && <Typography color="textSecondary">{translate('negotiations.notes.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {data.map(note => (
          <NoteCard
            key={note.id}
            note={note}
            onWithdraw={mayShare ? each => setDoing({ verb: 'withdraw', note: each }) : undefined}
          />
        ))}
      </Box>
      <NoteDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};

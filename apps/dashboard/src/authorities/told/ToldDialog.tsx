import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { FactContent, FactName } from '../../incidents/telling/FactLine';
import type { DisclosureCell, DisclosureMatrix } from '../../platform/api/records';
import { VocabText } from '../../platform/fields/VocabChip';
import { MomentField } from '../../platform/moment/MomentField';
import { recordAddress } from '../../platform/record/record-address';
import { useRecipientName } from './use-recipient-name';

interface ToldDialogProps {
  matrix: DisclosureMatrix;
  cell: DisclosureCell;
  onClose: () => void;
}

const Tellings = ({ cell }: { cell: DisclosureCell }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {cell.tellings.map(({ source, sourceId, title, told, pending, value }) => (
        <Box component="li" key={sourceId} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
          <Box sx={{ fontWeight: 650 }}>
            <FactContent value={value} />
          </Box>
          {value.figure && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {translate('telling.asOf')} <MomentField moment={value.figure.asOf} />
              {' · '}
              {value.figure.source}
            </Box>
          )}
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {pending ? (
              translate('authorities.told.pending')
            ) : (
              <>
                {translate('authorities.told.toldOn')} <MomentField moment={told} withWords />
              </>
            )}
          </Box>
          <Link component={RouterLink} to={recordAddress(id, source, sourceId) ?? ''}>
            <VocabText list="tellingSource" word={source} />: {title}
          </Link>
        </Box>
      ))}
    </Box>
  );
};

/** Everything one recipient was told of one fact, latest first, each with its source; and what is wrong with the latest. */
export const ToldDialog = ({ matrix, cell, onClose }: ToldDialogProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const nameOf = useRecipientName();
  const recipientOf = (key: string) => matrix.recipients.find(recipient => recipient.key === key);
  const fact = matrix.facts.find(({ key }) => key === cell.fact);
  const recipient = recipientOf(cell.recipient);
  if (!fact || !recipient) return null;
  const others = cell.contradictedBy.flatMap(key => recipientOf(key) ?? []).map(nameOf);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} component="h2">
        {translate('authorities.told.cellTitle', { recipient: nameOf(recipient) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <div>
          <FactName value={fact.now} />
        </div>
        {cell.marks.includes('contradicts') && (
          <Alert severity="error">{translate('authorities.told.contradicts', { others: others.join(', ') })}</Alert>
        )}
        {cell.marks.includes('stale') && (
          <Alert severity="warning">
            {translate('authorities.told.stale')}{' '}
            <strong>{fact.gone ? translate('authorities.told.gone') : <FactContent value={fact.now} />}</strong>
          </Alert>
        )}
        <Tellings cell={cell} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

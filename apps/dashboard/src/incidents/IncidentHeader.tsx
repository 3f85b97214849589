import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Incident } from '../platform/api/records';
import { VocabChip } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { useMay } from '../platform/session/use-may';
import { MovePhaseDialog } from './MovePhaseDialog';

const IncidentActions = ({ incident }: { incident: Incident }) => {
  const translate = useTranslate();
  const [moving, setMoving] = useState(false);
  const mayMove = useMay('incident.move', incident.id) && !incident.archivedAt;
  const mayUpdate = useMay('incident.update', incident.id) && incident.phase !== 'closed' && !incident.archivedAt;
  return (
    <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <LinkButton to={`/incidents/${incident.id}/about`}>{translate('incidents.about.open')}</LinkButton>
      {mayMove && (
        <Button variant="outlined" onClick={() => setMoving(true)}>
          {translate('incidents.move.open')}
        </Button>
      )}
      {mayUpdate && <LinkButton to={`/incidents/${incident.id}/edit`}>{translate('incidents.edit.open')}</LinkButton>}
      {moving && <MovePhaseDialog incident={incident} onClose={() => setMoving(false)} />}
    </Box>
  );
};

/** Said on every screen, because every action is missing there that would change something. */
const OverNote = ({ incident }: { incident: Incident }) => {
  const translate = useTranslate();
  const mayMove = useMay('incident.move', incident.id);
  const mayRestore = useMay('incident.archive', incident.id);
  if (incident.phase !== 'closed' && !incident.archivedAt) return null;
  return (
    <Alert severity="info" className="no-print" sx={{ flexBasis: '100%' }}>
      {incident.archivedAt ? translate('incidents.putAway') : translate('incidents.closed')}{' '}
      {incident.archivedAt ? mayRestore && translate('incidents.restore') : mayMove && translate('incidents.reopen')}
    </Alert>
  );
};

/** Which incident this is, where it stands and how it is to be handled: on every screen of the workspace. */
export const IncidentHeader = ({ incident }: { incident: Incident }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mb: 1.5 }}>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Typography variant="body2" color="textSecondary" className="numbers">
          {incident.reference}
        </Typography>
        <Typography variant="h1">{incident.title}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mt: 1 }}>
          <VocabChip list="phase" word={incident.phase} />
          {incident.exercise && <Chip size="small" color="warning" label={translate('incidents.exercise')} />}
          {incident.archivedAt && <Chip size="small" label={translate('incidents.archived')} />}
          {incident.severity && (
            <Typography
              variant="body2"
              component="span"
              sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}
            >
              <VocabChip list="severity" word={incident.severity} />
            </Typography>
          )}
          <Typography variant="body2" color="textSecondary" component="span">
            {translate('incidents.timesIn', { zone: incident.zone })}
          </Typography>
        </Box>
      </Box>
      <IncidentActions incident={incident} />
      <OverNote incident={incident} />
    </Box>
  );
};

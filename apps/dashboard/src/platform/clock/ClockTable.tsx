import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ClockRow } from '../api/records';
import { useNow } from '../use-now';
import { byUrgency, clockAddress, clockSource, clockTitle, clockWords, stateNow } from './clock-words';
import { ClockRemarks } from './ClockRemarks';
import { ClockSign } from './ClockSign';
import { ClockTimes } from './ClockTimes';

interface RowProps {
  clock: ClockRow;
  now: DateTime;
  withIncident: boolean;
}

const ClockTableRow = ({ clock, now, withIncident }: RowProps) => {
  const translate = useTranslate();
  const state = stateNow(clock, now);
  const about = [withIncident && clock.incidentReference, clockSource(clock), clock.recipient].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        px: 2,
        py: 1.5,
        display: 'grid',
        gridTemplateColumns: { sm: 'minmax(0, 1fr) minmax(0, 24rem)' },
        columnGap: 3,
        rowGap: 0.5,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <div>
        <Link component={RouterLink} to={clockAddress(clock)} sx={{ fontWeight: 600 }}>
          {clockTitle(clock, translate)}
        </Link>
        <Typography variant="caption" color="textSecondary" component="p">
          {about.join(' · ')}
        </Typography>
        <ClockRemarks clock={clock} />
      </div>
      <Box sx={{ display: 'flex', gap: 1, minWidth: 0 }}>
        <ClockSign state={state} />
        <Box sx={{ minWidth: 0 }}>
          <Typography
            component="span"
            className="numbers"
            sx={{ fontWeight: 650, color: state === 'overdue' ? 'error.main' : undefined }}
          >
            {translate(state === 'met' && !clock.dueAt ? 'clocks.doneWord' : `vocab.clockState.${state}`)}
            {': '}
            {clockWords(clock, now, translate)}
          </Typography>
          <Typography variant="body2" component="p" className="numbers">
            <ClockTimes clock={clock} state={state} />
          </Typography>
        </Box>
      </Box>
    </Box>
  );
};

interface ClockTableProps {
  clocks: readonly ClockRow[];
  /** Clocks of several incidents: each names its own. */
  withIncident?: boolean;
}

/** Clocks as lines, most pressing first: what the law wants, until when, and how long that is. */
export const ClockTable = ({ clocks, withIncident = false }: ClockTableProps) => {
  const now = useNow();
  return (
    <Paper component="ul" variant="outlined" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {byUrgency(clocks, now).map(clock => (
        <ClockTableRow key={clock.id} clock={clock} now={now} withIncident={withIncident} />
      ))}
    </Paper>
  );
};

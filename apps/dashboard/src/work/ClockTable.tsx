import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ClockRow } from '../platform/api/records';
import { VocabChip } from '../platform/fields/VocabChip';
import { InstantField } from '../platform/moment/InstantField';
import { useNow } from '../platform/use-now';
import { byUrgency, clockWords, stateNow } from '../summaries/clock-words';

/** Clocks as lines, most pressing first: what the law wants, until when, and how long that is. */
export const ClockTable = ({ clocks }: { clocks: readonly ClockRow[] }) => {
  const translate = useTranslate();
  const now = useNow();
  return (
    <Paper component="ul" variant="outlined" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {byUrgency(clocks, now).map(clock => (
        <Box
          component="li"
          key={clock.id}
          sx={{
            px: 2,
            py: 1.5,
            display: 'grid',
            gridTemplateColumns: { sm: 'minmax(0, 1fr) minmax(0, 20rem) 9.5rem' },
            columnGap: 3,
            rowGap: 0.5,
            justifyItems: 'start',
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <div>
            <Link component={RouterLink} to={`/incidents/${clock.incidentId}`} sx={{ fontWeight: 600 }}>
              {clock.title}
            </Link>
            <Typography variant="caption" color="textSecondary" component="p">
              {clock.incidentReference} · {clock.article}
            </Typography>
          </div>
          <div>
            <Typography
              component="span"
              className="numbers"
              sx={{ fontWeight: 650, color: stateNow(clock, now) === 'overdue' ? 'error.main' : undefined }}
            >
              {clockWords(clock, now, translate)}
            </Typography>
            {clock.dueAt && (
              <Typography variant="body2" component="p">
                {translate('work.due')} <InstantField at={clock.dueAt} zone={clock.zone} />
              </Typography>
            )}
          </div>
          <VocabChip list="clockState" word={stateNow(clock, now)} />
        </Box>
      ))}
    </Paper>
  );
};

import AlarmIcon from '@mui/icons-material/Alarm';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RuleIcon from '@mui/icons-material/Rule';
import WarningIcon from '@mui/icons-material/Warning';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DueDate } from '../platform/api/records';
import { formatClock } from '../platform/moment/format-moment';
import { dueAddress, dueState, dueTitle } from './due-words';

// A shape for each state, as everywhere: told apart without colour.
const SIGNS = {
  open: { Icon: AlarmIcon, colour: 'info.main' },
  overdue: { Icon: WarningIcon, colour: 'error.main' },
  late: { Icon: RuleIcon, colour: 'warning.main' },
  done: { Icon: CheckCircleIcon, colour: 'success.main' },
} as const;

/** Until when on its day: a time with its zone, or the end of the day. */
const Until = ({ item: { dueAt, dueOn, zone } }: { item: DueDate }) => {
  const translate = useTranslate();
  if (!dueOn) return formatClock(dueAt, zone);
  const name = DateTime.fromISO(dueOn, { zone }).setLocale('en-GB').offsetNameShort ?? zone;
  return translate('calendar.endOfDay', { zone: name });
};

/** One thing that is due: sign, time, what, and in which incident. */
export const DueLine = ({ item }: { item: DueDate }) => {
  const translate = useTranslate();
  const state = dueState(item);
  const { Icon, colour } = SIGNS[state];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', py: 0.25, fontSize: '0.8125rem' }}>
      <Icon titleAccess={translate(`calendar.state.${state}`)} sx={{ color: colour, fontSize: '1rem', mt: 0.25 }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="span" className="numbers">
          <Until item={item} />{' '}
        </Box>
        <Link component={RouterLink} to={dueAddress(item)} color="inherit">
          {dueTitle(item, translate)}
        </Link>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {item.incidentReference} · {translate(`vocab.dueKind.${item.kind}`)}
        </Box>
      </Box>
    </Box>
  );
};

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { holdsAddress } from '../notices/addresses';
import { Day } from '../notices/holds/Day';
import type { Obstacle, SummaryHold } from '../platform/api/records';
import { MomentField } from '../platform/moment/MomentField';
import { Glyph } from '../tasks/board/Glyph';
import { isOverdue } from '../tasks/overdue';

/** As many as the API sends at most. */
const MOST = 8;

interface LineProps {
  obstacle: Obstacle;
  incidentId: string;
  now: DateTime;
}

const Line = ({ obstacle, incidentId, now }: LineProps) => {
  const translate = useTranslate();
  const { status, due, waitingFor, waitsForTasks } = obstacle;
  const what = [...waitsForTasks, ...(waitingFor ? [waitingFor] : [])].join('; ') || translate('tasks.waitsForNoMore');
  return (
    <li>
      <Link component={RouterLink} to={`/incidents/${incidentId}/tasks/${obstacle.id}`} color="inherit">
        {obstacle.title}
      </Link>{' '}
      <span className="quiet">{obstacle.organisationNames.join(' + ')}</span>{' '}
      {isOverdue(obstacle, now) && (
        <Box className="tell" sx={{ color: 'error.main', fontWeight: 650 }}>
          <Glyph name="late" /> {translate('summaries.obstacles.overdue')} <MomentField moment={due} />
        </Box>
      )}{' '}
      {status === 'blocked' && (
        <Box className="tell" sx={{ color: 'warning.main', fontWeight: 650 }}>
          <Glyph name="waits" /> {translate('summaries.obstacles.waits', { what })}
        </Box>
      )}
    </li>
  );
};

/** Letters wait because an authority asked for it; past its day of review somebody has to ask whether it still stands. */
const HoldLine = ({ hold, incidentId, now }: Omit<LineProps, 'obstacle'> & { hold: SummaryHold }) => {
  const translate = useTranslate();
  const isDue = hold.reviewOn < (now.toISODate() ?? '');
  return (
    <li>
      <Link component={RouterLink} to={`${holdsAddress(incidentId)}/${hold.id}`} color="inherit">
        {translate('summaries.obstacles.hold')}
      </Link>{' '}
      <span className="quiet">
        {translate('summaries.obstacles.heldBy', { name: hold.askedByName, basis: hold.basis })}
      </span>{' '}
      <Box className="tell" sx={{ color: isDue ? 'error.main' : 'warning.main', fontWeight: 650 }}>
        <Glyph name={isDue ? 'late' : 'waits'} />{' '}
        {translate(`summaries.obstacles.${isDue ? 'reviewWasDue' : 'reviewOn'}`)} <Day day={hold.reviewOn} />
      </Box>
    </li>
  );
};

type Props = Omit<LineProps, 'obstacle'> & { obstacles: readonly Obstacle[]; holds: readonly SummaryHold[] };

/** What stands in the way: holds on letters, then blocked and overdue tasks; a blocked one says what it waits for. */
export const ObstacleLines = ({ obstacles, holds, ...rest }: Props) => {
  const translate = useTranslate();
  if (obstacles.length + holds.length === 0)
    return <p className="quiet plain">{translate('summaries.obstacles.none')}</p>;
  return (
    <>
      <ul className="lines">
        {holds.map(hold => (
          <HoldLine key={hold.id} {...rest} hold={hold} />
        ))}
        {obstacles.map(obstacle => (
          <Line key={obstacle.id} {...rest} obstacle={obstacle} />
        ))}
      </ul>
      {obstacles.length === MOST && (
        <p className="quiet plain">{translate('summaries.obstacles.first', { most: MOST })}</p>
      )}
    </>
  );
};

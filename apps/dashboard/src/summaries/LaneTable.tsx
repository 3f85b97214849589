import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { LaneCount } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';

const COUNTS = ['open', 'blocked', 'overdue', 'done'] as const;
const COLOURS = { open: undefined, blocked: 'warning.main', overdue: 'error.main', done: undefined } as const;

const tasksOf = (incidentId: string, organisationId: string): string =>
  `/incidents/${incidentId}/tasks/table?filter=${encodeURIComponent(JSON.stringify({ organisationIds: organisationId }))}`;

const Count = ({ lane, count }: { lane: LaneCount; count: (typeof COUNTS)[number] }) => {
  const colour = COLOURS[count];
  const some = { color: colour, fontWeight: colour ? 700 : undefined };
  return (
    <td className="number numbers">
      <Box component="span" sx={lane[count] > 0 ? some : { color: 'text.secondary' }}>
        {formatNumber(lane[count])}
      </Box>
    </td>
  );
};

/** Tasks of each organisation's lane. No totals: a joint task counts in each of its lanes. */
export const LaneTable = ({ lanes, incidentId }: { lanes: readonly LaneCount[]; incidentId: string }) => {
  const translate = useTranslate();
  return (
    <>
      <table aria-label={translate('summaries.lanes.title')}>
        <thead>
          <tr>
            <th scope="col">{translate('summaries.lanes.lane')}</th>
            {COUNTS.map(count => (
              <th key={count} scope="col" className="number">
                {translate(`summaries.lanes.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map(lane => (
            <tr key={lane.organisationId}>
              <th scope="row">
                <Link component={RouterLink} to={tasksOf(incidentId, lane.organisationId)} color="inherit">
                  {lane.laneName}
                </Link>
              </th>
              {COUNTS.map(count => (
                <Count key={count} {...{ lane, count }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet plain">{translate('summaries.lanes.joint')}</p>
    </>
  );
};

import type { ClockState } from '@breachdesk/contract/vocabularies';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { ClockRow } from '../platform/api/records';
import { ClockTable } from '../platform/clock/ClockTable';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { mayDo } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';

const OVER: readonly ClockState[] = ['met', 'late', 'not_owed'];

/** The clocks not yet met, also those that have not started, of the incidents whose clocks one may see. */
export const MyClocks = () => {
  const translate = useTranslate();
  const session = useSession();
  const incidentId = (session?.memberships ?? [])
    .filter(membership => mayDo(session, 'clock.read', membership.incidentId))
    .map(membership => membership.incidentId);
  const { data, isPending, error, refetch } = useGetList<ClockRow>(
    'clocks',
    { filter: { incidentId }, pagination: { page: 1, perPage: 100 }, sort: { field: 'dueAt', order: 'ASC' } },
    { enabled: incidentId.length > 0 },
  );
  if (isPending && incidentId.length > 0) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const open = (data ?? []).filter(({ state }) => !OVER.includes(state));
  if (open.length === 0) return <Typography color="textSecondary">{translate('work.noClocks')}</Typography>;
  return <ClockTable clocks={open} withIncident />;
};

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { DueDates } from '../platform/api/records';
import { useRead } from '../platform/api/use-read';
import { EmptyState } from '../platform/feedback/EmptyState';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { SelectField } from '../platform/form/SelectField';
import { LinkButton } from '../platform/layout/LinkButton';
import { Page } from '../platform/layout/Page';
import { useSession } from '../platform/session/use-session';
import { useNow } from '../platform/use-now';
import { DayList } from './DayList';
import { isMonth, monthPlus, weeksOf } from './month-days';
import { MonthGrid } from './MonthGrid';

/** The month and the incident that are shown; both live in the address. */
const usePlace = (today: string) => {
  const [search, setSearch] = useSearchParams();
  const given = search.get('month');
  const month = isMonth(given) ? given : today.slice(0, 7);
  const incidentId = search.get('incident') ?? '';
  const go = (next: { month?: string; incident?: string }) =>
    setSearch({ month, ...(incidentId ? { incident: incidentId } : {}), ...next }, { replace: true });
  return { month, incidentId, go };
};

const useDueDates = (month: string, incidentId: string) => {
  const days = weeksOf(month).flat();
  // A day in the zone of a case may begin up to a day earlier or later than the same day in UTC.
  const from = DateTime.fromISO(days[0] ?? '', { zone: 'UTC' })
    .minus({ days: 1 })
    .toISO();
  const until = DateTime.fromISO(days.at(-1) ?? '', { zone: 'UTC' })
    .plus({ days: 3 })
    .toISO();
  const only = incidentId ? `&incidentId=${incidentId}` : '';
  return useRead<DueDates>('due-dates', `due-dates?from=${from}&until=${until}${only}`);
};

/** Everything that is due, over all incidents, month by month: clocks, reviews of holds, tasks, answers. */
const CalendarPage = () => {
  const translate = useTranslate();
  const session = useSession();
  const today = useNow().toFormat('yyyy-MM-dd');
  const { month, incidentId, go } = usePlace(today);
  const { data, isPending, error, refetch } = useDueDates(month, incidentId);
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const name = DateTime.fromISO(`${month}-01`).setLocale(translate('platform.locale')).toFormat('LLLL yyyy');
  const content = () => {
    if (isPending) return <LoadingState />;
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (isNarrow && data.items.length === 0) return <EmptyState title="calendar.none" />;
    return isNarrow ? <DayList items={data.items} /> : <MonthGrid month={month} today={today} items={data.items} />;
  };
  return (
    <Page
      title={translate('calendar.title')}
      intro={translate('calendar.intro')}
      actions={<LinkButton to="/my-calendar-feeds">{translate('calendar.feeds.open')}</LinkButton>}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
        <Button onClick={() => go({ month: monthPlus(month, -1) })}>{translate('calendar.earlier')}</Button>
        <Typography variant="h2" aria-live="polite" sx={{ minWidth: '10rem', textAlign: 'center' }}>
          {name}
        </Typography>
        <Button onClick={() => go({ month: monthPlus(month, 1) })}>{translate('calendar.later')}</Button>
        <Button onClick={() => go({ month: today.slice(0, 7) })}>{translate('calendar.today')}</Button>
        <SelectField
          label={translate('calendar.incident')}
          value={incidentId}
          blank={translate('calendar.allIncidents')}
          options={(session?.memberships ?? []).map(({ incidentId: id, reference, title }) => ({
            id,
            name: `${reference} ${title}`,
          }))}
          onChange={incident => go({ incident })}
          sx={{ flex: '0 1 18rem', ml: { sm: 'auto' } }}
        />
      </Box>
      {data?.capped && <Typography sx={{ mb: 1 }}>{translate('calendar.capped')}</Typography>}
      {!isNarrow && data?.items.length === 0 && <Typography sx={{ mb: 1 }}>{translate('calendar.none')}</Typography>}
      {content()}
    </Page>
  );
};
export default CalendarPage;

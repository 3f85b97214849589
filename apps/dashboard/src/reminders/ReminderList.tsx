import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Reminder } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { formatSpan } from '../platform/fields/format-duration';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { recordAddress } from '../platform/record/record-address';
import { useNow } from '../platform/use-now';

const TABLES = { obligation: 'obligation', hold_review: 'notification_hold' } as const;

const What = ({ reminder: { incidentId, incidentReference, kind, subjectId, title } }: { reminder: Reminder }) => {
  const translate = useTranslate();
  if (!kind || !subjectId || !title) return `${incidentReference}: ${translate('reminders.closed')}`;
  const words = kind === 'hold_review' ? translate('clocks.holdReview', { name: title }) : title;
  return (
    <Link component={RouterLink} to={recordAddress(incidentId, TABLES[kind], subjectId) ?? ''} sx={{ fontWeight: 600 }}>
      {`${incidentReference}: ${words}`}
    </Link>
  );
};

const Due = ({ reminder: { dueAt, zone } }: { reminder: Reminder }) => {
  const translate = useTranslate();
  const now = useNow();
  if (!dueAt) return null;
  const due = DateTime.fromISO(dueAt);
  const time = formatSpan(now, due);
  return (
    <>
      <strong>{translate(due > now ? 'reminders.left' : 'reminders.over', { time })}</strong>{' '}
      <InstantField at={dueAt} zone={zone} />
    </>
  );
};

const ReadState = ({ reminder: { readAt } }: { reminder: Reminder }) => {
  const translate = useTranslate();
  return readAt ? (
    <InstantField at={readAt} />
  ) : (
    <Chip size="small" color="warning" variant="outlined" label={translate('reminders.unread')} />
  );
};

const COLUMNS: readonly Column<Reminder>[] = [
  { field: 'title', cell: reminder => <What reminder={reminder} /> },
  { field: 'dueAt', cell: reminder => <Due reminder={reminder} /> },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt' },
  { field: 'readAt', cell: reminder => <ReadState reminder={reminder} /> },
];

/** One's reminders of deadlines, newest first. */
const ReminderList = () => {
  const translate = useTranslate();
  const read = useSend({ refresh: ['reminders'] });
  const readAll = (
    <Button variant="outlined" disabled={read.isPending} onClick={() => read.mutate({ path: 'reminders/read' })}>
      {translate('reminders.readAll')}
    </Button>
  );
  return (
    <Page title={translate('reminders.title')} intro={translate('reminders.intro')} actions={readAll}>
      <ResourceList<Reminder>
        resource="reminders"
        label="reminders.title"
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        empty={{ title: 'reminders.none', hint: 'reminders.noneHint' }}
        rowActions={({ id, readAt }) =>
          !readAt && (
            <Button
              size="small"
              aria-describedby={`row-${id}`}
              disabled={read.isPending}
              onClick={() => read.mutate({ path: `reminders/${id}/read` })}
            >
              {translate('reminders.read')}
            </Button>
          )
        }
      />
    </Page>
  );
};
export default ReminderList;

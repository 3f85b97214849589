import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { CalendarFeed, NewCalendarFeed } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { CreateForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';

const State = ({ feed: { revokedAt } }: { feed: CalendarFeed }) => {
  const translate = useTranslate();
  if (!revokedAt) return translate('calendar.feeds.works');
  return (
    <>
      {translate('calendar.feeds.revoked')} <InstantField at={revokedAt} />
    </>
  );
};

const COLUMNS: readonly Column<CalendarFeed>[] = [
  { field: 'name', cell: ({ name }) => name },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt' },
  { field: 'revokedAt', cell: feed => <State feed={feed} /> },
];

/** The address of a feed, shown once. */
const Address = ({ link }: { link: string }) => {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <Alert
      severity="success"
      sx={{ mb: 2, overflowWrap: 'anywhere' }}
      action={<Button onClick={copy}>{translate(copied ? 'calendar.feeds.copied' : 'calendar.feeds.copy')}</Button>}
    >
      {translate('calendar.feeds.once')} <code>{link}</code>
    </Alert>
  );
};

/** Secret addresses under which one's own calendar program reads what is due. */
const MyFeeds = () => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const close = () => setAsking(false);
  const revoke = useSend({ refresh: ['calendar-feeds'], done: 'calendar.feeds.isRevoked' });
  return (
    <Page
      title={translate('calendar.feeds.title')}
      intro={translate('calendar.feeds.intro')}
      actions={
        <Button variant="contained" onClick={() => setAsking(true)}>
          {translate('calendar.feeds.create')}
        </Button>
      }
    >
      {link && <Address link={link} />}
      <FormDialog open={asking} title={translate('calendar.feeds.create')} onClose={close}>
        <CreateForm<NewCalendarFeed>
          resource="calendar-feeds"
          saveLabel="calendar.feeds.create"
          onSaved={feed => {
            setLink(feed.link);
            close();
          }}
          onCancel={close}
        >
          <TextInput {...input('CreateCalendarFeed', 'name')} helperText="calendar.feeds.nameHelp" />
        </CreateForm>
      </FormDialog>
      <ResourceList<CalendarFeed>
        resource="calendar-feeds"
        label="calendar.feeds.title"
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        empty={{ title: 'calendar.feeds.none', hint: 'calendar.feeds.noneHint' }}
        rowActions={({ id, revokedAt }) =>
          !revokedAt && (
            <Button
              size="small"
              color="error"
              aria-describedby={`row-${id}`}
              disabled={revoke.isPending}
              onClick={() => revoke.mutate({ path: `calendar-feeds/${id}/revoke` })}
            >
              {translate('calendar.feeds.revoke')}
            </Button>
          )
        }
      />
    </Page>
  );
};
export default MyFeeds;

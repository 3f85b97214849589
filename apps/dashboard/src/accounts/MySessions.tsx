import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { OwnSession } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';

const Browser = ({ session }: { session: OwnSession }) => {
  const translate = useTranslate();
  return (
    <>
      {session.userAgent || translate('platform.unknown')}{' '}
      {session.current && (
        <Chip size="small" color="success" variant="outlined" label={translate('accounts.mySessions.current')} />
      )}
    </>
  );
};

const COLUMNS: readonly Column<OwnSession>[] = [
  { field: 'userAgent', cell: session => <Browser session={session} /> },
  { field: 'address', cell: ({ address }) => address },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt' },
  { field: 'seenAt', cell: ({ seenAt }) => <InstantField at={seenAt} />, sort: 'seenAt' },
  { field: 'expiresAt', cell: ({ expiresAt }) => <InstantField at={expiresAt} />, minor: true },
];

/** Where one is signed in, and how to end that. */
const MySessions = () => {
  const translate = useTranslate();
  const end = useSend({
    refresh: ['sessions'],
    done: 'accounts.mySessions.ended',
    // The button went with its row.
    onSuccess: () => document.getElementById('content')?.focus(),
  });
  return (
    <Page title={translate('accounts.mySessions.title')} intro={translate('accounts.mySessions.intro')}>
      <ResourceList<OwnSession>
        resource="sessions"
        label="accounts.mySessions.title"
        columns={COLUMNS}
        sort={{ field: 'seenAt', order: 'DESC' }}
        empty={{ title: 'platform.list.noMatch' }}
        rowActions={session =>
          !session.current && (
            <Button
              size="small"
              color="error"
              aria-describedby={`row-${session.id}`}
              disabled={end.isPending}
              onClick={() => end.mutate({ path: `sessions/${session.id}/end` })}
            >
              {translate('accounts.mySessions.end')}
            </Button>
          )
        }
      />
    </Page>
  );
};
export default MySessions;

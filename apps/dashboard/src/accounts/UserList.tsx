import { useTranslate } from 'react-admin';
import type { UserAccount } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { useMay } from '../platform/session/use-may';
import { UserState } from './UserState';

const COLUMNS: readonly Column<UserAccount>[] = [
  { field: 'displayName', cell: ({ displayName }) => displayName, sort: 'displayName' },
  { field: 'email', cell: ({ email }) => email, sort: 'email' },
  { field: 'organisationName', cell: ({ organisationName }) => organisationName, sort: 'organisationName' },
  { field: 'globalRole', cell: ({ globalRole }) => <VocabText list="globalRole" word={globalRole} /> },
  { field: 'state', cell: user => <UserState user={user} /> },
];

/** Everybody who may sign in. */
const UserList = () => {
  const translate = useTranslate();
  const create = useMay('user_account.create') && (
    <LinkButton to="/users/create" variant="contained">
      {translate('accounts.users.create')}
    </LinkButton>
  );
  return (
    <Page title={translate('accounts.users.title')} intro={translate('accounts.users.intro')} actions={create}>
      <ResourceList<UserAccount>
        resource="users"
        label="accounts.users.title"
        columns={COLUMNS}
        sort={{ field: 'displayName', order: 'ASC' }}
        filters={[{ kind: 'words', source: 'globalRole', list: 'globalRole' }]}
        searchable
        linkTo={({ id }) => `/users/${id}`}
        empty={{ title: 'accounts.users.none' }}
      />
    </Page>
  );
};
export default UserList;

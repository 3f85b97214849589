import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { UserAccount } from '../platform/api/records';
import { CreateForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { UserInputs } from './UserInputs';

/** Adds a user; the invitation link is made on the next page. */
const UserCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Page title={translate('accounts.users.createTitle')} intro={translate('accounts.users.createIntro')}>
      <CreateForm<UserAccount>
        resource="users"
        defaultValues={{ globalRole: 'member' }}
        refresh={['directory']}
        onSaved={user => void navigate(`/users/${user.id}`)}
        onCancel={() => void navigate('/users')}
      >
        <UserInputs isNew />
      </CreateForm>
    </Page>
  );
};
export default UserCreate;

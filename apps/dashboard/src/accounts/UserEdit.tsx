import Typography from '@mui/material/Typography';
import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { UserAccount } from '../platform/api/records';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { DisableUser } from './DisableUser';
import { InviteUser } from './InviteUser';
import { UserInputs } from './UserInputs';
import { UserState } from './UserState';

/** One user: details, invitation link, disabling. */
const UserEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: user } = useGetOne<UserAccount>('users', { id });
  const back = () => void navigate('/users');
  const actions = user && (
    <>
      {!user.disabledAt && <InviteUser user={user} />}
      <DisableUser user={user} />
    </>
  );
  return (
    <Page title={user?.displayName ?? translate('accounts.users.edit')} actions={actions}>
      {user && (
        <Typography component="div" color="textSecondary" sx={{ display: 'flex', gap: 1, mb: 2 }}>
          <UserState user={user} /> {user.organisationName}
        </Typography>
      )}
      <EditForm resource="users" id={id} refresh={['directory']} onSaved={back} onCancel={back}>
        <UserInputs />
      </EditForm>
    </Page>
  );
};
export default UserEdit;

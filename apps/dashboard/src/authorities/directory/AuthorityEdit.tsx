import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { Authority } from '../../platform/api/records';
import { EditForm } from '../../platform/form/RecordForms';
import { Page } from '../../platform/layout/Page';
import { AuthorityInputs } from './AuthorityInputs';

/** Changes an entry of the directory, or ends it. */
const AuthorityEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data } = useGetOne<Authority>('authorities', { id });
  const back = () => void navigate('/authorities');
  return (
    <Page title={data?.name ?? translate('authorities.directory.editTitle')}>
      <EditForm resource="authorities" id={id} onSaved={back} onCancel={back}>
        <AuthorityInputs />
      </EditForm>
    </Page>
  );
};
export default AuthorityEdit;

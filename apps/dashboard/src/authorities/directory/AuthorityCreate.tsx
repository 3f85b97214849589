import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { CreateForm } from '../../platform/form/RecordForms';
import { Page } from '../../platform/layout/Page';
import { AuthorityInputs } from './AuthorityInputs';

const NEW = { country: 'DK', dutyKeys: [], mailDomains: [] };

/** Enters an authority, or what becomes true of one on a later day. */
const AuthorityCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const back = () => void navigate('/authorities');
  return (
    <Page title={translate('authorities.directory.createTitle')} intro={translate('authorities.directory.createIntro')}>
      <CreateForm resource="authorities" defaultValues={NEW} onSaved={back} onCancel={back}>
        <AuthorityInputs isNew />
      </CreateForm>
    </Page>
  );
};
export default AuthorityCreate;

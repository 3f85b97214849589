import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { CreateForm } from '../../platform/form/RecordForms';
import { Page } from '../../platform/layout/Page';
import { TemplateInputs } from './TemplateInputs';

/** Adds a text. */
const TemplateCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const back = () => void navigate('/mail-templates');
  return (
    <Page title={translate('authorities.templates.createTitle')}>
      <CreateForm resource="mail-templates" onSaved={back} onCancel={back}>
        <TemplateInputs />
      </CreateForm>
    </Page>
  );
};
export default TemplateCreate;

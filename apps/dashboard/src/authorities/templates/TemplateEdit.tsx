import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { MailTemplate } from '../../platform/api/records';
import { EditForm } from '../../platform/form/RecordForms';
import { Page } from '../../platform/layout/Page';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { TemplateInputs } from './TemplateInputs';

/** Changes a text, or puts it away; mails that began with it stay as they are. */
const TemplateEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data } = useGetOne<MailTemplate>('mail-templates', { id });
  const back = () => void navigate('/mail-templates');
  return (
    <Page
      title={data?.name ?? translate('authorities.templates.editTitle')}
      actions={data && <ArchiveRecord resource="mail-templates" record={data} name={data.name} />}
    >
      <EditForm resource="mail-templates" id={id} onSaved={back} onCancel={back}>
        <TemplateInputs />
      </EditForm>
    </Page>
  );
};
export default TemplateEdit;

import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { Organisation } from '../platform/api/records';
import { ArchiveButton } from '../platform/feedback/ArchiveButton';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { OrganisationInputs } from './OrganisationInputs';

/** Changes one, or archives it. */
const OrganisationEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: record } = useGetOne<Organisation>('organisations', { id });
  const back = () => void navigate('/organisations');
  const archive = record && (
    <ArchiveButton resource="organisations" record={record} name={record.name} texts="organisations" />
  );
  return (
    <Page title={record?.name ?? translate('organisations.editTitle')} actions={archive}>
      <EditForm resource="organisations" id={id} onSaved={back} onCancel={back}>
        <OrganisationInputs />
      </EditForm>
    </Page>
  );
};
export default OrganisationEdit;

import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { Organisation } from '../platform/api/records';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { OrganisationInputs } from './OrganisationInputs';

/** Changes one; an organisation that ends gets a last day, and records that name it keep it. */
const OrganisationEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: record } = useGetOne<Organisation>('organisations', { id });
  const back = () => void navigate('/organisations');
  return (
    <Page title={record?.name ?? translate('organisations.editTitle')}>
      <EditForm resource="organisations" id={id} onSaved={back} onCancel={back}>
        <OrganisationInputs />
      </EditForm>
    </Page>
  );
};
export default OrganisationEdit;

import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { DataCategory } from '../platform/api/records';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { DataCategoryInputs } from './DataCategoryInputs';

/** Changes the name or class of one. */
const DataCategoryEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: record } = useGetOne<DataCategory>('data-categories', { id });
  const back = () => void navigate('/data-categories');
  return (
    <Page title={record?.name ?? translate('dataCategories.editTitle')}>
      <EditForm resource="data-categories" id={id} onSaved={back} onCancel={back}>
        <DataCategoryInputs />
      </EditForm>
    </Page>
  );
};
export default DataCategoryEdit;

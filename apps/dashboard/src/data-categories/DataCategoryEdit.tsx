import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { DataCategory } from '../platform/api/records';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { DataCategoryInputs } from './DataCategoryInputs';

/** Changes one, or archives it. */
const DataCategoryEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: record } = useGetOne<DataCategory>('data-categories', { id });
  const back = () => void navigate('/data-categories');
  const archive = record && <ArchiveRecord resource="data-categories" record={record} name={record.name} />;
  return (
    <Page title={record?.name ?? translate('dataCategories.editTitle')} actions={archive}>
      <EditForm resource="data-categories" id={id} onSaved={back} onCancel={back}>
        <DataCategoryInputs />
      </EditForm>
    </Page>
  );
};
export default DataCategoryEdit;

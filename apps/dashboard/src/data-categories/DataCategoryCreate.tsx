import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { CreateForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { DataCategoryInputs } from './DataCategoryInputs';

/** Adds one. */
const DataCategoryCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const back = () => void navigate('/data-categories');
  return (
    <Page title={translate('dataCategories.createTitle')}>
      <CreateForm resource="data-categories" onSaved={back} onCancel={back}>
        <DataCategoryInputs isNew />
      </CreateForm>
    </Page>
  );
};
export default DataCategoryCreate;

import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { CreateForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { OrganisationInputs } from './OrganisationInputs';

/** Adds one. */
const OrganisationCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const back = () => void navigate('/organisations');
  return (
    <Page title={translate('organisations.createTitle')}>
      <CreateForm resource="organisations" defaultValues={{ mailDomains: [] }} onSaved={back} onCancel={back}>
        <OrganisationInputs />
      </CreateForm>
    </Page>
  );
};
export default OrganisationCreate;

import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Incident } from '../platform/api/records';
import { CreateForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { useZone } from '../platform/moment/zone-context';
import { sessionStore } from '../platform/session/session-store';
import { IncidentInputs } from './IncidentInputs';

/** Opens an incident; whoever opens it is its commander. */
const IncidentCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const zone = useZone();
  const open = async (incident: Incident) => {
    await sessionStore.refresh();
    await navigate(`/incidents/${incident.id}`);
  };
  return (
    <Page title={translate('incidents.create.title')} intro={translate('incidents.create.intro')}>
      <CreateForm<Incident>
        resource="incidents"
        defaultValues={{ zone, exercise: false }}
        saveLabel="incidents.create.save"
        onSaved={incident => void open(incident)}
        onCancel={() => void navigate('/incidents')}
      >
        <IncidentInputs />
      </CreateForm>
    </Page>
  );
};
export default IncidentCreate;

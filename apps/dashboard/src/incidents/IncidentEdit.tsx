import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Incident } from '../platform/api/records';
import { EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { HistoryPanel } from '../platform/record/HistoryPanel';
import { useMay } from '../platform/session/use-may';
import { IncidentInputs } from './IncidentInputs';

/** Changes what is recorded of the incident itself; its phase moves by the button in the header. */
const IncidentEdit = ({ incident }: { incident: Incident }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = translate('incidents.edit.title');
  useDocumentTitle(`${title} · ${incident.reference} ${incident.title}`);
  const back = () => void navigate(`/incidents/${incident.id}`);
  const archive = useMay('incident.archive', incident.id) && (
    <ArchiveRecord resource="incidents" record={incident} name={incident.reference} />
  );
  return (
    <>
      <Section title={title} actions={archive}>
        <EditForm resource="incidents" id={incident.id} refresh={['clocks', 'timeline']} onSaved={back} onCancel={back}>
          <IncidentInputs />
        </EditForm>
      </Section>
      <Section title={translate('platform.history.title')}>
        <HistoryPanel recordId={incident.id} />
      </Section>
    </>
  );
};
export default IncidentEdit;

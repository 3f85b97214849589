import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { TimelineEntry } from '../platform/api/records';
import { NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { EntryInputs } from './EntryInputs';

/** Writes down what happened. */
const EntryCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id, reference, title } = useIncident();
  const name = translate('timeline.create.title');
  useDocumentTitle(`${name} · ${reference} ${title}`);
  const back = () => void navigate(`/incidents/${id}/timeline`);
  return (
    <Section title={name} intro={translate('timeline.create.intro')}>
      <CreateForm<TimelineEntry>
        resource="timeline-entries"
        fixed={{ incidentId: id }}
        defaultValues={{ confidence: 'reported', ...NEW_HANDLING }}
        refresh={['timeline', 'summary']}
        saveLabel="timeline.create.save"
        onSaved={back}
        onCancel={back}
      >
        <EntryInputs />
      </CreateForm>
    </Section>
  );
};
export default EntryCreate;

import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { TimelineEntry } from '../platform/api/records';
import { CreateForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { MomentField } from '../platform/moment/MomentField';
import { Loaded } from '../platform/record/RecordPage';
import { EntryInputs } from './EntryInputs';

/** What the correction starts with: the old entry, but for the reason, which is always new. */
const startOf = ({ occurred, title, source, sourceUrl, confidence, tlp, compartment, sharedWith }: TimelineEntry) => ({
  occurred,
  title,
  source,
  sourceUrl,
  confidence,
  tlp,
  compartment,
  sharedWith,
});

const Correction = ({ entry }: { entry: TimelineEntry }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id, reference, title } = useIncident();
  const name = translate('timeline.correct.title');
  useDocumentTitle(`${name} · ${reference} ${title}`);
  const open = (entryId: string) => void navigate(`/incidents/${id}/timeline/${entryId}`);
  return (
    <Section title={name} intro={translate('timeline.correct.intro')}>
      <Alert severity="info" icon={false} sx={{ mb: 2 }}>
        <Typography variant="body2">{translate('timeline.correct.old')}</Typography>
        <del>
          <MomentField moment={entry.occurred} />: {entry.title}
        </del>
      </Alert>
      <CreateForm<TimelineEntry>
        resource="timeline-entries"
        fixed={{ incidentId: id, correctsId: entry.id }}
        defaultValues={startOf(entry)}
        refresh={['timeline', 'summary']}
        saveLabel="timeline.correct.save"
        onSaved={correction => open(correction.id)}
        onCancel={() => open(entry.id)}
      >
        <EntryInputs correcting />
      </CreateForm>
    </Section>
  );
};

/** Corrects an entry by a new one: the old one stays, struck through. */
const EntryCorrect = () => {
  const { entryId = '' } = useParams();
  return (
    <Loaded<TimelineEntry> resource="timeline-entries" id={entryId}>
      {entry => <Correction entry={entry} />}
    </Loaded>
  );
};
export default EntryCorrect;

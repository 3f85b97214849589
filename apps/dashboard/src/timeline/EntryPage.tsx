import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { TimelineEntry } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { Facts } from '../platform/fields/Facts';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { PlainAddress } from '../platform/fields/SourceLine';
import { FormDialog } from '../platform/form/FormDialog';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { EditForm } from '../platform/form/RecordForms';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { InstantField } from '../platform/moment/InstantField';
import { MomentField } from '../platform/moment/MomentField';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { AttachmentsPanel } from '../platform/record/AttachmentsPanel';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';

const Handling = ({ entry }: { entry: TimelineEntry }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('timeline.handling')}</Button>
      <FormDialog open={open} title={translate('timeline.handling')} onClose={close}>
        <EditForm
          resource="timeline-entries"
          id={entry.id}
          refresh={['timeline', 'audit-entries']}
          onSaved={close}
          onCancel={close}
        >
          <HandlingInputs incidentId={entry.incidentId} />
        </EditForm>
      </FormDialog>
    </>
  );
};

const Corrections = ({ entry: { incidentId, correctsId, correctedById } }: { entry: TimelineEntry }) => {
  const translate = useTranslate();
  const link = (id: string, text: string) => (
    <Link component={RouterLink} to={`/incidents/${incidentId}/timeline/${id}`}>
      {translate(text)}
    </Link>
  );
  return (
    <>
      {correctedById && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('timeline.corrected')} {link(correctedById, 'timeline.toCorrection')}
        </Alert>
      )}
      {correctsId && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('timeline.corrects')} {link(correctsId, 'timeline.toCorrected')}
        </Alert>
      )}
    </>
  );
};

const EntryFacts = ({ entry }: { entry: TimelineEntry }) => {
  const field = (name: string) => `resources.timeline-entries.fields.${name}`;
  return (
    <Facts
      facts={[
        { label: field('occurred'), value: <MomentField moment={entry.occurred} withWords /> },
        { label: field('recordedAt'), value: <InstantField at={entry.recordedAt} /> },
        { label: field('confidence'), value: <ConfidenceText word={entry.confidence} /> },
        { label: field('source'), value: entry.source },
        ...(entry.sourceUrl ? [{ label: field('sourceUrl'), value: <PlainAddress url={entry.sourceUrl} /> }] : []),
      ]}
    />
  );
};

const EntryView = ({ entry }: { entry: TimelineEntry }) => {
  const translate = useTranslate();
  const { id, reference, title } = useIncident();
  const mayCorrect = useMayHere('timeline_entry.create') && !entry.correctedById && !entry.archivedAt;
  const mayChange = useMayHere('timeline_entry.update');
  const mayAttach = useMayHere('attachment.create');
  useDocumentTitle(`${entry.title} · ${reference} ${title}`);
  return (
    <RecordPage
      title={entry.title}
      back={{ to: `/incidents/${id}/timeline`, text: 'timeline.back' }}
      archivedAt={entry.archivedAt}
      chips={<HandlingChip handling={entry} />}
      actions={
        <>
          {mayCorrect && (
            <LinkButton to={`/incidents/${id}/timeline/${entry.id}/correct`} variant="contained">
              {translate('timeline.correct.open')}
            </LinkButton>
          )}
          {mayChange && !entry.archivedAt && <Handling entry={entry} />}
          {mayChange && (
            <ArchiveRecord
              resource="timeline-entries"
              record={entry}
              name={entry.title}
              refresh={['timeline', 'summary']}
            />
          )}
        </>
      }
    >
      <Corrections entry={entry} />
      {entry.text && <Typography sx={{ whiteSpace: 'pre-line', mb: 2, maxWidth: '46rem' }}>{entry.text}</Typography>}
      <EntryFacts entry={entry} />
      <Section level={3} title={translate('platform.attachments.title')}>
        <AttachmentsPanel
          incidentId={id}
          recordTable="timeline_entry"
          recordId={entry.id}
          frozen={!mayAttach || entry.archivedAt !== null}
        />
      </Section>
      <RecordHistory incidentId={id} recordId={entry.id} />
    </RecordPage>
  );
};

/** One entry with its source, its corrections and its files, at an address of its own. */
const EntryPage = () => {
  const { entryId = '' } = useParams();
  return (
    <Loaded<TimelineEntry> resource="timeline-entries" id={entryId}>
      {entry => <EntryView key={entry.id} entry={entry} />}
    </Loaded>
  );
};
export default EntryPage;

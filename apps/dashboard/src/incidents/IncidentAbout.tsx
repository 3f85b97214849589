import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Incident } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { PlainText } from '../platform/fields/PlainText';
import { VocabText } from '../platform/fields/VocabChip';
import { InstantField } from '../platform/moment/InstantField';
import { MomentField } from '../platform/moment/MomentField';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { RecordHistory } from '../platform/record/RecordHistory';
import { RecordPage } from '../platform/record/RecordPage';
import { useMay } from '../platform/session/use-may';

const field = (name: string): string => `resources.incidents.fields.${name}`;

/** What the house knows and judges; partners are not told, so that "not known" is not said of it to them. */
const assessmentOf = ({ severity, summary, suspected, aware, awareBasis }: Incident) => [
  { label: field('severity'), value: severity && <VocabText list="severity" word={severity} /> },
  { label: field('summary'), value: summary && <PlainText text={summary} /> },
  { label: field('suspected'), value: <MomentField moment={suspected} withWords /> },
  { label: field('aware'), value: <MomentField moment={aware} withWords /> },
  { label: field('awareBasis'), value: awareBasis && <PlainText text={awareBasis} /> },
];

interface AboutProps {
  incident: Incident;
  /** The tab that opens with the incident for this person. */
  first?: string;
}

/** The incident itself: what happened, when it began and was noticed, when the organisation was aware and why then. */
export const IncidentAbout = ({ incident, first = 'about' }: AboutProps) => {
  const translate = useTranslate();
  const { id, kind, occurredFrom, occurredTo, detected, createdAt, phaseSince } = incident;
  const seesAssessment = useMay('summary.read', id);
  const seesRecord = useMay('audit_entry.read', id);
  const mayRestore = useMay('incident.archive', id) && incident.archivedAt !== null;
  return (
    <RecordPage
      title={translate('incidents.about.title')}
      back={{
        to: `/incidents/${id}/${first}`,
        text: 'incidents.about.back',
        params: { tab: translate(`incidents.tabs.${first}`) },
      }}
      archivedAt={incident.archivedAt}
      actions={mayRestore && <ArchiveRecord resource="incidents" record={incident} name={incident.reference} />}
    >
      <Box sx={{ mb: 4 }}>
        <Facts
          facts={[
            { label: field('kind'), value: <VocabText list="incidentKind" word={kind} /> },
            { label: field('occurredFrom'), value: <MomentField moment={occurredFrom} withWords /> },
            { label: field('occurredTo'), value: <MomentField moment={occurredTo} withWords /> },
            { label: field('detected'), value: <MomentField moment={detected} withWords /> },
            ...(seesAssessment ? assessmentOf(incident) : []),
            { label: field('phaseSince'), value: <InstantField at={phaseSince} /> },
            { label: field('createdAt'), value: <InstantField at={createdAt} /> },
          ]}
        />
      </Box>
      {seesRecord && <RecordHistory incidentId={id} recordId={id} />}
    </RecordPage>
  );
};

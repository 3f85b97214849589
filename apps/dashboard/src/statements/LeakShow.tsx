import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../incidents/use-may-here';
import type { LeakPublication } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { PlainText } from '../platform/fields/PlainText';
import { VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { MomentField } from '../platform/moment/MomentField';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { AttachmentsPanel } from '../platform/record/AttachmentsPanel';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { leaksAddress } from './addresses';
import { PublishedTables } from '../incidents/published/PublishedTables';
import { useLeakName } from '../incidents/published/LeakName';
import { Dependents } from './Dependents';
import { QuotedFigures } from './QuotedFigures';
import { STATEMENT_REFRESH } from './statement-refresh';

const field = (name: string) => `resources.leak-publications.fields.${name}`;

const LeakActions = ({ leak, name }: { leak: LeakPublication; name: string }) => {
  const translate = useTranslate();
  if (!useMayHere('leak_publication.update')) return null;
  return (
    <>
      {!leak.archivedAt && (
        <LinkButton to={`${leaksAddress(leak.incidentId)}/${leak.id}/edit`}>{translate('leaks.edit')}</LinkButton>
      )}
      <ArchiveRecord resource="leak-publications" record={leak} name={name} refresh={STATEMENT_REFRESH} />
    </>
  );
};

/** Addresses of a leak stay text, also those of the open web: a reader of the news is one click away from the data. */
const LeakFacts = ({ leak }: { leak: LeakPublication }) => (
  <Facts
    facts={[
      { label: field('place'), value: <VocabText list="publicationPlace" word={leak.place} /> },
      { label: field('placeName'), value: leak.placeName },
      { label: field('seen'), value: <MomentField moment={leak.seen} withWords /> },
      { label: field('publishedBy'), value: leak.publishedBy },
      { label: field('claim'), value: leak.claim && <PlainText text={leak.claim} /> },
      { label: field('volume'), value: leak.volume },
      { label: field('confidence'), value: <VocabText list="confidence" word={leak.confidence} /> },
      { label: field('source'), value: leak.source },
      { label: field('sourceUrl'), value: leak.sourceUrl && <PlainText text={leak.sourceUrl} /> },
      { label: field('takenDown'), value: <MomentField moment={leak.takenDown} withWords /> },
    ]}
  />
);

/** One publication: where, when, by whom, what they claim, and who says so. */
export const LeakShow = () => {
  const translate = useTranslate();
  const nameOf = useLeakName();
  const { leakId = '' } = useParams();
  const mayAttach = useMayHere('attachment.create');
  const mayReadTables = useMayHere('published_table.read');
  return (
    <Loaded<LeakPublication> resource="leak-publications" id={leakId}>
      {leak => (
        <RecordPage
          title={nameOf(leak)}
          back={{ to: leaksAddress(leak.incidentId), text: 'leaks.back' }}
          chips={<HandlingChip handling={leak} />}
          actions={<LeakActions leak={leak} name={nameOf(leak)} />}
          archivedAt={leak.archivedAt}
        >
          <Box sx={{ mb: 4 }}>
            <LeakFacts leak={leak} />
          </Box>
          <PublishedTables leak={leak} />
          <Section level={3} title={translate('leaks.figures.title')} intro={translate('leaks.figures.intro')}>
            <QuotedFigures statement={leak} none="leaks.figures.none" />
          </Section>
          {mayReadTables && <Dependents leak={leak} />}
          <Section level={3} title={translate('leaks.proof.title')} intro={translate('leaks.proof.intro')}>
            <AttachmentsPanel
              incidentId={leak.incidentId}
              recordTable="leak_publication"
              recordId={leak.id}
              frozen={!mayAttach}
            />
          </Section>
          <RecordHistory incidentId={leak.incidentId} recordId={leak.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};

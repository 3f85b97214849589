import Box from '@mui/material/Box';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../incidents/use-may-here';
import type { Negotiation } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { PlainText } from '../platform/fields/PlainText';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { MomentField } from '../platform/moment/MomentField';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { negotiationAddress, negotiationsAddress } from './addresses';
import { Bundles } from './Bundles';
import { ChatImports } from './chats/ChatImports';
import { Conversation } from './chats/Conversation';
import { Evidence } from './chats/Evidence';
import { Course } from './course/Course';
import { Decisions } from './decisions/Decisions';
import { EventTimeline } from './EventTimeline';
import { Notes } from './notes/Notes';
import { PageParts, PARTS, placeOfPart } from './PageParts';
import { Participants } from './Participants';
import { Publications } from './publications/Publications';
import { Rates } from './rates/Rates';
import { Replies } from './replies/Replies';

const field = (name: string) => `resources.negotiations.fields.${name}`;

const NegotiationActions = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  if (!useMayHere('negotiation.update')) return null;
  return (
    <>
      {!negotiation.archivedAt && (
        <LinkButton to={`${negotiationAddress(negotiation.incidentId, negotiation.id)}/edit`}>
          {translate('negotiations.edit')}
        </LinkButton>
      )}
      <ArchiveRecord resource="negotiations" record={negotiation} name={negotiation.actor} />
    </>
  );
};

const NegotiationFacts = ({ negotiation }: { negotiation: Negotiation }) => (
  <Facts
    facts={[
      { label: field('channel'), value: negotiation.channel },
      { label: field('language'), value: negotiation.language },
      { label: field('firstContact'), value: <MomentField moment={negotiation.firstContact} withWords /> },
      { label: field('summary'), value: negotiation.summary && <PlainText text={negotiation.summary} /> },
      { label: field('source'), value: negotiation.source },
      { label: field('confidence'), value: <VocabText list="confidence" word={negotiation.confidence} /> },
    ]}
  />
);

type Content = ComponentType<{ negotiation: Negotiation }>;

/** What stands in each part of the page. */
const CONTENT: Record<(typeof PARTS)[number], readonly Content[]> = {
  course: [Course],
  rates: [Rates],
  participants: [Participants],
  chat: [Conversation, ChatImports],
  replies: [Replies],
  decisions: [Decisions],
  publications: [Publications],
  events: [EventTimeline],
  evidence: [Evidence],
  notes: [Notes],
  bundles: [Bundles],
};

/** One negotiation: where it stands, and everything that happened in it, oldest first. */
export const NegotiationShow = () => {
  const { negotiationId = '' } = useParams();
  return (
    <Loaded<Negotiation> resource="negotiations" id={negotiationId}>
      {negotiation => (
        <RecordPage
          title={negotiation.actor}
          back={{ to: negotiationsAddress(negotiation.incidentId), text: 'negotiations.back' }}
          chips={
            <>
              <VocabChip list="negotiationState" word={negotiation.state} />
              <HandlingChip handling={negotiation} />
            </>
          }
          actions={<NegotiationActions negotiation={negotiation} />}
          archivedAt={negotiation.archivedAt}
        >
          <Box sx={{ mb: 4 }}>
            <NegotiationFacts negotiation={negotiation} />
          </Box>
          <PageParts />
          {PARTS.map(part => (
            <Box key={part} id={placeOfPart(part)} tabIndex={-1} sx={{ outline: 'none' }}>
              {CONTENT[part].map((Content, at) => (
                <Content key={at} negotiation={negotiation} />
              ))}
            </Box>
          ))}
          <RecordHistory incidentId={negotiation.incidentId} recordId={negotiation.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};

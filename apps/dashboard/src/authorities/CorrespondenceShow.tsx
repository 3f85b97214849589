import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ToldFacts } from '../incidents/telling/ToldFacts';
import { useMayHere } from '../incidents/use-may-here';
import type { Correspondence } from '../platform/api/records';
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
import { correspondenceAddress } from './addresses';
import { CORRESPONDENCE_REFRESH } from './correspondence-refresh';
import { DirectionText } from './DirectionText';
import { FileItem } from './FileItem';
import { FilingBanner } from './FilingBanner';
import { FilingChip } from './FilingChip';
import { useTerms } from './FulfilsInput';
import { MailPanel } from './mail/MailPanel';
import { ItemQuestions } from './questions/ItemQuestions';
import { ReferenceNumbers } from './ReferenceNumbers';
import { CarryFiles } from './sending/CarryFiles';
import { CopyFile } from './sending/CopyFile';
import { OutgoingPanel } from './sending/OutgoingPanel';
import { SendMail } from './sending/SendMail';
import { Thread } from './Thread';

const field = (name: string) => `resources.correspondence.fields.${name}`;

const ItemActions = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const mayChange = useMayHere('correspondence.update');
  const mayCreate = useMayHere('correspondence.create');
  const address = correspondenceAddress(item.incidentId);
  const isFiled = item.status === 'filed';
  const isUnsentMail = !isFiled && !item.archivedAt && item.direction === 'outgoing' && item.channel === 'email';
  return (
    <>
      {mayChange && !isFiled && !item.archivedAt && <FileItem item={item} />}
      {mayChange && isUnsentMail && <SendMail item={item} />}
      {mayCreate && isFiled && !item.correctedById && (
        <LinkButton to={`${address}/create?corrects=${item.id}`}>{translate('authorities.items.correct')}</LinkButton>
      )}
      {mayChange && !item.archivedAt && (
        <LinkButton to={`${address}/${item.id}/edit`}>
          {translate(isFiled ? 'authorities.items.handling' : 'authorities.items.edit')}
        </LinkButton>
      )}
      {mayChange && !isFiled && (
        <ArchiveRecord resource="correspondence" record={item} name={item.subject} refresh={CORRESPONDENCE_REFRESH} />
      )}
    </>
  );
};

const ItemFacts = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const term = useTerms(item.incidentId).find(({ id }) => id === item.fulfilsTermKey);
  const reason = { label: field('correctionReason'), value: item.correctionReason };
  const facts = [
    ...(item.correctsId ? [reason] : []),
    { label: field('direction'), value: <DirectionText direction={item.direction} /> },
    { label: field('channel'), value: <VocabText list="correspondenceChannel" word={item.channel} /> },
    { label: field('organisationName'), value: item.organisationName ?? translate('authorities.items.noParty') },
    { label: field('contactName'), value: item.contactName },
    { label: field('occurred'), value: <MomentField moment={item.occurred} withWords /> },
    {
      label: field('referenceNumbers'),
      value: item.referenceNumbers.length > 0 ? <ReferenceNumbers numbers={item.referenceNumbers} /> : null,
    },
    // What a mail says stands with the mail.
    ...(item.text || item.origin === 'entry'
      ? [{ label: field('text'), value: item.text ? <PlainText text={item.text} /> : null }]
      : []),
  ];
  const duty = { label: field('fulfilsTermKey'), value: term?.name ?? item.fulfilsTermKey };
  return <Facts facts={item.fulfilsTermKey ? [...facts, duty] : facts} />;
};

/** One item: whether it is frozen, what was said, with which numbers and files. */
export const CorrespondenceShow = () => {
  const translate = useTranslate();
  const { itemId = '' } = useParams();
  const mayAttach = useMayHere('attachment.create');
  return (
    <Loaded<Correspondence> resource="correspondence" id={itemId}>
      {item => (
        <RecordPage
          title={item.subject}
          back={{ to: correspondenceAddress(item.incidentId), text: 'authorities.items.back' }}
          chips={
            <>
              <FilingChip status={item.status} />
              <HandlingChip handling={item} />
            </>
          }
          actions={<ItemActions item={item} />}
          archivedAt={item.archivedAt}
          state={item.status}
        >
          <FilingBanner item={item} />
          <Box sx={{ mb: 4 }}>
            <ItemFacts item={item} />
          </Box>
          <OutgoingPanel item={item} />
          <MailPanel item={item} />
          <ToldFacts told={item.told} isFinal={item.status === 'filed'} />
          <ItemQuestions item={item} />
          <Thread item={item} />
          <Section level={3} title={translate('platform.attachments.title')}>
            <AttachmentsPanel
              incidentId={item.incidentId}
              recordTable="correspondence"
              recordId={item.id}
              frozen={!mayAttach || item.status === 'filed'}
            />
            {mayAttach && item.status === 'draft' && !item.archivedAt && (
              <>
                <CarryFiles item={item} />
                <CopyFile item={item} />
              </>
            )}
          </Section>
          <RecordHistory incidentId={item.incidentId} recordId={item.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};

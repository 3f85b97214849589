import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import type { NoticeChannel, NoticeRecipient } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { VocabChip, VocabText } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { campaignAddress } from '../addresses';
import { HandlingMarks } from './HandlingMarks';
import { LeftOutReason } from './LeftOutReason';
import { LetterHistory } from './LetterHistory';
import { RecipientActions } from './RecipientActions';
import { RecipientContact } from './RecipientContact';

const field = (name: string) => `resources.notice-recipients.fields.${name}`;

const BatchLink = ({ recipient }: { recipient: NoticeRecipient }) => {
  const translate = useTranslate();
  if (!recipient.batchId) return translate('platform.none');
  return (
    <Link component={RouterLink} to={`${campaignAddress(recipient, 'batches')}/${recipient.batchId}`}>
      {translate('letters.batches.name', { number: recipient.batchNumber })}
    </Link>
  );
};

const RecipientFacts = ({ recipient }: { recipient: NoticeRecipient }) => {
  const translate = useTranslate();
  const { channel, language, reach, tried, leftOutReason, changedAt } = recipient;
  const named = (channels: readonly NoticeChannel[]) =>
    channels.map(one => translate(`vocab.noticeChannel.${one}`)).join(', ') || translate('platform.none');
  return (
    <Facts
      facts={[
        { label: field('channel'), value: <VocabText list="recipientChannel" word={channel} /> },
        { label: field('reach'), value: named(reach) },
        { label: field('tried'), value: named(tried) },
        { label: field('handling'), value: <HandlingMarks recipient={recipient} /> },
        { label: field('language'), value: <VocabText list="letterLanguage" word={language} /> },
        { label: field('batchId'), value: <BatchLink recipient={recipient} /> },
        ...(leftOutReason ? [{ label: field('leftOutReason'), value: <LeftOutReason reason={leftOutReason} /> }] : []),
        { label: field('changedAt'), value: <InstantField at={changedAt} /> },
      ]}
    />
  );
};

/** One person of a campaign by reference: how they are reached, and everything that happened to their letters. */
export const RecipientShow = () => {
  const translate = useTranslate();
  const { recipientId = '' } = useParams();
  return (
    <Loaded<NoticeRecipient> resource="notice-recipients" id={recipientId}>
      {recipient => (
        <RecordPage
          title={recipient.reference}
          back={{ to: campaignAddress(recipient, 'recipients'), text: 'letters.recipients.back' }}
          chips={<VocabChip list="recipientState" word={recipient.state} />}
          actions={<RecipientActions recipient={recipient} />}
          state={recipient.state}
        >
          <Box sx={{ mb: 4 }}>
            <RecipientFacts recipient={recipient} />
          </Box>
          <Section level={3} title={translate('letters.contact.title')} intro={translate('letters.contact.intro')}>
            <RecipientContact recipient={recipient} />
          </Section>
          <Section level={3} title={translate('letters.history.title')}>
            <LetterHistory recipient={recipient} />
          </Section>
        </RecordPage>
      )}
    </Loaded>
  );
};

import { useGetList, useTranslate } from 'react-admin';
import type { NoticeBatch, NoticeCampaign, NoticeRecipient } from '../../platform/api/records';
import { VocabChip, VocabText } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { campaignAddress } from '../addresses';
import { CampaignPage } from '../campaigns/CampaignPage';
import { HandlingMarks } from './HandlingMarks';
import { LeftOutReason } from './LeftOutReason';

/** Where a letter stands, and why there is none. */
const Standing = ({ recipient: { state, leftOutReason } }: { recipient: NoticeRecipient }) => (
  <>
    <VocabChip list="recipientState" word={state} />
    {leftOutReason && (
      <div>
        <LeftOutReason reason={leftOutReason} />
      </div>
    )}
  </>
);

const COLUMNS: readonly Column<NoticeRecipient>[] = [
  { field: 'reference', cell: ({ reference }) => reference, sort: 'reference' },
  { field: 'state', cell: recipient => <Standing recipient={recipient} />, sort: 'state' },
  {
    field: 'channel',
    cell: ({ channel }) => <VocabText list="recipientChannel" word={channel} />,
    sort: 'channel',
  },
  { field: 'handling', cell: recipient => <HandlingMarks recipient={recipient} /> },
  { field: 'language', cell: ({ language }) => <VocabText list="letterLanguage" word={language} />, minor: true },
  { field: 'batchId', cell: ({ batchNumber }) => batchNumber, numeric: true },
  { field: 'changedAt', cell: ({ changedAt }) => <InstantField at={changedAt} />, sort: 'changedAt', minor: true },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'state', list: 'recipientState' },
  { kind: 'words', source: 'channel', list: 'recipientChannel' },
  { kind: 'words', source: 'handling', list: 'noticeHandling' },
  { kind: 'words', source: 'language', list: 'letterLanguage' },
  { kind: 'flag', source: 'toGuardian' },
];

/** Batches of the campaign to narrow the list by. */
const useBatchFilter = (campaign: NoticeCampaign): readonly Filter[] => {
  const { data = [] } = useGetList<NoticeBatch>('notice-batches', {
    filter: { incidentId: campaign.incidentId, campaignId: campaign.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'number', order: 'ASC' },
  });
  if (data.length === 0) return [];
  return [{ kind: 'choice', source: 'batchId', options: data.map(({ id, number }) => ({ id, name: String(number) })) }];
};

const Persons = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const batches = useBatchFilter(campaign);
  const where = { incidentId: campaign.incidentId, campaignId: campaign.id };
  return (
    <Section level={3} title={translate('letters.recipients.title')} intro={translate('letters.recipients.intro')}>
      <ResourceList<NoticeRecipient>
        resource="notice-recipients"
        label="letters.recipients.title"
        fixed={where}
        columns={COLUMNS}
        sort={{ field: 'reference', order: 'ASC' }}
        filters={[...FILTERS, ...batches]}
        searchable
        linkTo={({ id }) => `${campaignAddress(where, 'recipients')}/${id}`}
        empty={{ title: 'letters.recipients.none' }}
      />
    </Section>
  );
};

/** Persons of a campaign, each by the reference on their letter; no list holds a name. */
export const RecipientList = () => <CampaignPage>{campaign => <Persons campaign={campaign} />}</CampaignPage>;

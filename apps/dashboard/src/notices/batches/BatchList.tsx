import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeBatch, NoticeCampaign } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { VocabChip, VocabText } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { campaignAddress } from '../addresses';
import { CampaignPage } from '../campaigns/CampaignPage';
import { isOpen } from '../campaigns/is-open';
import { BatchName } from './BatchName';

const COLUMNS: readonly Column<NoticeBatch>[] = [
  { field: 'number', cell: batch => <BatchName batch={batch} />, sort: 'number' },
  { field: 'state', cell: ({ state }) => <VocabChip list="batchState" word={state} />, sort: 'state' },
  { field: 'handling', cell: ({ handling }) => <VocabText list="noticeHandling" word={handling} />, minor: true },
  { field: 'recipients', cell: ({ recipients }) => formatNumber(recipients), numeric: true },
  { field: 'delivered', cell: ({ outcomes }) => formatNumber(outcomes.delivered), numeric: true },
  { field: 'cameBack', cell: ({ outcomes }) => formatNumber(outcomes.cameBack), numeric: true },
  { field: 'sentAt', cell: ({ sentAt }) => <InstantField at={sentAt} /> },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'state', list: 'batchState' },
  { kind: 'words', source: 'channel', list: 'noticeChannel' },
  { kind: 'words', source: 'handling', list: 'noticeHandling' },
];

const Batches = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const where = { incidentId: campaign.incidentId, campaignId: campaign.id };
  const address = campaignAddress(where, 'batches');
  const mayMake = useMayHere('notice_batch.create') && isOpen(campaign);
  const create = mayMake && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('letters.batches.create')}
    </LinkButton>
  );
  return (
    <Section
      level={3}
      title={translate('letters.batches.title')}
      intro={translate('letters.batches.intro')}
      actions={create}
    >
      <ResourceList<NoticeBatch>
        resource="notice-batches"
        label="letters.batches.title"
        fixed={where}
        columns={COLUMNS}
        sort={{ field: 'number', order: 'DESC' }}
        filters={FILTERS}
        linkTo={({ id }) => `${address}/${id}`}
        empty={{
          title: 'letters.batches.none',
          hint: isOpen(campaign) ? 'letters.batches.noneHint' : 'letters.campaigns.isClosed',
          action: create,
        }}
      />
    </Section>
  );
};

/** Batches of a campaign, the latest first. */
export const BatchList = () => <CampaignPage>{campaign => <Batches campaign={campaign} />}</CampaignPage>;

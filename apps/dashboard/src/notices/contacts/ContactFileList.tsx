import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { ContactFile, NoticeCampaign } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { campaignAddress } from '../addresses';
import { CampaignPage } from '../campaigns/CampaignPage';
import { isOpen } from '../campaigns/is-open';
import { rejectedRows } from './rejected-rows';

/** Counts are known once the file has been read to its end. */
const counted = (file: ContactFile, count: number) => (file.state === 'done' ? formatNumber(count) : '');

const COLUMNS: readonly Column<ContactFile>[] = [
  { field: 'fileName', cell: ({ fileName }) => fileName, sort: 'fileName' },
  { field: 'state', cell: ({ state }) => <VocabChip list="contactFileState" word={state} />, sort: 'state' },
  { field: 'rows', cell: file => counted(file, file.rows), numeric: true },
  { field: 'matched', cell: file => counted(file, file.matched), numeric: true },
  { field: 'others', cell: file => counted(file, file.others), numeric: true },
  { field: 'rejects', cell: file => counted(file, rejectedRows(file)), numeric: true },
  { field: 'changed', cell: file => counted(file, file.changed), numeric: true },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt', minor: true },
];
const FILTERS: readonly Filter[] = [{ kind: 'words', source: 'state', list: 'contactFileState' }];

const Files = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const address = campaignAddress({ incidentId: campaign.incidentId, campaignId: campaign.id }, 'contacts');
  const mayTake = useMayHere('notice_recipient.update') && isOpen(campaign);
  const create = mayTake && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('letters.contacts.create')}
    </LinkButton>
  );
  return (
    <Section
      level={3}
      title={translate('letters.contacts.title')}
      intro={translate('letters.contacts.intro')}
      actions={create}
    >
      <ResourceList<ContactFile>
        resource="contact-files"
        label="letters.contacts.title"
        fixed={{ incidentId: campaign.incidentId, campaignId: campaign.id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        linkTo={file => `${address}/${file.id}`}
        empty={{
          title: 'letters.contacts.none',
          hint: isOpen(campaign) ? 'letters.contacts.noneHint' : 'letters.campaigns.isClosed',
          action: create,
        }}
      />
    </Section>
  );
};

/** Files that contact data of a campaign came in. */
export const ContactFileList = () => <CampaignPage>{campaign => <Files campaign={campaign} />}</CampaignPage>;

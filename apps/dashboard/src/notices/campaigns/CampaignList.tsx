import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeCampaign } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { campaignsAddress } from '../addresses';
import { CohortName } from './CohortName';

const COLUMNS: readonly Column<NoticeCampaign>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'cohortId', cell: campaign => <CohortName campaign={campaign} /> },
  { field: 'persons', cell: ({ persons }) => formatNumber(persons), numeric: true },
  { field: 'state', cell: ({ state }) => <VocabChip list="campaignState" word={state} />, sort: 'state' },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt', minor: true },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'state', list: 'campaignState' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** All campaigns of letters, the newest first. */
export const CampaignList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = campaignsAddress(id);
  const create = useMayHere('notice_campaign.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('letters.campaigns.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('letters.campaigns.title')} intro={translate('letters.campaigns.intro')} actions={create}>
      <ResourceList<NoticeCampaign>
        resource="notice-campaigns"
        label="letters.campaigns.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={campaign => `${address}/${campaign.id}`}
        empty={{ title: 'letters.campaigns.none', hint: 'letters.campaigns.noneHint', action: create }}
      />
    </Section>
  );
};

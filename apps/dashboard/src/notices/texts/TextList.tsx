import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { LetterVersion, NoticeCampaign } from '../../platform/api/records';
import { VocabChip, VocabText } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { textsAddress } from '../addresses';
import { isOpen } from '../campaigns/is-open';

const SUBJECT: Column<LetterVersion> = { field: 'subject', cell: ({ subject }) => subject, sort: 'subject' };
const CAMPAIGN: Column<LetterVersion> = { field: 'campaignId', cell: ({ campaignName }) => campaignName };
const WHICH: readonly Column<LetterVersion>[] = [
  {
    field: 'language',
    cell: ({ language }) => <VocabText list="letterLanguage" word={language} />,
    sort: 'language',
  },
  { field: 'number', cell: ({ number }) => number, numeric: true, sort: 'number' },
  { field: 'state', cell: ({ state }) => <VocabChip list="letterState" word={state} />, sort: 'state' },
];
const APPROVED: Column<LetterVersion> = {
  field: 'approvedAt',
  cell: ({ approvedAt }) => <InstantField at={approvedAt} />,
  sort: 'approvedAt',
  minor: true,
};
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'language', list: 'letterLanguage' },
  { kind: 'words', source: 'state', list: 'letterState' },
];

const useCreate = (campaignId?: string) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const mayCreate = useMayHere('letter_version.create');
  if (!mayCreate) return undefined;
  return (
    <LinkButton
      to={`${textsAddress(id)}/create${campaignId ? `?campaign=${campaignId}` : ''}`}
      variant={campaignId ? 'outlined' : 'contained'}
    >
      {translate('letters.texts.create')}
    </LinkButton>
  );
};

/** All texts of letters, whichever campaign they are for. */
export const TextList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const create = useCreate();
  return (
    <Section title={translate('letters.texts.title')} intro={translate('letters.texts.intro')} actions={create}>
      <ResourceList<LetterVersion>
        resource="letter-versions"
        label="letters.texts.title"
        fixed={{ incidentId: id }}
        columns={[SUBJECT, CAMPAIGN, ...WHICH, APPROVED]}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={text => `${textsAddress(id)}/${text.id}`}
        empty={{ title: 'letters.texts.none', hint: 'letters.texts.noneHint', action: create }}
      />
    </Section>
  );
};

/** The texts of one campaign. */
export const CampaignTexts = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const create = useCreate(campaign.id);
  return (
    <Section level={3} title={translate('letters.texts.title')} actions={isOpen(campaign) && create}>
      <ResourceList<LetterVersion>
        resource="letter-versions"
        label="letters.texts.title"
        fixed={{ incidentId: campaign.incidentId, campaignId: campaign.id }}
        columns={[SUBJECT, ...WHICH, APPROVED]}
        sort={{ field: 'createdAt', order: 'DESC' }}
        linkTo={text => `${textsAddress(campaign.incidentId)}/${text.id}`}
        local
        empty={{ title: 'letters.texts.none', hint: 'letters.texts.noneHint' }}
      />
    </Section>
  );
};

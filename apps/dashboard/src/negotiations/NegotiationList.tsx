import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Negotiation } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { Unknown } from '../platform/fields/Unknown';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { MomentField } from '../platform/moment/MomentField';
import { negotiationsAddress } from './addresses';

const COLUMNS: readonly Column<Negotiation>[] = [
  { field: 'actor', cell: ({ actor }) => actor, sort: 'actor' },
  { field: 'state', cell: ({ state }) => <VocabChip list="negotiationState" word={state} />, sort: 'state' },
  { field: 'channel', cell: ({ channel }) => channel ?? <Unknown /> },
  { field: 'firstContact', cell: ({ firstContact }) => <MomentField moment={firstContact} /> },
  { field: 'confidence', cell: ({ confidence }) => <VocabText list="confidence" word={confidence} /> },
  { field: 'tlp', cell: negotiation => <HandlingChip handling={negotiation} />, minor: true },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'state', list: 'negotiationState' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** Extortion channels of this incident, also those only heard of. */
export const NegotiationList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = negotiationsAddress(id);
  const create = useMayHere('negotiation.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('negotiations.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('negotiations.title')} intro={translate('negotiations.intro')} actions={create}>
      <ResourceList<Negotiation>
        resource="negotiations"
        label="negotiations.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={negotiation => `${address}/${negotiation.id}`}
        empty={{ title: 'negotiations.none', hint: 'negotiations.noneHint', action: create }}
      />
    </Section>
  );
};

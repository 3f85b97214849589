import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { LeakPublication } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { Unknown } from '../platform/fields/Unknown';
import { VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { MomentField } from '../platform/moment/MomentField';
import { leaksAddress } from './addresses';
import { LeakName } from '../incidents/published/LeakName';

const COLUMNS: readonly Column<LeakPublication>[] = [
  { field: 'placeName', cell: leak => <LeakName leak={leak} />, sort: 'placeName' },
  { field: 'place', cell: ({ place }) => <VocabText list="publicationPlace" word={place} />, sort: 'place' },
  { field: 'seen', cell: ({ seen }) => <MomentField moment={seen} />, sort: 'seen' },
  { field: 'publishedBy', cell: ({ publishedBy }) => publishedBy ?? <Unknown />, sort: 'publishedBy' },
  {
    field: 'confidence',
    cell: ({ confidence }) => <VocabText list="confidence" word={confidence} />,
    sort: 'confidence',
  },
  { field: 'source', cell: ({ source }) => source, minor: true },
  { field: 'tlp', cell: leak => <HandlingChip handling={leak} />, minor: true },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'place', list: 'publicationPlace' },
  { kind: 'words', source: 'confidence', list: 'confidence' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** Where and when stolen data surfaced, or is said to have. */
export const LeakList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = leaksAddress(id);
  const create = useMayHere('leak_publication.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('leaks.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('leaks.title')} intro={translate('leaks.intro')} actions={create}>
      <ResourceList<LeakPublication>
        resource="leak-publications"
        label="leaks.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'seen', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={leak => `${address}/${leak.id}`}
        empty={{ title: 'leaks.none', hint: 'leaks.noneHint', action: create }}
      />
    </Section>
  );
};

import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { Cohort } from '../../platform/api/records';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { cohortsAddress } from '../addresses';
import { CohortPersons } from './CohortPersons';
import { RuleText } from './RuleText';

const COLUMNS: readonly Column<Cohort>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'rules', cell: ({ rules }) => <RuleText rules={rules} /> },
  { field: 'persons', cell: cohort => <CohortPersons cohort={cohort} />, numeric: true },
  { field: 'updatedAt', cell: ({ updatedAt }) => <InstantField at={updatedAt} />, sort: 'updatedAt', minor: true },
];
const FILTERS: readonly Filter[] = [{ kind: 'flag', source: 'archived', label: 'platform.list.archived' }];

/** The cohorts of an incident by name, each with whom it picks and how many they are in the newest run. */
export const CohortList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = cohortsAddress(id);
  const create = useMayHere('cohort.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('cohorts.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('cohorts.title')} intro={translate('cohorts.intro')} actions={create}>
      <ResourceList<Cohort>
        resource="cohorts"
        label="cohorts.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={cohort => `${address}/${cohort.id}`}
        empty={{
          title: 'cohorts.none',
          hint: create ? 'cohorts.noneHint' : 'cohorts.noneForReaders',
          action: create,
        }}
      />
    </Section>
  );
};

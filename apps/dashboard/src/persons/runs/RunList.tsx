import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { RegisterRun } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { runsAddress } from '../addresses';
import { CountNow, useMayCount } from './CountNow';

const RunName = ({ number }: { number: number }) => <>{useTranslate()('runs.name', { number })}</>;

const COLUMNS: readonly Column<RegisterRun>[] = [
  { field: 'number', cell: ({ number }) => <RunName number={number} />, sort: 'number' },
  { field: 'persons', cell: ({ persons }) => formatNumber(persons), numeric: true, sort: 'persons' },
  { field: 'confirmed', cell: ({ confirmed }) => formatNumber(confirmed), numeric: true },
  { field: 'possible', cell: ({ possible }) => formatNumber(possible), numeric: true },
  { field: 'minors', cell: ({ minors }) => formatNumber(minors), numeric: true, minor: true },
  { field: 'countedAt', cell: ({ countedAt }) => <InstantField at={countedAt} />, sort: 'countedAt' },
  { field: 'countedByName', cell: ({ countedByName }) => countedByName, minor: true },
];

/** All answers so far, the newest first. */
export const RunList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const mayCount = useMayCount();
  const count = mayCount && <CountNow />;
  return (
    <Section title={translate('runs.title')} intro={translate('runs.intro')} actions={count}>
      <ResourceList<RegisterRun>
        resource="register-runs"
        label="runs.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'number', order: 'DESC' }}
        linkTo={run => `${runsAddress(id)}/${run.id}`}
        empty={{ title: 'runs.none', hint: mayCount ? 'runs.noneHint' : 'runs.noneForReaders' }}
      />
    </Section>
  );
};

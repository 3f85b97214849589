import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { Person } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { runsAddress } from '../addresses';

const RunName = ({ run }: { run: Person['firstRun'] }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  if (!run) return <>{translate('persons.register.noRun')}</>;
  return (
    <>
      <Link component={RouterLink} to={`${runsAddress(id)}/${run.id}`}>
        {translate('runs.name', { number: run.number })}
      </Link>{' '}
      <InstantField at={run.countedAt} />
    </>
  );
};

/** Since when the person is known, and by what kind of number. */
export const PersonFacts = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  return (
    <Section title={translate('persons.register.facts')} level={3}>
      <Facts
        facts={[
          { label: 'persons.register.fields.kind', value: translate(`persons.register.kinds.${person.kind}`) },
          { label: 'persons.register.fields.firstRun', value: <RunName run={person.firstRun} /> },
          { label: 'persons.register.fields.lastRun', value: <RunName run={person.lastRun} /> },
          {
            label: 'persons.register.fields.hash',
            value: <code style={{ overflowWrap: 'anywhere' }}>{person.id}</code>,
          },
        ]}
      />
    </Section>
  );
};

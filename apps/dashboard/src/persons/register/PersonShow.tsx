import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { Person } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { RecordPage } from '../../platform/record/RecordPage';
import { registerAddress } from '../addresses';
import { Decide } from './Decide';
import { DecisionList } from './DecisionList';
import { InForce } from './InForce';
import { NewNumber } from './NewNumber';
import { NumberList } from './NumberList';
import { PersonFacts } from './PersonFacts';
import { PersonMarks } from './PersonMarks';
import { PersonTables } from './PersonTables';
import { shortName } from './person-words';

/** One person of the register: what was taken, since when it is known, and what was decided. Looking is on record. */
export const PersonShow = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { personId = '' } = useParams();
  const path = `incidents/${id}/persons/${personId}`;
  const { data: person, error, refetch } = useRead<Person>('persons', path);
  if (!person) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />;
  return (
    <RecordPage
      title={translate('persons.register.name', { name: shortName(person.id) })}
      back={{ to: registerAddress(id), text: 'persons.register.back' }}
      chips={<PersonMarks {...person} />}
      actions={
        <>
          <Decide person={person} />
          <NewNumber />
        </>
      }
      state={person.status}
    >
      <InForce person={person} />
      <PersonTables person={person} />
      <PersonFacts person={person} />
      <DecisionList person={person} />
      <NumberList person={person} />
    </RecordPage>
  );
};

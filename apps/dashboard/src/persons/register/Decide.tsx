import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { Person } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { Consequences } from './Consequences';

const AS_TABLES_SAY = {
  standing: 'as_tables_say',
  deceased: 'as_tables_say',
  protectedAddress: 'as_tables_say',
} as const;

/** What counts now is where the form begins, so that whoever changes one thing keeps the others. */
const presentOf = ({ decisions: [newest] }: Person): Record<string, string> =>
  newest
    ? { standing: newest.standing, deceased: newest.deceased, protectedAddress: newest.protectedAddress }
    : AS_TABLES_SAY;

/** Decides how a person counts; the form says in plain words what will follow. */
export const Decide = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const mayDecide = useMayHere('person_decision.create');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!mayDecide) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('persons.decide.open')}
      </Button>
      <FormDialog open={isOpen} title={translate('persons.decide.title')} onClose={close}>
        <SendForm
          resource="person-decisions"
          path="person-decisions"
          fixed={{ incidentId: id, personId: person.id }}
          defaultValues={presentOf(person)}
          refresh={['persons']}
          done="persons.decide.done"
          saveLabel="persons.decide.save"
          onSaved={close}
          onCancel={close}
        >
          <VocabRadio source="standing" list="decidedStanding" means="persons.decide.means" />
          <VocabRadio source="deceased" list="decidedMark" row />
          <VocabRadio source="protectedAddress" list="decidedMark" row />
          <TextInput
            {...input('CreatePersonDecision', 'reason')}
            multiline
            minRows={2}
            helperText="persons.decide.reasonHelp"
          />
          <Consequences />
        </SendForm>
      </FormDialog>
    </>
  );
};

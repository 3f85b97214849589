import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { Obligation } from '../platform/api/records';
import { HandlingInputs, NEW_HANDLING } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { CreateForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { Section } from '../platform/layout/Section';
import { MomentInput } from '../platform/moment/MomentInput';
import { obligationsAddress } from './addresses';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';
import { startsByEvent } from './starts-by-event';
import { TermInputs } from './TermInputs';

const SCHEMA = 'CreateObligation';
/** What follows a filing is law; a contract counts from what happened, from a notice, or to a date. */
const TRIGGERS = ['aware', 'detected', 'occurred', 'processor_notice', 'request', 'own_date'];

const Times = () => {
  const translate = useTranslate();
  const trigger: unknown = useWatch({ name: 'trigger' });
  return (
    <>
      {startsByEvent(trigger) && (
        <>
          <MomentInput source="started" helperText={translate('obligations.date.startedHelp')} />
          <TextInput {...input(SCHEMA, 'startedBasis')} helperText="obligations.date.basisHelp" />
        </>
      )}
      {trigger === 'own_date' ? (
        <MomentInput source="fixedDue" planned required precision="day" />
      ) : (
        <TermInputs schema={SCHEMA} />
      )}
    </>
  );
};

/** Enters a duty of our own, such as one of a contract with an insurer or a customer. */
export const ObligationCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const address = obligationsAddress(id);
  return (
    <Section title={translate('obligations.create.title')} intro={translate('obligations.create.intro')}>
      <CreateForm<Obligation>
        resource="obligations"
        fixed={{ incidentId: id }}
        defaultValues={{ ...NEW_HANDLING, trigger: 'aware' }}
        refresh={OBLIGATIONS_REFRESH}
        saveLabel="obligations.create.save"
        onSaved={duty => void navigate(`${address}/${duty.id}`)}
        onCancel={() => void navigate(address)}
      >
        <TextInput {...input(SCHEMA, 'title')} helperText={false} />
        <TextInput {...input(SCHEMA, 'recipient')} helperText={false} />
        <TextInput {...input(SCHEMA, 'regime')} helperText="obligations.create.regimeHelp" />
        <TextInput {...input(SCHEMA, 'article')} helperText="obligations.create.articleHelp" />
        <VocabInput source="trigger" list="trigger" only={TRIGGERS} required />
        <Times />
        <HandlingInputs incidentId={id} />
      </CreateForm>
    </Section>
  );
};

import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import { BooleanInput, NumberInput, SelectArrayInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { DayInput } from '../platform/moment/DayInput';

const SCHEMA = 'CreateRegimeTerm';
const FORMS = Object.values(FILING_FORMS).map(({ key, title, law }) => ({ id: key, name: `${title} (${law})` }));

interface RegimeTermInputsProps {
  isNew?: boolean;
  /** It is law: what it demands is shown and stays. */
  isLaw?: boolean;
}

const Follows = () => {
  const trigger: unknown = useWatch({ name: 'trigger' });
  return trigger === 'submission' ? (
    <TextInput {...input(SCHEMA, 'afterKey')} helperText="regimes.help.afterKey" />
  ) : null;
};

const Ends = () => <DayInput source="validTo" helperText="regimes.help.validTo" />;

const Demands = () => (
  <>
    <TextInput {...input(SCHEMA, 'regime')} helperText="regimes.help.regime" />
    <TextInput {...input(SCHEMA, 'article')} helperText={false} />
    <VocabInput source="trigger" list="trigger" required />
    <Follows />
    <NumberInput {...input(SCHEMA, 'amount')} helperText="regimes.help.amount" />
    <VocabInput source="unit" list="termUnit" helperText="regimes.help.unit" />
    <TextInput {...input(SCHEMA, 'calendar')} helperText="regimes.help.calendar" />
    <DayInput source="validFrom" required helperText="regimes.help.validFrom" />
    <Ends />
    <TextInput {...input(SCHEMA, 'replacesKey')} helperText="regimes.help.replacesKey" />
    <BooleanInput source="proposed" helperText="regimes.help.proposed" />
    <BooleanInput source="lateReasons" helperText={false} />
    <BooleanInput source="inPhases" helperText={false} />
    <BooleanInput source="holdable" helperText="regimes.help.holdable" />
  </>
);

/** A term of law; once it is law only its words, its end and its source are open to change. */
export const RegimeTermInputs = ({ isNew = false, isLaw = false }: RegimeTermInputsProps) => (
  <>
    <TextInput {...input(SCHEMA, 'title')} helperText={false} />
    {isNew && <TextInput {...input(SCHEMA, 'key')} helperText="regimes.help.key" />}
    {isLaw ? <Ends /> : <Demands />}
    <TextInput {...input(SCHEMA, 'recipient')} helperText={false} />
    <SelectArrayInput source="forms" choices={FORMS} translateChoice={false} helperText="regimes.help.forms" />
    <VocabInput source="recipientKinds" list="organisationKind" multiple helperText="regimes.help.recipientKinds" />
    <TextInput {...input(SCHEMA, 'source')} helperText="regimes.help.source" />
  </>
);

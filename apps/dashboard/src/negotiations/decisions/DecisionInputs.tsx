import { SelectInput, TextArrayInput, TextInput, useTranslate } from 'react-admin';
import type { NegotiationDecision } from '../../platform/api/records';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { input } from '../../platform/form/input';
import { VocabInput } from '../../platform/form/VocabInput';

const SCHEMA = 'CreateNegotiationDecision';
const toCapitals = (text: string): string => text.toUpperCase();

/** What had to be decided, between which options, for which reason; and whose place it takes. */
export const DecisionInputs = ({ standing }: { standing: readonly NegotiationDecision[] }) => {
  const translate = useTranslate();
  return (
    <>
      <TextInput {...input(SCHEMA, 'question')} helperText={false} autoFocus />
      <TextArrayInput source="options" helperText="negotiations.decisions.optionsHelp" />
      <VocabInput source="course" list="negotiationCourse" required />
      <TextInput {...input(SCHEMA, 'reason')} multiline minRows={4} helperText="negotiations.decisions.reasonHelp" />
      <FieldGroup title="negotiations.decisions.atMost" columns={2}>
        <TextInput {...input(SCHEMA, 'amount')} helperText="negotiations.events.amountFormat" inputMode="decimal" />
        <TextInput {...input(SCHEMA, 'currency')} parse={toCapitals} helperText="negotiations.events.currencyHelp" />
      </FieldGroup>
      {standing.length > 0 && (
        <SelectInput
          source="supersedesId"
          choices={standing.map(({ id, course, question }) => ({
            id,
            name: `${translate(`vocab.negotiationCourse.${course}`)}: ${question}`,
          }))}
          emptyText={translate('platform.none')}
          translateChoice={false}
          helperText="negotiations.decisions.supersedesHelp"
        />
      )}
    </>
  );
};

import { AutocompleteInput, ReferenceInput, required, TextInput, useTranslate } from 'react-admin';
import type { DataCategory } from '../platform/api/records';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

const SCHEMA = 'CreateAffectedColumn';

/** A data category by name, always with the GDPR class that comes with it. */
const CategoryInput = () => {
  const translate = useTranslate();
  return (
    <ReferenceInput
      source="categoryId"
      reference="data-categories"
      sort={{ field: 'name', order: 'ASC' }}
      perPage={100}
    >
      <AutocompleteInput
        optionText={(category?: DataCategory) =>
          category ? `${category.name} · ${translate(`vocab.gdprClass.${category.gdprClass}`)}` : ''
        }
        filterToQuery={text => ({ q: text })}
        validate={required()}
        helperText="scope.columns.categoryHelp"
      />
    </ReferenceInput>
  );
};

/** What is recorded of a column. It lies in the room of its table. */
export const ColumnInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText="scope.columns.nameHelp" autoFocus />
    <CategoryInput />
    <TextInput {...input(SCHEMA, 'source')} helperText="scope.columns.sourceHelp" />
    <VocabInput source="confidence" list="confidence" required />
    <HandlingInputs incidentId={incidentId} withoutCompartment />
  </>
);

import { LIMITS } from '@breachdesk/contract/limits';
import { TextInput } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

/** A category's name and class; its key is chosen once, because exports rely on it. */
export const DataCategoryInputs = ({ isNew = false }: { isNew?: boolean }) => (
  <>
    <TextInput
      {...input('CreateDataCategory', 'name', { required: true, maxLength: LIMITS.name })}
      helperText={false}
    />
    <TextInput
      {...input('CreateDataCategory', 'key', { required: true, maxLength: LIMITS.name })}
      helperText="dataCategories.keyHelp"
      readOnly={!isNew}
    />
    <VocabInput source="gdprClass" list="gdprClass" required />
  </>
);

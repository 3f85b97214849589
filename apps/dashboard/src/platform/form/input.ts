import { maxLength, maxValue, minLength, minValue, required, type Validator } from 'react-admin';
import schemas, { type FieldLimits } from 'virtual:contract-schemas';

/** For what the API document does not say, or while a route is not in it yet. */
type Extra = Partial<Pick<FieldLimits, 'required' | 'maxLength' | 'minLength'>>;

interface InputProps {
  source: string;
  validate: Validator[];
}

const limitsOf = (schema: string, field: string): Partial<FieldLimits> => {
  const fields = schemas[schema];
  if (!fields) return {};
  const limits = fields[field];
  if (!limits) throw new Error(`The API's ${schema} has no field ${field}`);
  return limits;
};

/**
 * Props of an input for one field of a request body: what is required and how long it may be is read from the contract,
 * and a misspelt field is an error, not an empty box. `<TextInput {...input('CreateIncident', 'title')} />`
 */
export const input = (schema: string, field: string, extra: Extra = {}): InputProps => {
  const limits = { ...limitsOf(schema, field), ...extra };
  const validate = [
    limits.required ? required() : undefined,
    limits.maxLength === undefined ? undefined : maxLength(limits.maxLength),
    limits.minLength ? minLength(limits.minLength) : undefined,
    limits.minimum === undefined ? undefined : minValue(limits.minimum),
    limits.maximum === undefined ? undefined : maxValue(limits.maximum),
  ].filter(rule => rule !== undefined);
  // No maxlength on the element: a browser cuts a pasted text there without a word. The rule says so and keeps the text.
  return { source: field, validate };
};

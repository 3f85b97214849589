import { required, useInput } from 'react-admin';
import { useLabel } from '../form/use-label';
import { useMessage } from '../form/use-message';
import { ZoneField } from './ZoneField';

/** A zone as a field of a form. */
export const ZoneInput = ({ source, helperText }: { source: string; helperText?: string }) => {
  const { field, fieldState } = useInput({ source, validate: required() });
  const label = useLabel()(source);
  const read = useMessage();
  return (
    <ZoneField
      wide
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      label={`${label} *`}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ? read(fieldState.error.message) : helperText}
    />
  );
};

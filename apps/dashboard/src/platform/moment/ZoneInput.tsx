import { required, useInput, useResourceContext, useTranslateLabel } from 'react-admin';
import { ZoneField } from './ZoneField';

/** A zone as a field of a form. */
export const ZoneInput = ({ source, helperText }: { source: string; helperText?: string }) => {
  const { field, fieldState } = useInput<string>({ source, validate: required() });
  const label = useTranslateLabel()({ source, resource: useResourceContext() });
  return (
    <ZoneField
      value={field.value ?? ''}
      onChange={field.onChange}
      label={typeof label === 'string' ? `${label} *` : undefined}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? helperText}
    />
  );
};

import { useInput, useTranslate } from 'react-admin';
import { useLabel } from '../form/use-label';
import { useMessage } from '../form/use-message';
import { DayField } from './DayField';
import { readDay } from './read-day';

interface DayInputProps {
  source: string;
  helperText: string;
  required?: boolean;
}

/** A day as a field of a form: `yyyy-MM-dd`, or null for none. */
export const DayInput = ({ source, helperText, required = false }: DayInputProps) => {
  const translate = useTranslate();
  const check = (value: unknown) => {
    if (typeof value !== 'string' || value === '') return required ? 'ra.validation.required' : undefined;
    return readDay(value) ? undefined : 'platform.moment.noDay';
  };
  const { field, fieldState } = useInput({ source, validate: check });
  const label = useLabel()(source);
  const read = useMessage();
  const problem = fieldState.error?.message;
  return (
    <DayField
      label={required ? `${label} *` : label}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={day => field.onChange(day === '' ? null : day)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      invalid={fieldState.invalid}
      helperText={problem ? read(problem) : translate(helperText)}
    />
  );
};

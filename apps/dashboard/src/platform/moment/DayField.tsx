import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useState, type Ref } from 'react';
import { useTranslate } from 'react-admin';
import { readDay } from './read-day';

export interface DayFieldProps {
  label: string;
  /** `yyyy-MM-dd`, or whatever was typed while it is no day yet. */
  value: string;
  onChange: (value: string) => void;
  invalid?: boolean;
  helperText?: string;
  inputRef?: Ref<HTMLInputElement>;
  onBlur?: () => void;
  sx?: TextFieldProps['sx'];
}

/**
 * A day, typed as `2024-12-09` or day first. Not the browser's own date input: in some languages that puts the month first, and
 * the ninth of December must not be read as the twelfth of September.
 */
export const DayField = ({ value, onChange, invalid = false, onBlur, ...rest }: DayFieldProps) => {
  const translate = useTranslate();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }
  const type = (next: string) => {
    const day = readDay(next) ?? next;
    setText(next);
    setSeen(day);
    onChange(day);
  };
  return (
    <TextField
      {...rest}
      value={text}
      error={invalid}
      onChange={event => type(event.target.value)}
      onBlur={() => {
        setText(value);
        onBlur?.();
      }}
      placeholder={translate('platform.moment.dayFormat')}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 30, autoComplete: 'off' } }}
    />
  );
};

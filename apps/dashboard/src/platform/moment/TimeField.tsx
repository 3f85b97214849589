import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { readTime } from './read-time';

interface TimeFieldProps {
  /** `HH:mm`, or whatever was typed while it is not a time yet. */
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
}

/**
 * A time of day in 24 hours. Not the browser's own time input: in some languages that shows 12 hours, and two in the morning
 * must not be read as two in the afternoon.
 */
export const TimeField = ({ value, onChange, invalid }: TimeFieldProps) => {
  const translate = useTranslate();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }
  const type = (next: string) => {
    const time = readTime(next) ?? next;
    setText(next);
    setSeen(time);
    onChange(time);
  };
  return (
    <TextField
      label={translate('platform.moment.time')}
      value={text}
      error={invalid}
      onChange={event => type(event.target.value)}
      onBlur={() => setText(value)}
      placeholder={translate('platform.moment.timeFormat')}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', maxLength: 5, autoComplete: 'off' },
      }}
      sx={{ flex: '0 1 6.5rem' }}
    />
  );
};

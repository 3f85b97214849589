import { LIMITS } from '@breachdesk/contract/limits';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

interface NewPasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string;
}

/** A password being chosen; says the rule before it is broken. */
export const NewPasswordField = ({ label, value, onChange, problem }: NewPasswordFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={label}
      type="password"
      autoComplete="new-password"
      required
      value={value}
      onChange={event => onChange(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? translate('accounts.passwordHelp', { min: LIMITS.passwordMin })}
      slotProps={{ htmlInput: { minLength: LIMITS.passwordMin, maxLength: LIMITS.passwordMax } }}
    />
  );
};

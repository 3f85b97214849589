import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

interface CurrencyFieldProps {
  value: string | null;
  onChange: (currency: string | null) => void;
}

/** The currency of amounts that name none, for the whole chat. */
export const CurrencyField = ({ value, onChange }: CurrencyFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('negotiations.chat.currency')}
      helperText={translate('negotiations.chat.currencyHelp')}
      value={value ?? ''}
      onChange={event =>
        onChange(
          event.target.value
            .toUpperCase()
            .replaceAll(/[^A-Z0-9]/g, '')
            .slice(0, 10) || null,
        )
      }
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ maxWidth: '20rem' }}
    />
  );
};

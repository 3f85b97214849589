import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')];

interface ZoneFieldProps {
  value: string;
  onChange: (zone: string) => void;
  label?: string;
  error?: boolean;
  helperText?: string;
  wide?: boolean;
}

/** A time zone by its IANA name; typing a city finds it. */
export const ZoneField = ({ value, onChange, label, error, helperText, wide = false }: ZoneFieldProps) => {
  const translate = useTranslate();
  return (
    <Autocomplete
      size="small"
      disableClearable
      options={ZONES.includes(value) ? ZONES : [value, ...ZONES]}
      value={value}
      onChange={(_, next) => onChange(next)}
      sx={wide ? undefined : { flex: '1 1 12rem', minWidth: '11rem' }}
      renderInput={params => (
        <TextField
          {...params}
          label={label ?? translate('platform.moment.zone')}
          error={error}
          helperText={helperText}
        />
      )}
    />
  );
};

import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';

export interface Option {
  id: string;
  name: string;
}
interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** Text of an entry for "no choice". */
  blank?: string;
  helperText?: string;
  sx?: TextFieldProps['sx'];
}

/** One choice of a few, outside or inside a form. */
export const SelectField = ({ label, value, options, onChange, blank, helperText, sx }: SelectFieldProps) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={event => onChange(event.target.value)}
    slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true, notched: true } }}
    helperText={helperText}
    sx={sx}
  >
    {blank !== undefined && <MenuItem value="">{blank}</MenuItem>}
    {options.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);

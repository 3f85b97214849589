import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Option } from '../../platform/form/SelectField';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** What is wrong with it, said at the field. */
  problem?: string | null;
  help?: string;
  /** Text of an entry for "nothing chosen". */
  blank?: string;
}

/** One choice of a few that can be wrong. */
export const Choice = ({ label, value, options, onChange, problem, help, blank }: ChoiceProps) => (
  <TextField
    select
    fullWidth
    label={label}
    // A list that is still on its way has no such entry yet.
    value={options.some(({ id }) => id === value) ? value : ''}
    error={Boolean(problem)}
    helperText={problem ?? help}
    onChange={event => onChange(event.target.value)}
    slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true, notched: true } }}
  >
    {blank !== undefined && <MenuItem value="">{blank}</MenuItem>}
    {options.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);

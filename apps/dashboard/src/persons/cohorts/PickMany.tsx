import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Option } from '../../platform/form/SelectField';

interface PickManyProps {
  label: string;
  options: readonly Option[];
  /** Of what was picked, also of what is no option any more. */
  nameOf: (id: string) => string;
  ids: readonly string[];
  /** Picked elsewhere, where it says the opposite: shown, and out of reach. */
  taken: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Several of a list, found by typing part of a name. What was picked before and is in the list no longer stays until it is taken out. */
export const PickMany = ({ label, options, nameOf, ids, taken, onChange }: PickManyProps) => {
  const translate = useTranslate();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      size="small"
      options={[...options]}
      value={ids.map(id => ({ id, name: nameOf(id) }))}
      onChange={(_, next) => onChange(next.map(({ id }) => id))}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      getOptionDisabled={({ id }) => taken.includes(id)}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={translate('cohorts.picks.nothing')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      renderInput={params => <TextField {...params} label={label} />}
    />
  );
};

import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Option } from '../../platform/form/SelectField';

interface PickManyProps {
  label: string;
  options: readonly Option[];
  ids: readonly string[];
  /** Picked elsewhere, where it says the opposite: shown, and out of reach. */
  taken: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Several of a list, found by typing part of a name. What was picked before and is in the list no longer stays until it is taken out. */
export const PickMany = ({ label, options, ids, taken, onChange }: PickManyProps) => {
  const translate = useTranslate();
  const picked = ids.map(
    id => options.find(option => option.id === id) ?? { id, name: translate('cohorts.picks.gone') },
  );
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      size="small"
      options={[...options]}
      value={picked}
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

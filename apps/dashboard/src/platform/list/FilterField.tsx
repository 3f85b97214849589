import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SelectField } from '../form/SelectField';
import { useLabel } from '../form/use-label';
import { DayField } from '../moment/DayField';
import { readDay } from '../moment/read-day';
import { useZone } from '../moment/zone-context';
import { VOCABULARIES } from '../vocabulary';
import type { Filter } from './filter';
import { TextControl } from './SearchField';
import { useListState } from './use-list-state';

interface ControlProps<F> {
  filter: F;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
}
// Two and two side by side on a phone.
const WORDS_WIDTH = { flex: { xs: '1 1 8.5rem', sm: '0 1 11rem' }, minWidth: '8.5rem' };
const DATE_WIDTH = { flex: { xs: '1 1 8.5rem', sm: '0 1 10rem' }, minWidth: '8.5rem' };

type Of<K> = Extract<Filter, { kind: K }>;

const WordsControl = ({ filter, label, value, onChange }: ControlProps<Of<'words'>>) => {
  const translate = useTranslate();
  const ticked = Array.isArray(value) ? value.map(String) : [];
  const name = (word: string) => translate(`vocab.${filter.list}.${word}`);
  return (
    <TextField
      select
      label={label}
      value={ticked}
      onChange={event => onChange(event.target.value)}
      sx={WORDS_WIDTH}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          notched: true,
          renderValue: shown =>
            Array.isArray(shown) && shown.length > 0 ? shown.map(name).join(', ') : translate('platform.list.any'),
        },
      }}
    >
      {VOCABULARIES[filter.list].map(word => (
        <MenuItem key={word} value={word} sx={{ py: 0 }}>
          <Checkbox checked={ticked.includes(word)} tabIndex={-1} size="small" aria-hidden />
          {name(word)}
        </MenuItem>
      ))}
    </TextField>
  );
};

const DateControl = ({ filter, label, value, onChange }: ControlProps<Of<'date'>>) => {
  const zone = useZone();
  const translate = useTranslate();
  const [slip, setSlip] = useState('');
  const shown = typeof value === 'string' ? DateTime.fromISO(value, { zone }).toFormat('yyyy-MM-dd') : '';
  const change = (text: string) => {
    const isDay = readDay(text) !== undefined;
    setSlip(isDay ? '' : text);
    const day = DateTime.fromISO(text, { zone });
    onChange(isDay ? (filter.edge === 'from' ? day.startOf('day') : day.endOf('day')).toUTC().toISO() : undefined);
  };
  return (
    <DayField
      label={label}
      value={slip || shown}
      invalid={slip !== ''}
      helperText={slip === '' ? undefined : translate('platform.moment.noDay')}
      onChange={change}
      sx={DATE_WIDTH}
    />
  );
};

/** One filter's control; its value goes into the address at once. */
export const FilterField = ({ filter }: { filter: Filter }) => {
  const translate = useTranslate();
  const { filters, setFilter } = useListState();
  const label = useLabel()(filter.source, { label: filter.label });
  const value = filters[filter.source];
  const onChange = (next: unknown) => setFilter(filter.source, next);
  if (filter.kind === 'words') return <WordsControl {...{ filter, label, value, onChange }} />;
  if (filter.kind === 'date') return <DateControl {...{ filter, label, value, onChange }} />;
  if (filter.kind === 'text') return <TextControl source={filter.source} label={label} />;
  if (filter.kind === 'choice') {
    return (
      <SelectField
        label={label}
        value={typeof value === 'string' ? value : ''}
        options={filter.options}
        blank={translate('platform.list.any')}
        onChange={onChange}
        sx={WORDS_WIDTH}
      />
    );
  }
  return (
    <FormControlLabel
      label={label}
      control={<Checkbox checked={value === true} onChange={event => onChange(event.target.checked)} />}
    />
  );
};

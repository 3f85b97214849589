import { LIMITS } from '@breachdesk/contract/limits';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { Choice } from '../imports/Choice';
import { COUNTRIES } from '../imports/import-words';
import type { TypedNumber } from './use-joining';

interface NumberFieldsProps {
  which: 'old' | 'new';
  typed: TypedNumber;
  /** What the API says is wrong, by field. */
  problems: Partial<Record<string, string>>;
  hasTried: boolean;
  onChange: (typed: TypedNumber) => void;
}

/** Longest spelling of a number that the API reads. */
const NUMBER_LENGTH = 40;

/** One of two numbers of a person: the number, its country, and who gave it out. Nothing is offered again by the browser. */
export const NumberFields = ({ which, typed, problems, hasTried, onChange }: NumberFieldsProps) => {
  const translate = useTranslate();
  const missing = hasTried && typed.number.trim() === '' ? translate('persons.lookUp.needs.number') : undefined;
  const fieldOf = (name: 'number' | 'issuer', max: number, wrong?: string) => ({
    value: typed[name],
    error: Boolean(wrong),
    helperText: wrong,
    fullWidth: true,
    autoComplete: 'off',
    slotProps: { htmlInput: { maxLength: max, spellCheck: false, autoCorrect: 'off', autoCapitalize: 'off' } },
    onChange: (event: { target: { value: string } }) => onChange({ ...typed, [name]: event.target.value }),
  });
  return (
    <Box
      component="fieldset"
      sx={{ display: 'grid', gap: 2, border: 0, p: 0, m: 0, minWidth: 0, alignContent: 'start' }}
    >
      <Box component="legend" sx={{ fontWeight: 600, p: 0, mb: 1 }}>
        {translate(`persons.numbers.${which}`)}
      </Box>
      <TextField
        {...fieldOf('number', NUMBER_LENGTH, missing ?? problems[`${which}Number`])}
        label={translate('persons.lookUp.number')}
        required
      />
      <Choice
        label={translate('persons.lookUp.country')}
        value={typed.country ?? ''}
        options={COUNTRIES.map(id => ({ id, name: translate(`persons.country.of.${id}`) }))}
        blank={translate('persons.lookUp.denmark')}
        problem={problems[`${which}Country`] ?? null}
        onChange={value => onChange({ ...typed, country: COUNTRIES.find(known => known === value) ?? null })}
      />
      <TextField
        {...fieldOf('issuer', LIMITS.name, problems[`${which}Issuer`])}
        label={translate('persons.lookUp.issuer')}
      />
    </Box>
  );
};

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { LIMITS } from '@breachdesk/contract/limits';
import { useState, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import type { NumberCountry } from '../../platform/api/records';
import { Choice } from '../imports/Choice';
import { COUNTRIES } from '../imports/import-words';

/** What the call desk types. */
export interface Asked {
  number: string;
  country: NumberCountry | null;
  issuer: string;
  reason: string;
}

interface QuestionProps {
  asked: Asked;
  /** What the API says is wrong, by field. */
  problems: Partial<Record<string, string>>;
  isPending: boolean;
  numberRef: RefObject<HTMLInputElement | null>;
  onChange: (asked: Asked) => void;
  onAsk: () => void;
}

/** Longest spelling of a number that the API reads. */
const NUMBER_LENGTH = 40;

/** Number, who gave it out, and why it is asked. Nothing in it is offered again by the browser. */
export const Question = ({ asked, problems, isPending, numberRef, onChange, onAsk }: QuestionProps) => {
  const translate = useTranslate();
  const [hasTried, setTried] = useState(false);
  const lacks = (field: 'number' | 'reason') =>
    hasTried && asked[field].trim() === '' ? translate(`persons.lookUp.needs.${field}`) : undefined;
  const fieldOf = (name: Exclude<keyof Asked, 'country'>, max: number, missing?: string) => ({
    label: translate(`persons.lookUp.${name}`),
    value: asked[name],
    error: Boolean(missing ?? problems[name]),
    helperText: missing ?? problems[name] ?? translate(`persons.lookUp.help.${name}`),
    autoComplete: 'off',
    fullWidth: true,
    slotProps: { htmlInput: { maxLength: max, spellCheck: false, autoCorrect: 'off', autoCapitalize: 'off' } },
    onChange: (event: { target: { value: string } }) => onChange({ ...asked, [name]: event.target.value }),
  });
  return (
    <Box
      component="form"
      noValidate
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        const isWhole = asked.number.trim() !== '' && asked.reason.trim() !== '';
        setTried(!isWhole);
        if (isWhole) onAsk();
      }}
      sx={{ display: 'grid', gap: 2.5 }}
    >
      <TextField {...fieldOf('number', NUMBER_LENGTH, lacks('number'))} inputRef={numberRef} required />
      <Choice
        label={translate('persons.lookUp.country')}
        value={asked.country ?? ''}
        options={COUNTRIES.map(id => ({ id, name: translate(`persons.country.of.${id}`) }))}
        blank={translate('persons.lookUp.denmark')}
        problem={problems['country'] ?? null}
        onChange={value => onChange({ ...asked, country: COUNTRIES.find(known => known === value) ?? null })}
      />
      <TextField {...fieldOf('issuer', LIMITS.name)} />
      <TextField {...fieldOf('reason', LIMITS.line, lacks('reason'))} required />
      <Box>
        <Button type="submit" variant="contained" size="large" disabled={isPending}>
          {translate('persons.lookUp.ask')}
        </Button>
      </Box>
    </Box>
  );
};

import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { useLabel } from '../form/use-label';
import { useMessage } from '../form/use-message';
import { formatInstant } from './format-moment';
import { MomentClockFields } from './MomentClockFields';
import { isBlank, momentOf, noParts, type MomentParts } from './moment-parts';
import { useZone } from './zone-context';

interface InstantInputProps {
  source: string;
  helperText: string;
}

/** What is typed as the API wants it (UTC), null for nothing, or the flaw that blocks saving. */
const valueOf = (parts: MomentParts): string | { flaw: string } | null => {
  if (isBlank(parts)) return null;
  const made = momentOf(parts);
  return typeof made === 'string' ? { flaw: made } : made.at;
};

/** An exact instant that must be given: day and time in the zone of the screen. */
export const InstantInput = ({ source, helperText }: InstantInputProps) => {
  const translate = useTranslate();
  const read = useMessage();
  const zone = useZone();
  const check = (value: string | { flaw: string } | null) => {
    if (!value) return translate('ra.validation.required');
    return typeof value === 'string' ? undefined : translate(`platform.moment.${value.flaw}`);
  };
  const { field, fieldState, id } = useInput({ source, validate: check });
  const [parts, setParts] = useState(() => noParts(zone));
  const change = (part: Partial<MomentParts>) => {
    const next = { ...parts, ...part };
    setParts(next);
    field.onChange(valueOf(next));
  };
  const problem = fieldState.error?.message;
  const value: unknown = field.value;
  return (
    <Box component="fieldset" aria-describedby={`${id}-note`} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1, p: 0 }}>
        {`${useLabel()(source)} *`}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <MomentClockFields parts={parts} change={change} invalid={fieldState.invalid} inputRef={field.ref} />
      </Box>
      <FormHelperText id={`${id}-note`} error={fieldState.invalid}>
        {problem
          ? read(problem)
          : typeof value === 'string' && value !== ''
            ? formatInstant(value, zone, translate('platform.locale'))
            : translate(helperText)}
      </FormHelperText>
    </Box>
  );
};

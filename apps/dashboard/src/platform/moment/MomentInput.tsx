import { PRECISIONS, type Precision } from '@breachdesk/contract/vocabularies';
import type { Moment } from '@breachdesk/contract/moment';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useInput, useTranslate } from 'react-admin';
import { SelectField } from '../form/SelectField';
import { useLabel } from '../form/use-label';
import { useMessage } from '../form/use-message';
import { useNow } from '../use-now';
import { spellOut } from './format-moment';
import { isBlank } from './moment-parts';
import { MomentClockFields } from './MomentClockFields';
import { useMomentDraft, type DraftMoment } from './use-moment-draft';
import { ZoneField } from './ZoneField';
import { useZone } from './zone-context';

export interface MomentInputProps {
  source: string;
  label?: string;
  required?: boolean;
  /** Message key, or the text itself. */
  helperText?: string;
  /** Precision offered first; the person may choose any. */
  precision?: Precision;
  /** Something planned, such as a due date: that it lies ahead is no slip. */
  planned?: boolean;
}

/** Form state holds a Moment, null for nothing, or a draft naming its flaw, which blocks saving. */
const useMomentInput = (source: string, required: boolean) => {
  const translate = useTranslate();
  const check = (value: Moment | DraftMoment | null | undefined) => {
    if (!value) return required ? translate('ra.validation.required') : undefined;
    return 'flaw' in value ? translate(`platform.moment.${value.flaw}`) : undefined;
  };
  const { field, fieldState, id } = useInput({ source, validate: check });
  // react-admin shows an empty value to inputs as ''.
  const value = (field.value || null) as Moment | DraftMoment | null; // as: written by this input and the API only
  return { field, value, fieldState, id };
};

/** The text of a field's problem, also when the API named a part of the moment (`occurred.at`). */
const problemText = (error: unknown): string | undefined => {
  if (!error || typeof error !== 'object') return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  return Object.values(error).map(problemText).find(Boolean);
};

/**
 * When something happened, as exactly as it is known and not more: precision, date, time, zone, and the source's words. Zone and
 * words appear with the first digit, so that a form of unknown times stays short.
 */
export const MomentInput = ({
  source,
  label,
  required = false,
  helperText,
  precision = 'minute',
  planned = false,
}: MomentInputProps) => {
  const translate = useTranslate();
  const zone = useZone();
  const { field, value, fieldState, id } = useMomentInput(source, required);
  const now = useNow();
  const { parts, change } = useMomentDraft(value, field.onChange, zone, precision);
  const name = useLabel()(source, { label });
  const read = useMessage();
  const flaw = problemText(fieldState.error);
  const problem = flaw && read(flaw);
  const moment = value && !('flaw' in value) ? value : null;
  const isFuture = !planned && moment !== null && Date.parse(moment.at) > now.toMillis();
  return (
    <Box component="fieldset" aria-describedby={`${id}-note`} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1, p: 0 }}>
        {name}
        {required && ' *'}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <SelectField
          label={translate('platform.moment.precision')}
          value={parts.precision}
          options={PRECISIONS.map(word => ({ id: word, name: translate(`vocab.precision.${word}`) }))}
          onChange={next => change({ precision: next as Precision })} // as: the options are exactly the precisions
          sx={{ flex: '0 1 7.5rem' }}
        />
        <MomentClockFields parts={parts} change={change} invalid={problem !== undefined} inputRef={field.ref} />
        {!isBlank(parts) && (
          <>
            <ZoneField value={parts.zone} onChange={next => change({ zone: next })} />
            <TextField
              label={translate('platform.moment.asWritten')}
              value={parts.asWritten}
              onChange={event => change({ asWritten: event.target.value })}
              sx={{ flex: '1 1 16rem' }}
            />
          </>
        )}
      </Box>
      <FormHelperText id={`${id}-note`} error={problem !== undefined} component="div">
        {problem ??
          (moment
            ? spellOut(moment, translate('platform.locale'))
            : helperText && translate(helperText, { _: helperText }))}
        {!problem && isFuture && <strong> · {translate('platform.moment.future')}</strong>}
      </FormHelperText>
    </Box>
  );
};

import TextField from '@mui/material/TextField';
import { DateTime, Info } from 'luxon';
import type { Ref } from 'react';
import { useTranslate } from 'react-admin';
import { SelectField } from '../form/SelectField';
import { DayField } from './DayField';
import { instantsOf, type MomentParts } from './moment-parts';
import { TimeField } from './TimeField';

interface MomentClockFieldsProps {
  parts: MomentParts;
  change: (part: Partial<MomentParts>) => void;
  invalid: boolean;
  inputRef: Ref<HTMLInputElement>;
}

const offsetLabel = (at: DateTime): string => `${at.setLocale('en-GB').offsetNameShort} (${at.toFormat('ZZ')})`;

/** The inputs a precision needs, and no finer ones: a day has no hour here either. */
export const MomentClockFields = ({ parts, change, invalid, inputRef }: MomentClockFieldsProps) => {
  const translate = useTranslate();
  const { precision, year, month, date, time, offset, zone } = parts;
  if (precision === 'year' || precision === 'month') {
    return (
      <>
        {precision === 'month' && (
          <SelectField
            label={translate('platform.moment.month')}
            value={month}
            options={Info.months('long', { locale: translate('platform.locale') }).map((name, n) => ({
              id: String(n + 1).padStart(2, '0'),
              name,
            }))}
            onChange={next => change({ month: next })}
            sx={{ flex: '0 1 9rem' }}
          />
        )}
        <TextField
          label={translate('platform.moment.year')}
          value={year}
          error={invalid}
          inputRef={inputRef}
          onChange={event => change({ year: event.target.value.trim() })}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          sx={{ flex: '0 1 6rem' }}
        />
      </>
    );
  }
  const instants = precision === 'minute' ? instantsOf(date, time, zone) : [];
  return (
    <>
      <DayField
        label={translate('platform.moment.date')}
        value={date}
        invalid={invalid}
        inputRef={inputRef}
        onChange={next => change({ date: next })}
        sx={{ flex: '0 1 10rem' }}
      />
      {precision === 'minute' && (
        <TimeField value={time} onChange={next => change({ time: next, offset: null })} invalid={invalid} />
      )}
      {instants.length > 1 && (
        <SelectField
          label={translate('platform.moment.whichHour')}
          value={String(offset ?? instants[0]?.offset ?? '')}
          options={instants.map(at => ({ id: String(at.offset), name: offsetLabel(at) }))}
          onChange={next => change({ offset: Number(next) })}
          sx={{ flex: '0 1 11rem' }}
        />
      )}
    </>
  );
};

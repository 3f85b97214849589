import { DAY_ORDERS, type AssumptionQuestion, type DayOrder } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SelectField } from '../../platform/form/SelectField';
import { MomentClockFields } from '../../platform/moment/MomentClockFields';
import { momentOf, noParts, partsOf } from '../../platform/moment/moment-parts';
import { ZoneField } from '../../platform/moment/ZoneField';

/** What is assumed of all times of a chat. */
export interface Assumptions {
  dayOrder: DayOrder;
  zone: string;
  year: number | null;
  readAt: string | null;
}

interface AssumptionFieldsProps {
  value: Assumptions;
  /** What the times of the chat do not say themselves. */
  asks: readonly AssumptionQuestion[];
  onChange: (value: Assumptions) => void;
}

const ReadAtField = ({ value, onChange }: Omit<AssumptionFieldsProps, 'asks'>) => {
  const translate = useTranslate();
  const { zone, readAt } = value;
  const [parts, setParts] = useState(() =>
    readAt ? partsOf({ at: readAt, precision: 'minute', zone, asWritten: null }) : noParts(zone),
  );
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1, p: 0 }}>
        {translate('negotiations.chat.readAt')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <MomentClockFields
          parts={{ ...parts, zone }}
          invalid={false}
          inputRef={null}
          change={part => {
            const next = { ...parts, zone, ...part };
            const moment = momentOf(next);
            setParts(next);
            onChange({ ...value, readAt: typeof moment === 'string' ? null : moment.at });
          }}
        />
      </Box>
      <FormHelperText>{translate('negotiations.chat.readAtHelp')}</FormHelperText>
    </Box>
  );
};

/** Only what the times do not say themselves is asked. */
export const AssumptionFields = ({ value, asks, onChange }: AssumptionFieldsProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
      {asks.includes('day_order') && (
        <SelectField
          label={translate('negotiations.chat.dayOrder')}
          value={value.dayOrder}
          options={DAY_ORDERS.map(id => ({ id, name: translate(`vocab.dayOrder.${id}`) }))}
          onChange={dayOrder => onChange({ ...value, dayOrder: dayOrder as DayOrder })} // as: one of the options
          sx={{ width: '20rem', maxWidth: '100%' }}
        />
      )}
      {asks.includes('zone') && (
        <Box sx={{ width: '18rem', maxWidth: '100%' }}>
          <ZoneField
            wide
            value={value.zone}
            label={translate('negotiations.chat.zone')}
            onChange={zone => onChange({ ...value, zone })}
          />
        </Box>
      )}
      {asks.includes('year') && (
        <TextField
          label={translate('negotiations.chat.year')}
          value={value.year ?? ''}
          helperText={translate('negotiations.chat.yearHelp')}
          onChange={event => {
            const year = Number(event.target.value.replace(/\D/g, '').slice(0, 4));
            onChange({ ...value, year: year > 0 ? year : null });
          }}
          slotProps={{ htmlInput: { inputMode: 'numeric' }, inputLabel: { shrink: true } }}
          sx={{ width: '14rem' }}
        />
      )}
      {asks.includes('read_at') && <ReadAtField value={value} onChange={onChange} />}
    </Box>
  );
};

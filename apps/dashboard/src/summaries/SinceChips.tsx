import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../platform/moment/DayField';
import { momentOf, noParts, partsOf } from '../platform/moment/moment-parts';
import { readDay } from '../platform/moment/read-day';
import { readTime } from '../platform/moment/read-time';
import { TimeField } from '../platform/moment/TimeField';
import { useZone } from '../platform/moment/zone-context';
import { SPANS, type Span } from './use-summary';

interface SinceChipsProps {
  span: Span | null;
  /** The instant the shown changes count from. */
  from: string;
  onChoose: (since: string) => void;
}

const Choice = ({ label, on, onClick }: { label: string; on: boolean; onClick: () => void }) => (
  <Chip
    size="small"
    component="button"
    clickable
    aria-pressed={on}
    variant={on ? 'filled' : 'outlined'}
    color={on ? 'primary' : 'default'}
    label={label}
    onClick={onClick}
  />
);

/** Any instant, as a day and a time in the incident's zone; it counts as soon as both are whole. */
const SinceWhen = ({ from, onChoose }: Omit<SinceChipsProps, 'span'>) => {
  const translate = useTranslate();
  const zone = useZone();
  const [{ date, time }, setTyped] = useState(() => partsOf({ at: from, precision: 'minute', zone, asWritten: null }));
  const change = (part: { date?: string; time?: string }) => {
    const next = { ...noParts(zone), date, time, ...part };
    setTyped(next);
    const moment = momentOf(next);
    if (typeof moment !== 'string') onChoose(moment.at);
  };
  const noDay = readDay(date) === undefined;
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 1, width: '100%' }}>
      <DayField
        label={translate('summaries.since.at', { zone })}
        value={date}
        onChange={next => change({ date: next })}
        invalid={noDay}
        helperText={noDay ? translate('platform.moment.noDay') : undefined}
        sx={{ flex: '0 1 16rem' }}
      />
      <TimeField value={time} onChange={next => change({ time: next })} invalid={readTime(time) === undefined} />
    </Box>
  );
};

/** Since when changes are shown: usual spans, or any time. */
export const SinceChips = ({ span, from, onChoose }: SinceChipsProps) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(span === null);
  const names = Object.keys(SPANS) as Span[]; // as: the keys are exactly the spans
  return (
    <Box
      role="group"
      aria-label={translate('summaries.since.label')}
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
    >
      {names.map(name => (
        <Choice
          key={name}
          label={translate(`summaries.since.${name}`)}
          on={!asking && span === name}
          onClick={() => {
            setAsking(false);
            onChoose(name);
          }}
        />
      ))}
      <Choice label={translate('summaries.since.custom')} on={asking} onClick={() => setAsking(true)} />
      {asking && <SinceWhen from={from} onChoose={onChoose} />}
    </Box>
  );
};

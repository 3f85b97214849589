import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useZone } from '../platform/moment/zone-context';
import { SPANS, type Span } from './use-summary';

const LOCAL = "yyyy-MM-dd'T'HH:mm";

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

/** Since when changes are shown: usual spans, or any time. */
export const SinceChips = ({ span, from, onChoose }: SinceChipsProps) => {
  const translate = useTranslate();
  const zone = useZone();
  const [asking, setAsking] = useState(span === null);
  const choose = (text: string) => {
    const at = DateTime.fromISO(text, { zone });
    const iso = at.isValid && at.year > 1970 ? at.toUTC().toISO() : null;
    if (iso) onChoose(iso);
  };
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
      {asking && (
        <TextField
          type="datetime-local"
          label={translate('summaries.since.at', { zone })}
          defaultValue={DateTime.fromISO(from, { zone }).toFormat(LOCAL)}
          onChange={event => choose(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: '16rem', maxWidth: '100%', mt: 1 }}
        />
      )}
    </Box>
  );
};

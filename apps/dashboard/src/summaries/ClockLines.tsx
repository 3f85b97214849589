import Box from '@mui/material/Box';
import type { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { ClockRow } from '../platform/api/records';
import { ClockSign } from '../platform/clock/ClockSign';
import { ClockTimes } from '../platform/clock/ClockTimes';
import { byUrgency, clockRemarks, clockSource, clockTitle, clockWords, stateNow } from '../platform/clock/clock-words';

const ClockLine = ({ clock, now }: { clock: ClockRow; now: DateTime }) => {
  const translate = useTranslate();
  const state = stateNow(clock, now);
  const remarks = clockRemarks(clock, translate);
  // Without a fixed deadline nothing was met "in time".
  const word = translate(state === 'met' && !clock.dueAt ? 'clocks.doneWord' : `vocab.clockState.${state}`);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1 }}>
      <ClockSign state={state} />
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 650, color: state === 'overdue' ? 'error.main' : undefined }}>
          {word}
          {': '}
          {clockWords(clock, now, translate)}
        </Box>
        <div>
          {clockTitle(clock, translate)} <span className="quiet">{clockSource(clock)}</span>
        </div>
        {remarks.length > 0 && <div>{remarks.join(' · ')}</div>}
        <div className="quiet numbers">
          <ClockTimes clock={clock} state={state} />
        </div>
      </Box>
    </Box>
  );
};

/** The clocks, most pressing first; the states are never merged. */
export const ClockLines = ({ clocks, now }: { clocks: readonly ClockRow[]; now: DateTime }) => {
  const translate = useTranslate();
  if (clocks.length === 0) return <p className="quiet plain">{translate('clocks.none')}</p>;
  return (
    <ul className="lines">
      {byUrgency(clocks, now).map(clock => (
        <ClockLine key={clock.id} clock={clock} now={now} />
      ))}
    </ul>
  );
};

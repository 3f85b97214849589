import type { ClockState } from '@breachdesk/contract/vocabularies';
import AlarmIcon from '@mui/icons-material/Alarm';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import HorizontalRuleIcon from '@mui/icons-material/HorizontalRule';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import RuleIcon from '@mui/icons-material/Rule';
import WarningIcon from '@mui/icons-material/Warning';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import type { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { ClockRow } from '../platform/api/records';
import { InstantField } from '../platform/moment/InstantField';
import { byUrgency, clockWords, stateNow } from './clock-words';

// A shape of its own for each state: told apart without colour, and in print.
const SIGNS: Record<ClockState, { icon: SvgIconComponent; colour: string }> = {
  overdue: { icon: WarningIcon, colour: 'error.main' },
  running: { icon: AlarmIcon, colour: 'info.main' },
  not_started: { icon: RadioButtonUncheckedIcon, colour: 'text.secondary' },
  no_deadline: { icon: HorizontalRuleIcon, colour: 'text.secondary' },
  late: { icon: RuleIcon, colour: 'warning.main' },
  met: { icon: CheckCircleIcon, colour: 'success.main' },
};

const Exactly = ({ clock, state }: { clock: ClockRow; state: ClockState }) => {
  const translate = useTranslate();
  const { dueAt, metAt, metPrecision, anchorPrecision, toleranceUntil, zone } = clock;
  const parts = [
    dueAt && { text: 'summaries.clock.due', at: dueAt },
    metAt && metPrecision === 'minute' && { text: 'summaries.clock.done', at: metAt },
    state === 'overdue' && toleranceUntil && { text: 'summaries.clock.tolerance', at: toleranceUntil },
  ].filter(part => !!part);
  return (
    <>
      {parts.map(({ text, at }, n) => (
        <span key={text}>
          {n > 0 && ' · '}
          {translate(text)} <InstantField at={at} zone={zone} />
        </span>
      ))}
      {dueAt && anchorPrecision && anchorPrecision !== 'minute' && (
        <> · {translate(`summaries.clock.coarse.${anchorPrecision}`)}</>
      )}
    </>
  );
};

const ClockLine = ({ clock, now }: { clock: ClockRow; now: DateTime }) => {
  const translate = useTranslate();
  const state = stateNow(clock, now);
  const { icon: Icon, colour } = SIGNS[state];
  // Without a fixed deadline nothing was met "in time".
  const word = translate(state === 'met' && !clock.dueAt ? 'summaries.clock.doneWord' : `vocab.clockState.${state}`);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1 }}>
      <Icon aria-hidden fontSize="small" sx={{ color: colour, mt: 0.25 }} />
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 650, color: state === 'overdue' ? 'error.main' : undefined }}>
          {word}
          {': '}
          {clockWords(clock, now, translate)}
        </Box>
        <div>
          {clock.title} <span className="quiet">{clock.article}</span>
        </div>
        <div className="quiet numbers">
          <Exactly clock={clock} state={state} />
        </div>
      </Box>
    </Box>
  );
};

/** The statutory clocks, most pressing first; the six states are never merged. */
export const ClockLines = ({ clocks, now }: { clocks: readonly ClockRow[]; now: DateTime }) => {
  const translate = useTranslate();
  if (clocks.length === 0) return <p className="quiet plain">{translate('summaries.clock.none')}</p>;
  return (
    <ul className="lines">
      {byUrgency(clocks, now).map(clock => (
        <ClockLine key={clock.id} clock={clock} now={now} />
      ))}
    </ul>
  );
};

import type { ClockState } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import type { ClockRow } from '../platform/api/records';
import { formatSpan } from '../platform/fields/format-duration';

type Translate = (key: string, params?: Record<string, unknown>) => string;

/** The state a clock is in by now: one that ran out while the page was open is overdue. */
export const stateNow = ({ state, dueAt }: ClockRow, now: DateTime): ClockState =>
  state === 'running' && dueAt && DateTime.fromISO(dueAt) < now ? 'overdue' : state;

/** The time left, gone over or kept, in words. Every state has its own sentence. */
export const clockWords = (clock: ClockRow, now: DateTime, translate: Translate): string => {
  const state = stateNow(clock, now);
  const due = clock.dueAt ? DateTime.fromISO(clock.dueAt) : null;
  const met = clock.metAt && clock.metPrecision === 'minute' ? DateTime.fromISO(clock.metAt) : null;
  if (clock.isMetBeforeStart) return translate('summaries.clock.metBeforeStart');
  if (state === 'met' && !due) return translate('summaries.clock.metWithoutDeadline');
  if (state === 'late' && !clock.isCertain) return translate('summaries.clock.perhapsLate');
  if (state === 'met' || state === 'late') {
    return met && due
      ? translate(`summaries.clock.${state}By`, { time: formatSpan(met, due) })
      : translate(`summaries.clock.${state}`);
  }
  const time = due ? formatSpan(now, due) : '';
  if (state === 'overdue' && !clock.isCertain) return translate('summaries.clock.perhapsOverdue', { time });
  return translate(`summaries.clock.${state}`, { time, anchor: translate(`summaries.anchor.${clock.anchor}`) });
};

const URGENCY: readonly ClockState[] = ['overdue', 'running', 'not_started', 'no_deadline', 'late', 'met'];

/** What burns first, then what has not begun, then what is done. */
export const byUrgency = (clocks: readonly ClockRow[], now: DateTime): ClockRow[] =>
  clocks.toSorted(
    (a, b) =>
      URGENCY.indexOf(stateNow(a, now)) - URGENCY.indexOf(stateNow(b, now)) ||
      (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'),
  );

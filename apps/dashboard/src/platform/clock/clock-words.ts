import type { ClockState, Trigger } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import type { ClockRow } from '../api/records';
import { formatSpan } from '../fields/format-duration';
import { formatInstant, formatMoment } from '../moment/format-moment';

type Translate = (key: string, params?: Record<string, unknown>) => string;

/** The state a clock is in by now: one that ran out while the page was open is overdue. */
export const stateNow = ({ state, dueAt, dueOn }: ClockRow, now: DateTime): ClockState => {
  if (state !== 'running' || !dueAt) return state;
  const due = DateTime.fromISO(dueAt);
  return due < now || (dueOn !== null && due <= now) ? 'overdue' : state;
};

/** Triggers that are events, which may never come; the others are instants that may not be dated yet. */
const EVENTS: readonly Trigger[] = ['submission', 'request', 'processor_notice', 'own_date'];

/** Of several duties of one term: with whom it was filed or who asked, and when it began or was added. */
const apartOf = (clock: ClockRow, translate: Translate): string => {
  const { trigger, startedAt, startPrecision, startedBasis, filedWith, addedAt, zone } = clock;
  const locale = translate('platform.locale');
  // What counts from the incident begins with it, all of them.
  const began = EVENTS.includes(trigger) && startedAt && startPrecision;
  return [
    filedWith ? translate('clocks.apart.filedWith', { name: filedWith }) : startedBasis,
    began
      ? translate('clocks.apart.began', {
          time: formatMoment({ at: startedAt, precision: startPrecision, zone, asWritten: null }, zone, locale),
        })
      : translate('clocks.apart.added', { time: formatInstant(addedAt, zone, locale) }),
  ]
    .filter(Boolean)
    .join(', ');
};

/** What a clock is of, in words. */
export const clockTitle = (clock: ClockRow, translate: Translate): string => {
  const { kind, title, isOneOfSeveral } = clock;
  if (kind === 'hold_review') return translate('clocks.holdReview', { name: title });
  return isOneOfSeveral ? translate('clocks.oneOfSeveral', { title, apart: apartOf(clock, translate) }) : title;
};

/** Law and place in it; of a hold its basis. */
export const clockSource = ({ regime, article }: ClockRow): string => (article ? `${regime} ${article}` : regime);

/** Where what a clock is of is shown. */
export const clockAddress = ({ kind, incidentId, id }: ClockRow): string =>
  kind === 'hold_review'
    ? `/incidents/${incidentId}/letters/holds/${id}`
    : `/incidents/${incidentId}/obligations/${id}`;

const notStarted = ({ trigger }: ClockRow, translate: Translate): string =>
  EVENTS.includes(trigger)
    ? translate(`clocks.waits.${trigger}`)
    : translate('clocks.not_started', { anchor: translate(`clocks.trigger.${trigger}`) });

/** The time left, gone over or kept, in words. Every state has its own sentence. */
export const clockWords = (clock: ClockRow, now: DateTime, translate: Translate): string => {
  const state = stateNow(clock, now);
  const due = clock.dueAt ? DateTime.fromISO(clock.dueAt) : null;
  const met = clock.metAt && clock.metPrecision === 'minute' ? DateTime.fromISO(clock.metAt) : null;
  if (clock.isMetBeforeStart) return translate('clocks.metBeforeStart');
  if (state === 'met' && !due) return translate('clocks.metWithoutDeadline');
  if (state === 'late' && !clock.isCertain) return translate('clocks.perhapsLate');
  if (state === 'met' || state === 'late') {
    return met && due ? translate(`clocks.${state}By`, { time: formatSpan(met, due) }) : translate(`clocks.${state}`);
  }
  if (state === 'not_owed') return translate(clock.applies === 'no' ? 'clocks.doesNotApply' : 'clocks.decided');
  if (state === 'not_started') return notStarted(clock, translate);
  const time = due ? formatSpan(now, due) : '';
  if (state === 'overdue' && !clock.isCertain) return translate('clocks.perhapsOverdue', { time });
  return translate(`clocks.${state}`, { time });
};

/** What has to be said beside the state, most pressing first. */
export const clockRemarks = (clock: ClockRow, translate: Translate): string[] => {
  const isOpen = clock.metAt === null && clock.state !== 'not_owed';
  return [
    clock.needsDelayReason && translate('clocks.needsReason'),
    clock.decision === 'proposed' && translate('clocks.decisionWaits'),
    clock.isHeld && isOpen && translate('clocks.held'),
    clock.kind === 'obligation' && isOpen && clock.applies === 'undecided' && translate('clocks.undecided'),
  ].filter(remark => remark !== false);
};

const URGENCY: readonly ClockState[] = ['overdue', 'running', 'no_deadline', 'not_started', 'late', 'met', 'not_owed'];

/** What burns first, then what has not begun, then what is done. */
export const byUrgency = (clocks: readonly ClockRow[], now: DateTime): ClockRow[] =>
  clocks.toSorted(
    (a, b) =>
      URGENCY.indexOf(stateNow(a, now)) - URGENCY.indexOf(stateNow(b, now)) ||
      (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'),
  );

import {
  ASSUMPTION_QUESTIONS,
  type AssumptionQuestion,
  type DayOrder,
  type DayOrderReason,
} from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import { timeParts } from './time-parts.js';
import { readTimes, type TimeAssumptions } from './times.js';

/** Assumptions to begin with, and which of them matter to this chat. */
export interface ProposedAssumptions extends TimeAssumptions {
  dayOrderReason: DayOrderReason;
  asks: readonly AssumptionQuestion[];
}

/**
 * Assumptions for the times of a chat. Nobody knows its year or the instant of "9 days ago" but whoever took it: these stay
 * open. `zone` is that of the incident.
 */
export const proposeAssumptions = (written: readonly string[], zone: string): ProposedAssumptions => {
  const base = { zone, year: null, readAt: null };
  const { order, reason } = dayOrderOf(written, base);
  return { ...base, dayOrder: order, dayOrderReason: reason, asks: questionsOf(written) };
};

const questionsOf = (written: readonly string[]): AssumptionQuestion[] => {
  const parts = written.map(timeParts);
  const dates = parts.flatMap(part => (part.kind === 'date' ? [part] : []));
  const ago = parts.some(part => part.kind === 'ago');
  const asked: Record<AssumptionQuestion, boolean> = {
    day_order: dates.some(({ date }) => !date.named),
    zone: ago || dates.some(({ zone }) => zone === null),
    year: dates.some(({ date }) => date.year === null),
    read_at: ago,
  };
  return ASSUMPTION_QUESTIONS.filter(question => asked[question]);
};

type Base = Omit<TimeAssumptions, 'dayOrder'>;

const dayOrderOf = (written: readonly string[], base: Base): { order: DayOrder; reason: DayOrderReason } => {
  const [dayFirst, monthFirst] = [misread(written, base, 'day_first'), misread(written, base, 'month_first')];
  if (dayFirst.impossible !== monthFirst.impossible)
    return {
      order: dayFirst.impossible < monthFirst.impossible ? 'day_first' : 'month_first',
      reason: 'only_possible',
    };
  if (dayFirst.backwards !== monthFirst.backwards)
    return { order: dayFirst.backwards < monthFirst.backwards ? 'day_first' : 'month_first', reason: 'in_order' };
  return { order: 'day_first', reason: 'custom' };
};

/** How much speaks against an order: times that do not exist in it, and steps back in time. */
const misread = (written: readonly string[], base: Base, dayOrder: DayOrder) => {
  const times = readTimes(written, { ...base, dayOrder });
  const read = times.flatMap(({ moment }) => (moment ? [DateTime.fromISO(moment.at).toMillis()] : []));
  return {
    impossible: times.filter(({ fault }) => fault === 'impossible').length,
    backwards: read.filter((at, index) => index > 0 && at < read[index - 1]!).length, // index > 0: there is one before
  };
};

import type { Moment } from '@breachdesk/contract/moment';
import type { Precision } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';

/**
 * A moment as a person types it: wall-clock text in a zone. `offset` (minutes) is only used for the hour that occurs twice when
 * summer time ends.
 */
export interface MomentParts {
  precision: Precision;
  year: string;
  month: string;
  date: string;
  time: string;
  offset: number | null;
  zone: string;
  asWritten: string;
}

/** Why text is not (yet) a moment. `gap`: that hour was skipped when summer time began. */
export type MomentFlaw = 'incomplete' | 'noDay' | 'noTime' | 'gap' | 'longAgo';

/** Before that it is a slip: the API refuses it too. */
const FIRST_YEAR = 1800;
const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Nothing typed yet, in a zone. */
export const noParts = (zone: string, precision: Precision = 'minute'): MomentParts => ({
  precision,
  year: '',
  month: '',
  date: '',
  time: '',
  offset: null,
  zone,
  asWritten: '',
});

/** True when the person typed nothing that says when. */
export const isBlank = ({ precision, year, month, date, time }: MomentParts): boolean => {
  if (precision === 'year') return year === '';
  if (precision === 'month') return year === '' && month === '';
  return date === '' && (precision === 'day' || time === '');
};

/** The text a stored moment is edited as, in its own zone. */
export const partsOf = (moment: Moment): MomentParts => {
  const at = DateTime.fromISO(moment.at, { zone: moment.zone });
  return {
    precision: moment.precision,
    year: at.toFormat('yyyy'),
    month: at.toFormat('MM'),
    date: at.toFormat('yyyy-MM-dd'),
    time: at.toFormat('HH:mm'),
    offset: at.offset,
    zone: moment.zone,
    asWritten: moment.asWritten ?? '',
  };
};

/** The instants a wall-clock minute names: two where summer time ends, none where it begins, otherwise one. */
export const instantsOf = (date: string, time: string, zone: string): DateTime[] => {
  if (!DAY.test(date)) return [];
  const wall = DateTime.fromISO(`${date}T${time}`, { zone });
  if (!wall.isValid || wall.toFormat('HH:mm') !== time) return [];
  return wall.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
};

const startOf = (parts: MomentParts): DateTime | MomentFlaw => {
  const { precision, year, month, date, time, offset, zone } = parts;
  if (precision === 'year' || precision === 'month') {
    if (!YEAR.test(year) || (precision === 'month' && month === '')) return 'incomplete';
    return DateTime.fromObject({ year: Number(year), month: precision === 'month' ? Number(month) : 1 }, { zone });
  }
  if (date === '') return 'incomplete';
  if (!DAY.test(date) || !DateTime.fromISO(date).isValid) return 'noDay';
  if (precision === 'day') return DateTime.fromISO(date, { zone }).startOf('day');
  if (time === '') return 'incomplete';
  if (!TIME.test(time)) return 'noTime';
  const instants = instantsOf(date, time, zone);
  return instants.find(instant => instant.offset === offset) ?? instants[0] ?? 'gap';
};

/** The moment that was typed, or why there is none. */
export const momentOf = (parts: MomentParts): Moment | MomentFlaw => {
  const start = startOf(parts);
  if (typeof start === 'string') return start;
  if (start.year < FIRST_YEAR) return 'longAgo';
  const at = start.isValid ? start.toUTC().toISO({ suppressMilliseconds: false }) : null;
  if (!at) return 'incomplete';
  return { at, precision: parts.precision, zone: parts.zone, asWritten: parts.asWritten.trim() || null };
};

import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';
import type { TimelineItem } from '../platform/api/records';

/** What a heading of the timeline stands for. `day` is a date, `month` and `year` are as exact as it is known. */
export interface Group {
  key: string;
  /** Message key under `timeline.groups`. */
  kind: 'day' | 'month' | 'year' | 'unknown' | 'recorded';
  /** The period in words. */
  period: string;
  items: TimelineItem[];
}
type Heading = Omit<Group, 'items'>;

const FORMATS = { day: 'cccc d LLLL yyyy', month: 'LLLL yyyy', year: 'yyyy' } as const;

/** A minute belongs to its day in the zone of the case; a whole day, month or year keeps the name it was reported with. */
const eventHeading = (moment: Moment | null, caseZone: string, locale: string): Heading => {
  if (!moment) return { key: 'unknown', kind: 'unknown', period: '' };
  const { at, precision, zone } = moment;
  const kind = precision === 'minute' ? 'day' : precision;
  const time = DateTime.fromISO(at, { zone: precision === 'minute' ? caseZone : zone }).setLocale(locale);
  return {
    key: `${kind} ${time.toFormat({ day: 'yyyy-MM-dd', month: 'yyyy-MM', year: 'yyyy' }[kind])}`,
    kind,
    period: time.toFormat(FORMATS[kind]),
  };
};

const recordedHeading = (recordedAt: string, caseZone: string, locale: string): Heading => {
  const time = DateTime.fromISO(recordedAt, { zone: caseZone }).setLocale(locale);
  return { key: time.toFormat('yyyy-MM-dd'), kind: 'recorded', period: time.toFormat(FORMATS.day) };
};

const EXACTNESS = ['year', 'month', 'day', 'minute'];

/** Of lines that begin at the same instant, such as a year and its January, those of one period stand together. */
const together = (items: readonly TimelineItem[]): TimelineItem[] => {
  const place = ({ occurredAt }: TimelineItem) => items.findIndex(item => item.occurredAt === occurredAt);
  const exactness = ({ occurred }: TimelineItem) => EXACTNESS.indexOf(occurred?.precision ?? 'minute');
  return [...items].sort((a, b) => place(a) - place(b) || exactness(a) - exactness(b));
};

/** Lines under their headings, in the order given: a new heading whenever the period changes. */
export const groupItems = (
  items: readonly TimelineItem[],
  { by, zone, locale }: { by: 'occurredAt' | 'recordedAt'; zone: string; locale: string },
): Group[] =>
  (by === 'occurredAt' ? together(items) : items).reduce<Group[]>((groups, item) => {
    const heading =
      by === 'recordedAt' ? recordedHeading(item.recordedAt, zone, locale) : eventHeading(item.occurred, zone, locale);
    const last = groups.at(-1);
    if (last?.key === heading.key) last.items.push(item);
    else groups.push({ ...heading, items: [item] });
    return groups;
  }, []);

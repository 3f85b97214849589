import { DateTime } from 'luxon';
import type { DueDate } from '../platform/api/records';

type Translate = (key: string, params?: Record<string, unknown>) => string;

/** The day under which something due stands: its last day, or the day of its minute in the zone of the case. */
export const dayOf = ({ dueAt, dueOn, zone }: DueDate): string =>
  dueOn ?? DateTime.fromISO(dueAt, { zone }).toFormat('yyyy-MM-dd');

/** What is due, in words. */
export const dueTitle = ({ kind, title }: DueDate, translate: Translate): string =>
  kind === 'hold_review' ? translate('clocks.holdReview', { name: title }) : title;

/** Where it stands: shown as a word beside the colour. */
export const dueState = ({ isDone, isOverdue }: DueDate): 'done' | 'late' | 'overdue' | 'open' => {
  if (isDone) return isOverdue ? 'late' : 'done';
  return isOverdue ? 'overdue' : 'open';
};

/** The page of what is due. */
export const dueAddress = ({ kind, incidentId, shownOnId }: DueDate): string => {
  const places = {
    obligation: 'obligations',
    hold_review: 'letters/holds',
    task: 'tasks',
    answer: 'authorities/correspondence',
  };
  return `/incidents/${incidentId}/${places[kind]}/${shownOnId}`;
};

/** Days that have something, in order, each with what is due on it. */
export const byDay = (items: readonly DueDate[]): [day: string, items: DueDate[]][] => {
  const days = new Map<string, DueDate[]>();
  for (const item of items) days.set(dayOf(item), [...(days.get(dayOf(item)) ?? []), item]);
  return [...days].toSorted(([a], [b]) => a.localeCompare(b));
};

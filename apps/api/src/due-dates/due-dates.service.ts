import { OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import { Injectable } from '@nestjs/common';
import type { Moment } from '@breachdesk/contract/moment';
import { lastInstantOf } from '@breachdesk/deadlines/clock-state';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { ClockView } from '../obligations/clock.dto.js';
import { ClocksService } from '../obligations/clocks.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { invalidField } from '../platform/problems/problems.js';
import type { DueDate, DueDatesQuery, DueDatesView } from './due-date.dto.js';

const MOST_DAYS = 400;
const MOST_ITEMS = 1_000;
const DAY = 86_400_000;

/** Everything that is due, from wherever it is kept, as its reader may see it. */
@Injectable()
export class DueDatesService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly clocks: ClocksService,
  ) {}

  /** What is due from `from` until before `until`. */
  between(actor: Actor, { from, until, incidentId }: DueDatesQuery): Promise<DueDatesView> {
    if (until <= from)
      throw invalidField('until', 'due-dates/ends-before-it-begins', 'The span ends before it begins.');
    if (until.getTime() - from.getTime() > MOST_DAYS * DAY)
      throw invalidField('until', 'due-dates/too-long', `Ask for at most ${MOST_DAYS} days at once.`);
    const now = this.clock.now();
    const isWithin = ({ dueAt }: DueDate): boolean => dueAt >= from && dueAt < until;
    return this.work.read(actor, async tx => {
      const clocks = await this.clocks.read(tx, incidentId ? [incidentId] : null);
      const stated = await statedBetween(tx, [new Date(from.getTime() - DAY), until, incidentId ?? null]);
      const items = [...clocks.flatMap(clockDates), ...stated.map(row => statedDate(row, now))]
        .filter(isWithin)
        .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
      const restricted = await restrictedOf(tx, items);
      const shown = items
        .slice(0, MOST_ITEMS)
        .map(item => ({ ...item, isRestricted: item.isRestricted || restricted.has(item.id) }));
      return { readAt: now, items: shown, capped: items.length > MOST_ITEMS || stated.length > MOST_ITEMS };
    });
  }
}

/** What is not owed is not due either. */
const clockDates = (clock: ClockView): DueDate[] => {
  const { id, kind, incidentId, incidentReference, title, dueAt, dueOn, zone, state } = clock;
  if (!dueAt || state === 'not_owed') return [];
  const isDone = state === 'met' || state === 'late';
  const isOverdue = state === 'overdue' || state === 'late';
  const place = { id, shownOnId: id, incidentId, incidentReference };
  return [{ ...place, kind, title, dueAt, dueOn, zone, isDone, isOverdue, isRestricted: false }];
};

/** Something with a time that somebody stated. */
interface StatedRow {
  id: string;
  shownOnId: string;
  kind: 'task' | 'answer';
  incidentId: string;
  incidentReference: string;
  zone: string;
  title: string;
  due: Moment;
  isDone: boolean;
  isRestricted: boolean;
}

/** What is due on a day, in a month or in a year is due at its end, as people say it. */
const statedDate = ({ due, ...row }: StatedRow, now: Date): DueDate => {
  const end = DateTime.fromJSDate(lastInstantOf(due), { zone: due.zone });
  const isDay = due.precision !== 'minute';
  const dueAt = (isDay ? end.plus({ milliseconds: 1 }) : end).toJSDate();
  const dueOn = isDay ? end.toFormat('yyyy-MM-dd') : null;
  return { ...row, dueAt, dueOn, isOverdue: !row.isDone && dueAt <= now };
};

/** Tasks and questions whose stated time begins in a span; what is coarse ends later than it begins. */
const statedBetween = (
  tx: EntityManager,
  values: [from: Date, until: Date, incidentId: string | null],
): Promise<StatedRow[]> =>
  tx.query<StatedRow[]>(
    `select d.id, d."shownOnId", d.kind, d.incident_id as "incidentId", i.reference as "incidentReference", i.zone, d.title, d.due,
       d."isDone", d.tlp in ('RED', 'AMBER+STRICT') or d.compartment <> 'general' as "isRestricted"
     from (
       select k.id, k.id as "shownOnId", 'task' as kind, k.incident_id, k.title, k.due, k.due_at, k.tlp, k.compartment,
         not k.status = any ($4) as "isDone"
       from task k where k.archived_at is null
       union all
       select q.id, q.correspondence_id, 'answer', q.incident_id, q.text, q.due, q.due_at, q.tlp, q.compartment, q.answered is not null
       from correspondence_question q where q.archived_at is null
     ) d join incident i on i.id = d.incident_id
     where d.due_at < $2
       and d.due_at >= $1::timestamptz - case d.due ->> 'precision' when 'month' then interval '31 days'
         when 'year' then interval '366 days' else interval '0' end
       and case when $3::uuid is null then i.archived_at is null and i.phase <> 'closed' else i.id = $3 end
     order by d.due_at, d.id limit ${MOST_ITEMS + 1}`,
    [...values, OPEN_TASK_STATUSES],
  );

/** Duties and holds that may not leave the house. */
const restrictedOf = async (tx: EntityManager, items: DueDate[]): Promise<Set<string>> => {
  const ids = items.filter(({ kind }) => kind === 'obligation' || kind === 'hold_review').map(({ id }) => id);
  const rows = await tx.query<{ id: string }[]>(
    `select r.id from (
       select o.id, o.tlp, o.compartment from obligation o where o.id = any ($1)
       union all select h.id, h.tlp, h.compartment from notification_hold h where h.id = any ($1)) r
     where r.tlp in ('RED', 'AMBER+STRICT') or r.compartment <> 'general'`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
};

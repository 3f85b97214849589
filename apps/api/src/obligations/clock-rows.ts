import type { Moment } from '@breachdesk/contract/moment';
import type { Applies, DecisionState, Judgement, Precision } from '@breachdesk/contract/vocabularies';
import { type ClockReading, lastInstantOf } from '@breachdesk/deadlines/clock-state';
import { endOfDay } from '@breachdesk/deadlines/calendar-period';
import type { EntityManager } from 'typeorm';
import type { ClockView } from './clock.dto.js';
import { clockOf, type IncidentInstants, isLawOn, lawDayOf } from './law-rules.js';
import type { Obligation } from './obligation.entity.js';

/** A duty as its reader may see it, with what was judged, decided and filed. */
type DutyRow = Omit<Obligation, 'delayReason'> &
  IncidentInstants & {
    reference: string;
    delayGiven: boolean;
    applies: Applies | null;
    decision: DecisionState | null;
    isHeld: boolean;
    isOneOfSeveral: boolean;
    submissions: number;
    /** The filing that counts, as corrected last. */
    first: Filed | null;
  };

interface Filed {
  filedWith: string | null;
  submitted: Moment;
  started: Moment | null;
  dueAt: string | null;
  dueOn: string | null;
  judgement: Judgement | null;
  isCertain: boolean;
}

/** A hold that stands, as its reader may see it. */
interface HoldRow {
  id: string;
  incidentId: string;
  reference: string;
  zone: string;
  basis: string;
  askedBy: string;
  held: Moment;
  reviewOn: string;
}

/** Incidents whose clocks are granted: those named, over or not; without, all that are worked on. Partners are granted none. */
const GRANTED = `i.id in (select g.incident_id from app.granted('clock.read') g)
  and case when $1::uuid[] is null then i.phase <> 'closed' and i.archived_at is null else i.id = any($1) end`;

const FIRST = `
  select jsonb_build_object('submitted', s.submitted, 'started', s.started, 'dueAt', s.due_at, 'dueOn', s.due_on,
    'judgement', s.judgement, 'isCertain', s.is_certain,
    'filedWith', (app.organisation_names(array[c.organisation_id]))[1]) as first,
    count(*) over () as filed
  from submission s left join correspondence c on c.id = s.correspondence_id
  where s.obligation_id = o.id
    and not exists (select 1 from correspondence n where n.corrects_id = s.correspondence_id and n.status = 'filed')
  order by s.number, s.recorded_at
  limit 1`;

const DUTIES = `
  select o.id, o.incident_id as "incidentId", i.reference, i.zone, e.aware, i.detected, i.occurred_from as "occurredFrom",
    o.term_key as "termKey", o.occurrence, o.regime, o.article, o.title, o.recipient, o.trigger, o.amount, o.unit, o.calendar,
    o.started, o.started_basis as "startedBasis", o.created_at as "createdAt", o.fixed_due as "fixedDue", o.valid_from as "validFrom", o.valid_to as "validTo", o.late_reasons as "lateReasons",
    o.delay_reason is not null as "delayGiven", a.applies, d.state as decision, f.first, coalesce(f.filed, 0) as submissions,
    o.holdable and exists (select 1 from notification_hold h where h.incident_id = i.id and h.lifted_at is null) as "isHeld",
    exists (select 1 from obligation x where x.incident_id = o.incident_id and x.term_key = o.term_key and x.id <> o.id) as "isOneOfSeveral"
  from obligation o
  join incident i on i.id = o.incident_id
  join incident_assessment e on e.incident_id = i.id
  left join lateral (select a.applies from obligation_assessment a where a.obligation_id = o.id order by a.seq desc limit 1) a on true
  left join decision_not_to_notify d on d.obligation_id = o.id and d.state in ('proposed', 'approved')
  left join lateral (${FIRST}) f on true
  where o.archived_at is null and ${GRANTED}`;

const HOLDS = `
  select h.id, h.incident_id as "incidentId", i.reference, i.zone, h.basis, h.held_from as held, h.review_on as "reviewOn",
    (app.organisation_names(array[h.asked_by_id]))[1] as "askedBy"
  from notification_hold h join incident i on i.id = h.incident_id
  where h.lifted_at is null and ${GRANTED}`;

/** Every clock of the given incidents, or of all that are worked on, as the actor may see them. */
export const clocksOf = async (tx: EntityManager, incidentIds: string[] | null, now: Date): Promise<ClockView[]> => {
  const duties = await tx.query<DutyRow[]>(DUTIES, [incidentIds]);
  const holds = await tx.query<HoldRow[]>(HOLDS, [incidentIds]);
  return [
    ...duties.filter(duty => isShown(duty, now)).map(duty => dutyClock(duty, now)),
    ...holds.map(hold => holdClock(hold, now)),
  ];
};

/** A duty of a law that did not hold after all, and that nobody touched, is none. */
const isShown = (duty: DutyRow, now: Date): boolean =>
  duty.termKey === null ||
  duty.applies !== null ||
  duty.decision !== null ||
  duty.first !== null ||
  isLawOn(duty, lawDayOf(duty, duty.trigger, now));

const dutyClock = (duty: DutyRow, now: Date): ClockView => {
  const { first, zone } = duty;
  const read = first ? filedReading(duty, first, now) : clockOf(duty, zone, null, now);
  const isOwed = first !== null || (duty.applies !== 'no' && duty.decision !== 'approved');
  const state = isOwed ? read.state : 'not_owed';
  const started = first?.judgement ? first.started : duty.started;
  const { id, incidentId, termKey, occurrence, regime, article, title, recipient, trigger, amount, unit } = duty;
  return {
    ...{ id, incidentId, termKey, occurrence, regime, article, title, recipient, trigger, amount, unit },
    kind: 'obligation',
    incidentReference: duty.reference,
    isOneOfSeveral: duty.isOneOfSeveral,
    startedBasis: duty.startedBasis,
    filedWith: first?.filedWith ?? null,
    addedAt: duty.createdAt,
    applies: duty.applies ?? 'undecided',
    decision: duty.decision,
    isHeld: duty.isHeld && first === null,
    needsDelayReason: duty.lateReasons && !duty.delayGiven && (state === 'late' || state === 'overdue'),
    ...read,
    state,
    startPrecision: started?.precision ?? null,
    metPrecision: first?.submitted.precision ?? null,
    submissions: duty.submissions,
    zone,
  };
};

/** What was judged when it was filed stays; what could not be judged then is judged by what is known now. */
const filedReading = (duty: DutyRow, first: Filed, now: Date): ClockReading => {
  if (first.judgement === null) return clockOf(duty, duty.zone, first.submitted, now);
  const { submitted, started, judgement, isCertain } = first;
  return {
    state: judgement === 'late' ? 'late' : 'met',
    startedAt: started && new Date(started.at),
    dueAt: first.dueAt === null ? null : new Date(first.dueAt),
    dueOn: first.dueOn,
    toleranceUntil: null,
    metAt: new Date(submitted.at),
    isCertain,
    isMetBeforeStart: started !== null && lastInstantOf(submitted) < new Date(started.at),
  };
};

const holdClock = (hold: HoldRow, now: Date): ClockView => {
  const { due, lastDay } = endOfDay(hold.reviewOn, hold.zone);
  const precision: Precision = hold.held.precision;
  return {
    id: hold.id,
    kind: 'hold_review',
    incidentId: hold.incidentId,
    incidentReference: hold.reference,
    termKey: null,
    occurrence: 1,
    isOneOfSeveral: false,
    startedBasis: null,
    filedWith: null,
    addedAt: new Date(hold.held.at),
    regime: hold.basis,
    article: null,
    title: hold.askedBy,
    recipient: '',
    trigger: 'own_date',
    amount: null,
    unit: null,
    applies: 'yes',
    decision: null,
    isHeld: false,
    needsDelayReason: false,
    state: now < due ? 'running' : 'overdue',
    startedAt: new Date(hold.held.at),
    startPrecision: precision,
    dueAt: due,
    dueOn: lastDay,
    toleranceUntil: null,
    metAt: null,
    metPrecision: null,
    submissions: 0,
    isCertain: true,
    isMetBeforeStart: false,
    zone: hold.zone,
  };
};

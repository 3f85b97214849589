import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Moment } from '@breachdesk/contract/moment';
import { Clock } from '../platform/clock.js';
import { Followers } from '../platform/records/followers.js';
import { clockOf, type IncidentInstants, instantOf, isLawOn, lastDayOf, lawDayOf, type Timed } from './law-rules.js';
import type { RegimeTerm } from './regime-term.entity.js';

interface KeptDuty extends Timed {
  id: string;
  termKey: string | null;
  dueAt: Date | null;
}

/** A duty whose end is not counted yet. */
type Unsettled = Timed & { id: string; zone: string };

/**
 * Keeps the duties of an incident in step with what they hang on: which the law asks for, from when each counts, and until
 * when. Called in the transaction of whatever changed.
 */
@Injectable()
export class Settling {
  constructor(
    private readonly clock: Clock,
    followers: Followers,
  ) {
    followers.follow('incident-dated', (tx, id) => this.settle(tx, id));
  }

  async settle(tx: EntityManager, incidentId: string): Promise<void> {
    await lockDuties(tx, incidentId);
    const incident = await instantsOf(tx, incidentId);
    await this.addByLaw(tx, incidentId, incident);
    for (const duty of await dutiesOf(tx, incidentId)) await this.dateAnew(tx, duty, incident);
  }

  /** Makes the duties that were law on their day and are not there yet. */
  private async addByLaw(tx: EntityManager, incidentId: string, incident: IncidentInstants): Promise<void> {
    const terms = await termsOf(tx);
    const now = this.clock.now();
    for (const term of terms) {
      const validTo = lastDayOf(term, terms);
      if (term.proposed || !isLawOn({ ...term, validTo }, lawDayOf(incident, term.trigger, now))) continue;
      await copyTerm(tx, { incidentId, termKey: term.key, occurrence: 1, validTo });
    }
  }

  /** Counts the ends that PostgreSQL could not: it knows no holidays. As the product itself; any number of processes may. */
  async settleFilings(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const duties = await tx.query<Unsettled[]>(
      `select o.id, o.trigger, o.amount, o.unit, o.calendar, o.started, o.fixed_due as "fixedDue", o.zone
       from app.unsettled_obligations() o`,
    );
    for (const duty of duties)
      await tx.query('select app.settle_obligation($1, $2, $3)', [
        duty.id,
        clockOf(duty, duty.zone, null, now).dueAt,
        now,
      ]);
  }

  private async dateAnew(tx: EntityManager, duty: KeptDuty, incident: IncidentInstants): Promise<void> {
    const now = this.clock.now();
    const started = startOf(duty, incident);
    const { dueAt } = clockOf({ ...duty, started }, incident.zone, null, now);
    if (dueAt?.getTime() === duty.dueAt?.getTime() && same(started, duty.started)) return;
    await tx.query(
      `update obligation set started = $2, due_at = $3,
         due_known_at = case when due_at is distinct from $3 then $4 else due_known_at end
       where id = $1`,
      [duty.id, started && JSON.stringify(started), dueAt, now],
    );
  }
}

/** What a duty counts from: an instant of the incident; else what was entered, or what PostgreSQL took from a filing. */
const startOf = ({ trigger, started }: KeptDuty, incident: IncidentInstants): Moment | null => {
  const instant = instantOf(incident, trigger);
  return instant === undefined ? started : instant;
};

const same = (a: Moment | null, b: Moment | null): boolean =>
  a?.at === b?.at && a?.precision === b?.precision && a?.zone === b?.zone;

/** One at a time makes, dates or files for the duties of an incident. */
export const lockDuties = (tx: EntityManager, incidentId: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtext('obligation'), hashtext($1))`, [incidentId]);

const instantsOf = async (tx: EntityManager, incidentId: string): Promise<IncidentInstants> => {
  const [found] = await tx.query<[IncidentInstants]>(
    `select i.zone, a.aware, i.detected, i.occurred_from as "occurredFrom"
     from incident i join incident_assessment a on a.incident_id = i.id where i.id = $1`,
    [incidentId],
  );
  return found;
};

const termsOf = (tx: EntityManager): Promise<RegimeTerm[]> =>
  tx.query<RegimeTerm[]>(
    `select t.key, t.trigger, t.proposed, t.replaces_key as "replacesKey", t.valid_from as "validFrom", t.valid_to as "validTo"
     from regime_term t order by t.key`,
  );

const dutiesOf = (tx: EntityManager, incidentId: string): Promise<KeptDuty[]> =>
  tx.query<KeptDuty[]>(
    `select o.id, o.term_key as "termKey", o.trigger, o.amount, o.unit, o.calendar, o.started, o.fixed_due as "fixedDue",
       o.due_at as "dueAt"
     from obligation o where o.incident_id = $1 and o.archived_at is null order by o.id`,
    [incidentId],
  );

/** A duty made from a term, if there is none of this occurrence yet; the terms are copied as they are now. */
export const copyTerm = async (
  tx: EntityManager,
  {
    incidentId,
    termKey,
    occurrence,
    validTo,
  }: { incidentId: string; termKey: string; occurrence: number; validTo: string | null },
): Promise<void> => {
  await tx.query(
    `insert into obligation (incident_id, term_key, occurrence, regime, article, title, recipient, recipient_kinds, trigger, after_key,
       amount, unit, calendar, exemptions, late_reasons, in_phases, holdable, valid_from, valid_to, source)
     select $1, t.key, $3, t.regime, t.article, t.title, t.recipient, t.recipient_kinds, t.trigger, t.after_key,
       t.amount, t.unit, t.calendar, t.exemptions, t.late_reasons, t.in_phases, t.holdable, t.valid_from, $4, t.source
     from regime_term t where t.key = $2
     on conflict (incident_id, term_key, occurrence) do nothing`,
    [incidentId, termKey, occurrence, validTo],
  );
};

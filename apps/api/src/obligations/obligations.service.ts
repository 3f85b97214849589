import { Injectable } from '@nestjs/common';
import type { Trigger } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { Refused } from '../platform/problems/problems.js';
import { insertRow, lockAtVersion, Records, viewOf, withoutUndefined } from '../platform/records/records.js';
import {
  type AddObligation,
  type CreateObligation,
  OBLIGATIONS,
  type ObligationView,
  type UpdateObligation,
} from './obligation.dto.js';
import { Obligation } from './obligation.entity.js';
import { copyTerm, lockDuties, Settling } from './settling.js';

/** Duties that people make or date; those of the law come by themselves. */
@Injectable()
export class ObligationsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly settling: Settling,
  ) {}

  create(actor: Actor, input: CreateObligation): Promise<ObligationView> {
    return this.records.create(actor, OBLIGATIONS, input, async tx => {
      this.refuseWrongStart(input);
      const id = await insertRow(tx, Obligation, withoutUndefined(input));
      await this.settling.settle(tx, input.incidentId);
      return id;
    });
  }

  /** One more duty of a term: a second request, or a law that the product did not think of. */
  add(actor: Actor, incidentId: string, { termKey }: AddObligation): Promise<ObligationView> {
    return this.records.create(actor, OBLIGATIONS, { incidentId, termKey }, async tx => {
      await lockDuties(tx, incidentId);
      const occurrence = await nextOccurrence(tx, incidentId, termKey);
      await copyTerm(tx, { incidentId, termKey, occurrence, validTo: null });
      await this.settling.settle(tx, incidentId);
      const [made] = await tx.query<[{ id: string }]>(
        'select o.id from obligation o where o.incident_id = $1 and o.term_key = $2 and o.occurrence = $3',
        [incidentId, termKey, occurrence],
      );
      return made.id;
    });
  }

  change(actor: Actor, id: string, { version, ...changes }: UpdateObligation): Promise<ObligationView> {
    return this.work.do(actor, async tx => {
      const { incidentId } = await viewOf(tx, OBLIGATIONS, id);
      await lockDuties(tx, incidentId);
      const at = { resource: OBLIGATIONS, entity: Obligation, id };
      const duty = await lockAtVersion(tx, at, version, changes);
      const before = { started: duty.started, startedBasis: duty.startedBasis };
      Object.assign(duty, withoutUndefined(changes));
      const isDated =
        JSON.stringify(before) !== JSON.stringify({ started: duty.started, startedBasis: duty.startedBasis });
      if (isDated) this.refuseWrongStart(duty);
      await tx.save(Obligation, duty);
      await this.settling.settle(tx, incidentId);
      return viewOf(tx, OBLIGATIONS, id);
    });
  }

  /** Only an event is dated on the duty itself, and says who caused it. */
  private refuseWrongStart({ trigger, started, startedBasis }: StartGiven): void {
    if (!started) return;
    if (!EVENTS.includes(trigger)) throw wrongStart('obligation/starts-by-itself', 'started', BY_ITSELF);
    if (!startedBasis) throw wrongStart('obligation/start-needs-basis', 'startedBasis', SAY_WHO);
    requirePast(started, this.clock.now(), 'started', 'obligation/not-yet-happened');
  }
}

type StartGiven = Pick<Obligation, 'trigger'> & Partial<Pick<Obligation, 'started' | 'startedBasis'>>;

/** What starts a duty from outside the incident and is entered by hand. */
const EVENTS: readonly Trigger[] = ['request', 'processor_notice'];
const BY_ITSELF = 'This duty counts from the incident, from a filing or to a set date: its start is not entered here.';
const SAY_WHO = 'Say who asked or gave notice, and how.';

const wrongStart = (code: string, field: string, message: string): Refused =>
  new Refused(code, { status: 422, detail: message, errors: [{ field, code, message }] });

const nextOccurrence = async (tx: EntityManager, incidentId: string, termKey: string): Promise<number> => {
  const [row] = await tx.query<[{ next: number; known: boolean }]>(
    `select coalesce((select max(o.occurrence) from obligation o where o.incident_id = $1 and o.term_key = $2), 0) + 1 as next,
       exists (select 1 from regime_term t where t.key = $2 and not t.proposed) as known`,
    [incidentId, termKey],
  );
  if (row.known) return row.next;
  throw wrongStart('obligation/unknown-term', 'termKey', 'There is no statutory term of this key that is law.');
};

import type { NegotiationDecisionState } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { refusedBy } from '../../platform/problems/constraints.js';
import { requirePast } from '../../platform/problems/not-yet.js';
import { notFound, Refused } from '../../platform/problems/problems.js';
import { insertRow, lockAtVersion, Records, viewOf } from '../../platform/records/records.js';
import { Negotiation } from '../negotiation.entity.js';
import './decision-refusals.js';
import {
  type CreateNegotiationDecision,
  NEGOTIATION_DECISIONS,
  type NegotiationDecisionView,
  type WithdrawNegotiationDecision,
} from './negotiation-decision.dto.js';
import { NegotiationDecision, NegotiationGround } from './negotiation-decision.entity.js';
import {
  type CreateNegotiationGround,
  NEGOTIATION_GROUNDS,
  type NegotiationGroundView,
} from './negotiation-ground.dto.js';

/** Decisions: written by one, approved by two others, and kept when they are withdrawn or another takes their place. */
@Injectable()
export class NegotiationDecisionsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  draft(actor: Actor, input: CreateNegotiationDecision): Promise<NegotiationDecisionView> {
    return this.records.create(actor, NEGOTIATION_DECISIONS, input, async tx => {
      const negotiation = await tx.findOneBy(Negotiation, { id: input.negotiationId });
      if (!negotiation) throw notFound();
      const { incidentId, tlp } = negotiation;
      return insertRow(tx, NegotiationDecision, { ...input, incidentId, tlp });
    });
  }

  /** Adds what it rests on. A draft alone takes it: whoever approves has seen all of it. */
  ground(actor: Actor, input: CreateNegotiationGround): Promise<NegotiationGroundView> {
    return this.records.create(actor, NEGOTIATION_GROUNDS, input, async tx => {
      requirePast(input.occurred, this.clock.now(), 'occurred', 'negotiation-ground/not-yet-happened');
      const decision = await tx.findOneBy(NegotiationDecision, { id: input.negotiationDecisionId });
      if (!decision) throw notFound();
      const { incidentId, negotiationId, tlp } = decision;
      return insertRow(tx, NegotiationGround, { ...input, incidentId, negotiationId, tlp });
    });
  }

  /** Four eyes that are not the author's: the first approval, or the second by somebody else, with which it stands. */
  approve(actor: Actor, id: string, version: number): Promise<NegotiationDecisionView> {
    return this.move(actor, id, { version, from: ['draft', 'approved_once'] }, (tx, decision) => {
      if (decision.writtenBy.includes(actor.id)) refuseAs('negotiation_decision_by_others');
      if (decision.firstApprovedBy === actor.id) refuseAs('negotiation_decision_by_two');
      const [state, nth] = decision.state === 'draft' ? ['approved_once', 'first'] : ['approved', 'second'];
      return tx.query(
        `update negotiation_decision set state = $2, ${nth}_approved_by = app.actor_id(), ${nth}_approved_at = $3 where id = $1`,
        [id, state, this.clock.now()],
      );
    });
  }

  /** Takes the one approval back, so that words and grounds can be changed. */
  reopen(actor: Actor, id: string, version: number): Promise<NegotiationDecisionView> {
    return this.move(actor, id, { version, from: ['approved_once'] }, tx =>
      tx.query(
        `update negotiation_decision set state = 'draft', first_approved_by = null, first_approved_at = null where id = $1`,
        [id],
      ),
    );
  }

  withdraw(
    actor: Actor,
    id: string,
    { version, reason }: WithdrawNegotiationDecision,
  ): Promise<NegotiationDecisionView> {
    return this.move(actor, id, { version, from: ['draft', 'approved_once', 'approved'] }, tx =>
      tx.query(
        `update negotiation_decision set state = 'withdrawn', withdrawn_by = app.actor_id(), withdrawn_at = $2, withdrawn_reason = $3
         where id = $1`,
        [id, this.clock.now(), reason],
      ),
    );
  }

  private move(
    actor: Actor,
    id: string,
    { version, from }: { version: number; from: NegotiationDecisionState[] },
    job: (tx: EntityManager, decision: NegotiationDecision) => Promise<unknown>,
  ): Promise<NegotiationDecisionView> {
    return this.work.do(actor, async tx => {
      const at = { resource: NEGOTIATION_DECISIONS, entity: NegotiationDecision, id };
      const decision = await lockAtVersion(tx, at, version);
      if (!from.includes(decision.state))
        throw new Refused('negotiation-decision/out-of-turn', {
          detail: 'A decision is written, approved by one and by another; this one stands elsewhere.',
        });
      await job(tx, decision);
      return viewOf(tx, NEGOTIATION_DECISIONS, id);
    });
  }
}

/** Refuses earlier than the database, in the same words. */
const refuseAs = (constraint: string): void => {
  const refused = refusedBy(constraint);
  if (refused) throw refused;
};

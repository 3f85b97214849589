import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { refusedBy } from '../platform/problems/constraints.js';
import { notFound, Refused } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import {
  type CreateDecisionNotToNotify,
  DECISIONS_NOT_TO_NOTIFY,
  type DecisionNotToNotifyView,
} from './decision-not-to-notify.dto.js';
import { DecisionNotToNotify } from './decision-not-to-notify.entity.js';
import type { Exemption } from './exemptions.js';

/** A decision not to notify: proposed by one, approved or rejected by another, withdrawn when it turns out wrong. */
@Injectable()
export class DecisionsNotToNotifyService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  propose(actor: Actor, input: CreateDecisionNotToNotify): Promise<DecisionNotToNotifyView> {
    return this.records.create(actor, DECISIONS_NOT_TO_NOTIFY, input, async tx => {
      await this.refuseUnknownExemption(tx, input);
      const [made] = await tx.query<[{ id: string }]>(
        `insert into decision_not_to_notify (incident_id, obligation_id, tlp, compartment, reason, exemption, risk_assessment_id)
         select o.incident_id, o.id, o.tlp, o.compartment, $2, $3, $4 from obligation o where o.id = $1 returning id`,
        [input.obligationId, input.reason, input.exemption ?? null, input.riskAssessmentId ?? null],
      );
      return made.id;
    });
  }

  /** Four eyes: whoever proposed it does not approve it. */
  approve(actor: Actor, id: string, version: number, reason: string | null): Promise<DecisionNotToNotifyView> {
    return this.judge(actor, id, { version, state: 'approved', reason });
  }

  reject(actor: Actor, id: string, version: number, reason: string): Promise<DecisionNotToNotifyView> {
    return this.judge(actor, id, { version, state: 'rejected', reason });
  }

  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<DecisionNotToNotifyView> {
    return this.move(actor, id, { version, from: ['proposed', 'approved'] }, tx =>
      tx.query(
        `update decision_not_to_notify set state = 'withdrawn', withdrawn_by = app.actor_id(), withdrawn_at = $2, withdrawn_reason = $3
         where id = $1`,
        [id, this.clock.now(), reason],
      ),
    );
  }

  private judge(actor: Actor, id: string, judgement: Judged): Promise<DecisionNotToNotifyView> {
    const { version, state, reason } = judgement;
    return this.move(actor, id, { version, from: ['proposed'] }, (tx, decision) => {
      const same = refusedBy('decision_not_to_notify_by_two');
      if (state === 'approved' && decision.createdBy === actor.id && same) throw same;
      return tx.query(
        `update decision_not_to_notify set state = $2, judged_by = app.actor_id(), judged_at = $3, judged_reason = $4 where id = $1`,
        [id, state, this.clock.now(), reason],
      );
    });
  }

  private move(
    actor: Actor,
    id: string,
    { version, from }: { version: number; from: string[] },
    job: (tx: EntityManager, decision: DecisionNotToNotify) => Promise<unknown>,
  ): Promise<DecisionNotToNotifyView> {
    return this.work.do(actor, async tx => {
      const at = { resource: DECISIONS_NOT_TO_NOTIFY, entity: DecisionNotToNotify, id };
      const decision = await lockAtVersion(tx, at, version);
      if (!from.includes(decision.state))
        throw new Refused('decision-not-to-notify/over', { detail: 'This decision was judged or withdrawn already.' });
      await job(tx, decision);
      return viewOf(tx, DECISIONS_NOT_TO_NOTIFY, id);
    });
  }

  private async refuseUnknownExemption(tx: EntityManager, input: CreateDecisionNotToNotify): Promise<void> {
    const [duty] = await tx.query<{ exemptions: Exemption[] }[]>(
      'select o.exemptions from obligation o where o.id = $1',
      [input.obligationId],
    );
    if (!duty) throw notFound();
    if (!input.exemption || duty.exemptions.some(({ key }) => key === input.exemption)) return;
    const [code, message] = ['decision-not-to-notify/unknown-exemption', 'This duty knows no such exemption.'];
    throw new Refused(code, { status: 422, detail: message, errors: [{ field: 'exemption', code, message }] });
  }
}

interface Judged {
  version: number;
  state: 'approved' | 'rejected';
  reason: string | null;
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { requirePast } from '../../platform/problems/not-yet.js';
import { notFound } from '../../platform/problems/problems.js';
import { insertRow, Records } from '../../platform/records/records.js';
import { Negotiation } from '../negotiation.entity.js';
import {
  type CreateNegotiationRate,
  NEGOTIATION_RATES,
  type NegotiationRateView,
  type WithdrawNegotiationRate,
} from './negotiation-rate.dto.js';
import { NegotiationRate } from './negotiation-rate.entity.js';

/** Rates lie in the incident of their negotiation. */
@Injectable()
export class NegotiationRatesService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  enter(actor: Actor, input: CreateNegotiationRate): Promise<NegotiationRateView> {
    return this.records.create(actor, NEGOTIATION_RATES, input, async tx => {
      requirePast(input.asOf, this.clock.now(), 'asOf', 'negotiation-rate/not-yet');
      const negotiation = await tx.findOneBy(Negotiation, { id: input.negotiationId });
      if (!negotiation) throw notFound();
      return insertRow(tx, NegotiationRate, { ...input, incidentId: negotiation.incidentId });
    });
  }

  withdraw(actor: Actor, id: string, { version, reason }: WithdrawNegotiationRate): Promise<NegotiationRateView> {
    return this.records.change(
      { actor, resource: NEGOTIATION_RATES, entity: NegotiationRate, id },
      { version, withdrawnAt: this.clock.now(), withdrawnReason: reason },
    );
  }
}

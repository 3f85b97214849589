import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  CreateNegotiationRate,
  NEGOTIATION_RATES,
  NegotiationRateView,
  WithdrawNegotiationRate,
} from './negotiation-rate.dto.js';
import { NegotiationRatesService } from './negotiation-rates.service.js';

/** What currencies were worth in each other, as somebody wrote it down; nothing is fetched from anywhere. */
@Controller('negotiation-rates')
export class NegotiationRatesController {
  constructor(
    private readonly rates: NegotiationRatesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_rate.read', 'rows')
  @Returns(pageOf(NegotiationRateView), 'Rates, latest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationRateView>> {
    return this.records.list(actor, NEGOTIATION_RATES, query);
  }

  @Get(':id')
  @Allow('negotiation_rate.read', 'record')
  @Returns(NegotiationRateView, 'One rate; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationRateView> {
    return this.records.show(actor, NEGOTIATION_RATES, id);
  }

  @Post()
  @Allow('negotiation_rate.create', 'parent:negotiation')
  @Returns(NegotiationRateView, 'Enters a rate, or corrects one that stands by another', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationRate): Promise<NegotiationRateView> {
    return this.rates.enter(actor, input);
  }

  @Post(':id/withdraw')
  @Allow('negotiation_rate.update', 'record')
  @Returns(NegotiationRateView, 'Withdraws a rate, with the reason; it stays on record and counts no longer', 200)
  withdraw(@By() actor: Actor, @Id() id: string, @Body() input: WithdrawNegotiationRate): Promise<NegotiationRateView> {
    return this.rates.withdraw(actor, id, input);
  }
}

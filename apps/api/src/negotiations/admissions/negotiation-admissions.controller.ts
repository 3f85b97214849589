import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  CreateNegotiationAdmission,
  EndNegotiationAdmission,
  NEGOTIATION_ADMISSIONS,
  NegotiationAdmissionView,
} from './negotiation-admission.dto.js';
import { NegotiationAdmission } from './negotiation-admission.entity.js';

/** Who may enter the extortion room of an incident. Roles do not open it: commander and legal let in by name. */
@Controller('negotiation-admissions')
export class NegotiationAdmissionsController {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('negotiation_admission.read', 'rows')
  @Returns(pageOf(NegotiationAdmissionView), 'Who was let in, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationAdmissionView>> {
    return this.records.list(actor, NEGOTIATION_ADMISSIONS, query);
  }

  @Get(':id')
  @Allow('negotiation_admission.read', 'record')
  @Returns(NegotiationAdmissionView, 'One admission')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationAdmissionView> {
    return this.records.show(actor, NEGOTIATION_ADMISSIONS, id);
  }

  @Post()
  @Allow('negotiation_admission.create', 'body')
  @Returns(
    NegotiationAdmissionView,
    'Lets somebody who works in the case into the room, by name and with a reason',
    201,
  )
  create(@By() actor: Actor, @Body() input: CreateNegotiationAdmission): Promise<NegotiationAdmissionView> {
    return this.records.insert(actor, NEGOTIATION_ADMISSIONS, NegotiationAdmission, input);
  }

  @Post(':id/end')
  @Allow('negotiation_admission.update', 'record')
  @Returns(NegotiationAdmissionView, 'Ends an admission with a reason; it takes effect with the next request', 200)
  end(
    @By() actor: Actor,
    @Id() id: string,
    @Body() { version, reason }: EndNegotiationAdmission,
  ): Promise<NegotiationAdmissionView> {
    return this.records.change(
      { actor, resource: NEGOTIATION_ADMISSIONS, entity: NegotiationAdmission, id },
      { version, endedAt: this.clock.now(), endedReason: reason },
    );
  }
}

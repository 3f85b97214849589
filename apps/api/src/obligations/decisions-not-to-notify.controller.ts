import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  ApproveDecisionNotToNotify,
  CreateDecisionNotToNotify,
  DECISIONS_NOT_TO_NOTIFY,
  DecisionNotToNotifyView,
  EndDecisionNotToNotify,
} from './decision-not-to-notify.dto.js';
import { DecisionsNotToNotifyService } from './decisions-not-to-notify.service.js';

/** Decisions not to notify. */
@Controller('decisions-not-to-notify')
export class DecisionsNotToNotifyController {
  constructor(
    private readonly decisions: DecisionsNotToNotifyService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('decision_not_to_notify.read', 'rows')
  @Returns(pageOf(DecisionNotToNotifyView), 'Decisions the caller may see, newest first; filter by obligationId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<DecisionNotToNotifyView>> {
    return this.records.list(actor, DECISIONS_NOT_TO_NOTIFY, query);
  }

  @Get(':id')
  @Allow('decision_not_to_notify.read', 'record')
  @Returns(DecisionNotToNotifyView, 'One decision')
  show(@By() actor: Actor, @Id() id: string): Promise<DecisionNotToNotifyView> {
    return this.records.show(actor, DECISIONS_NOT_TO_NOTIFY, id);
  }

  @Post()
  @Allow('decision_not_to_notify.create', 'parent:obligation')
  @Returns(DecisionNotToNotifyView, 'Proposes not to notify; the clock runs on until somebody else approves', 201)
  propose(@By() actor: Actor, @Body() input: CreateDecisionNotToNotify): Promise<DecisionNotToNotifyView> {
    return this.decisions.propose(actor, input);
  }

  @Post(':id/approve')
  @Allow('decision_not_to_notify.update', 'record')
  @Returns(DecisionNotToNotifyView, 'Approves a decision that somebody else proposed', 200)
  approve(
    @By() actor: Actor,
    @Id() id: string,
    @Body() { version, reason }: ApproveDecisionNotToNotify,
  ): Promise<DecisionNotToNotifyView> {
    return this.decisions.approve(actor, id, version, reason);
  }

  @Post(':id/reject')
  @Allow('decision_not_to_notify.update', 'record')
  @Returns(DecisionNotToNotifyView, 'Rejects a proposed decision, and says why', 200)
  reject(
    @By() actor: Actor,
    @Id() id: string,
    @Body() { version, reason }: EndDecisionNotToNotify,
  ): Promise<DecisionNotToNotifyView> {
    return this.decisions.reject(actor, id, version, reason);
  }

  @Post(':id/withdraw')
  @Allow('decision_not_to_notify.update', 'record')
  @Returns(DecisionNotToNotifyView, 'Withdraws a decision: the clock counts again as if it had never stopped', 200)
  withdraw(
    @By() actor: Actor,
    @Id() id: string,
    @Body() { version, reason }: EndDecisionNotToNotify,
  ): Promise<DecisionNotToNotifyView> {
    return this.decisions.withdraw(actor, id, version, reason);
  }
}

import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateReminderStep, REMINDER_STEPS, ReminderStepView, UpdateReminderStep } from './reminder-step.dto.js';
import { ReminderStep } from './reminder-step.entity.js';

/** When before and after a deadline who is reminded: kept by administrators. */
@Controller('reminder-steps')
export class ReminderStepsController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('vocabulary.read')
  @Returns(pageOf(ReminderStepView), 'Steps of the ladder of reminders, earliest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ReminderStepView>> {
    return this.records.list(actor, REMINDER_STEPS, query);
  }

  @Get(':id')
  @AllowGlobally('vocabulary.read')
  @Returns(ReminderStepView, 'One step')
  show(@By() actor: Actor, @Id() id: string): Promise<ReminderStepView> {
    return this.records.show(actor, REMINDER_STEPS, id);
  }

  @Post()
  @AllowGlobally('reminder_step.create')
  @Returns(ReminderStepView, 'Adds a step; it is fired for deadlines whose time for it has not passed', 201)
  create(@By() actor: Actor, @Body() input: CreateReminderStep): Promise<ReminderStepView> {
    return this.records.insert(actor, REMINDER_STEPS, ReminderStep, input);
  }

  @Patch(':id')
  @AllowGlobally('reminder_step.update')
  @Returns(ReminderStepView, 'Changes a step, or switches it off')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateReminderStep): Promise<ReminderStepView> {
    return this.records.change({ actor, resource: REMINDER_STEPS, entity: ReminderStep, id }, changes);
  }
}

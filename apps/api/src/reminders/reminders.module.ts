import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { OutboxModule } from '../outbox/outbox.module.js';
import { ReminderStep } from './reminder-step.entity.js';
import { ReminderStepsController } from './reminder-steps.controller.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { Reminding } from './reminding.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReminderStep]), ObligationsModule, OutboxModule],
  controllers: [ReminderStepsController, RemindersController],
  providers: [RemindersService, Reminding],
})
export class RemindersModule {}

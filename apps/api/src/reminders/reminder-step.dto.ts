import { Changes, Input, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { ReminderStep } from './reminder-step.entity.js';

constraintsMean({
  reminder_step_once: {
    code: 'reminder-step/exists',
    field: 'offsetMinutes',
    detail: 'There is a step at this time already. Change its roles instead.',
  },
  reminder_step_has_role: {
    code: 'reminder-step/nobody',
    field: 'roles',
    detail: 'Say whom to remind, or switch the step off.',
    status: 422,
  },
});

const FILLED = ['offsetMinutes', 'roles', 'active'] as const;

export class CreateReminderStep extends Input(ReminderStep, ['kind', ...FILLED]) {}
export class UpdateReminderStep extends Changes(Input(ReminderStep, FILLED)) {}
export class ReminderStepView extends View(ReminderStep, [
  'id',
  'kind',
  ...FILLED,
  'version',
  'createdAt',
  'updatedAt',
]) {}

/** The ladder, from long before a deadline to long after it. */
export const REMINDER_STEPS: Resource<ReminderStepView> = {
  view: ReminderStepView,
  list: { from: 'reminder_step', sort: ['offsetMinutes', 'kind'], filter: { kind: eq, active: eq } },
};

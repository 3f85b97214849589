import { LIMITS } from '@breachdesk/contract/limits';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq, given } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { NotificationHold } from './notification-hold.entity.js';

constraintsMean({
  notification_hold_asked_by_known: {
    code: 'notification-hold/unknown-organisation',
    field: 'askedById',
    detail: 'There is no such organisation.',
    status: 422,
  },
});

const FILLED = ['reference', 'basis', 'reason', 'heldFrom', 'reviewOn', ...HANDLING] as const;

export class CreateNotificationHold extends Input(NotificationHold, ['incidentId', 'askedById', ...FILLED]) {}
export class UpdateNotificationHold extends Changes(Input(NotificationHold, FILLED)) {}

/** Why persons may be told again. */
export class LiftNotificationHold extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why it is lifted, such as who said so' }) reason: string;
}

export class NotificationHoldView extends View(NotificationHold, [
  ...RECORD,
  'askedById',
  'reference',
  'basis',
  'reason',
  'heldFrom',
  'reviewOn',
  'liftedAt',
  'liftedBy',
  'liftedReason',
]) {
  @Shown({
    kind: 'text',
    sql: '(app.organisation_names(array[t.asked_by_id]))[1]',
    about: 'Name of the organisation that asks for it',
  })
  askedByName: string;
  @Shown({
    kind: 'text',
    sql: userName('lifted_by'),
    nullable: true,
    about: 'Name of who recorded that it was lifted',
  })
  liftedByName: string | null;
}

/** Holds in the caller's incidents, those that were entered last first. */
export const NOTIFICATION_HOLDS: Resource<NotificationHoldView> = {
  view: NotificationHoldView,
  list: {
    from: 'notification_hold',
    sort: ['createdAt', 'reviewOn', 'liftedAt', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, askedById: eq, liftedAt: given },
    search: ['basis', 'reference', 'reason'],
  },
};

import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import { insertRow, lockAtVersion, Records, viewOf, withoutUndefined } from '../platform/records/records.js';
import {
  type CreateNotificationHold,
  type LiftNotificationHold,
  NOTIFICATION_HOLDS,
  type NotificationHoldView,
  type UpdateNotificationHold,
} from './notification-hold.dto.js';
import { NotificationHold } from './notification-hold.entity.js';

/** Decisions about holds: who sees one, and that a lifted one is history. */
@Injectable()
export class NotificationHoldsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** Whoever asked for a hold sees it, if they take part and nothing else is said. */
  create(actor: Actor, input: CreateNotificationHold): Promise<NotificationHoldView> {
    return this.records.create(actor, NOTIFICATION_HOLDS, input, async tx => {
      refuseEarlyReview(input);
      const given: Partial<CreateNotificationHold> = withoutUndefined(input);
      return insertRow(tx, NotificationHold, { sharedWith: await takesPart(tx, input), ...given });
    });
  }

  change(actor: Actor, id: string, changes: UpdateNotificationHold): Promise<NotificationHoldView> {
    const at = { actor, resource: NOTIFICATION_HOLDS, entity: NotificationHold, id };
    return this.records.change(at, changes, before => {
      if (before.liftedAt) throw lifted();
      refuseEarlyReview({ ...before, ...withoutUndefined(changes) });
      return Promise.resolve({});
    });
  }

  lift(actor: Actor, id: string, { version, reason }: LiftNotificationHold): Promise<NotificationHoldView> {
    return this.work.do(actor, async tx => {
      const at = { resource: NOTIFICATION_HOLDS, entity: NotificationHold, id };
      const hold = await lockAtVersion(tx, at, version, { reason });
      if (hold.liftedAt) throw lifted();
      await tx.query(
        'update notification_hold set lifted_at = $2, lifted_by = app.actor_id(), lifted_reason = $3 where id = $1',
        [id, this.clock.now(), reason],
      );
      return viewOf(tx, NOTIFICATION_HOLDS, id);
    });
  }
}

const lifted = (): Refused =>
  new Refused('notification-hold/lifted', { detail: 'This hold was lifted and is history. Enter a new one.' });

const refuseEarlyReview = ({ heldFrom, reviewOn }: Pick<NotificationHold, 'heldFrom' | 'reviewOn'>): void => {
  if (reviewOn >= DateTime.fromISO(heldFrom.at, { zone: heldFrom.zone }).toFormat('yyyy-MM-dd')) return;
  const message = 'A hold is reviewed after it begins.';
  throw new Refused('notification-hold/review-before-start', {
    status: 422,
    detail: message,
    errors: [{ field: 'reviewOn', code: 'notification-hold/review-before-start', message }],
  });
};

const takesPart = async (
  tx: EntityManager,
  { incidentId, askedById }: Pick<NotificationHold, 'incidentId' | 'askedById'>,
): Promise<string[]> => {
  const found = await tx.query<unknown[]>(
    'select 1 from participation p where p.incident_id = $1 and p.organisation_id = $2 and p.left_at is null',
    [incidentId, askedById],
  );
  return found.length > 0 ? [askedById] : [];
};

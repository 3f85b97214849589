import { LIMITS } from '@breachdesk/contract/limits';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import type { Resource } from '../platform/records/records.js';

/** The password now and the one wanted. */
export class ChangePassword {
  @Field.secret({ max: LIMITS.line, about: 'Password now' }) current: string;
  @Field.secret({ max: LIMITS.line, about: 'New password, 12 to 200 characters' }) next: string;
}

/** One of the caller's sessions. Its id is no secret; the cookie's is never shown. */
export class OwnSessionView {
  @Shown({ kind: 'id', about: 'Id of the session' }) id: string;
  @Shown({ kind: 'instant', about: 'When it began (UTC)' }) createdAt: Date;
  @Shown({ kind: 'instant', about: 'When it was last used, to the minute (UTC)' }) seenAt: Date;
  @Shown({ kind: 'instant', about: 'When it ends if it is not used again (UTC)' }) expiresAt: Date;
  @Shown({ kind: 'text', about: 'What the browser said it is' }) userAgent: string;
  @Shown({ kind: 'text', about: 'Network address it began from' }) address: string;
  @Shown({ kind: 'flag', about: 'True for the session that asks' }) current: boolean;
}

const absolute = `make_interval(secs => ${LIMITS.sessionAbsoluteSeconds})`;

/** The caller's own living sessions, also for an administrator, whom row security lets end those of others. */
export const OWN_SESSIONS: Resource<OwnSessionView> = {
  view: OwnSessionView,
  list: {
    from: `(select id, created_at, least(now(), expire - make_interval(secs => ${LIMITS.sessionIdleSeconds})) as seen_at,
        least(expire, created_at + ${absolute}) as expires_at,
        sess ->> 'userAgent' as user_agent, sess ->> 'address' as address, false as current
      from session
      where user_id = app.actor_id() and expire > now() and created_at + ${absolute} > now())`,
    sort: ['createdAt', 'seenAt'],
    order: 'DESC',
    filter: {},
  },
};

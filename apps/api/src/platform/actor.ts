import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GlobalRole } from '@breachdesk/contract/vocabularies';
import type { Request } from 'express';

/** Who is acting, and in which request: everything that a transaction needs to know of its cause. */
export interface Actor {
  readonly id: string;
  readonly organisationId: string | null;
  readonly globalRole: GlobalRole;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
}

/** The product itself, for sign-in, invitations and set-up. Row security lets it see accounts and no case content. */
export const systemActor = (requestId: string): Actor => ({
  id: '00000000-0000-0000-0000-000000000001',
  organisationId: null,
  globalRole: 'auditor',
  requestId,
  idempotencyKey: null,
});

declare module 'express-serve-static-core' {
  interface Request {
    actor?: Actor;
    requestId?: string;
  }
}

/** Injects the signed-in actor; the access guard has refused the request before if there is none. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<Request>().actor;
  if (!actor) throw new Error('@By() on a route without an actor');
  return actor;
});

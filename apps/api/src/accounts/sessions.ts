import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Actor } from '../platform/actor.js';
import { invalidField } from '../platform/problems/problems.js';
import type { Settings } from '../platform/settings.js';
import { sessionSecret } from './session-secret.js';
import { SessionStore, type Standing } from './session-store.js';
import { SignIn } from './sign-in.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Public id of the caller's session, as in the list of their sessions; not the secret in the cookie. */
    sessionRecordId?: string;
  }
}

/** Name of the session cookie. */
export const SESSION_COOKIE = 'breachdesk.sid';
const KEY = /^[\x21-\x7e]{1,200}$/;

/** Sessions for the API; its health answers and the dashboard's files never touch the store. */
export const useSessions = async (app: NestExpressApplication, settings: Settings): Promise<void> => {
  const sessions = app.get(SessionStore);
  const { passport } = app.get(SignIn);
  const https = settings.publicUrl?.startsWith('https:') === true;
  const steps: RequestHandler[] = [
    session({
      name: SESSION_COOKIE,
      secret: await sessionSecret(settings.dataDir),
      store: sessions.store,
      resave: false,
      saveUninitialized: false,
      proxy: settings.publicUrl !== undefined,
      // No Expires: the cookie goes with the browser, and the row in the database decides how long it lives.
      // Strict, not Lax: a link in a mail opens the dashboard's page, which needs no cookie, and the page's own
      // requests come from our own site, so nothing breaks, and no other site can open anything as the user.
      cookie: { httpOnly: true, sameSite: 'strict', secure: https, path: '/api' },
    }),
    passport.session() as RequestHandler, // passport types it as any
    nameActor(sessions),
  ];
  for (const step of steps) app.use('/api', exceptHealth(step));
};

/** Whether the product lives must be told also when its database does not answer. */
const exceptHealth =
  (step: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (request.path.startsWith('/health/')) next();
    else void step(request, response, next); // a handler that fails later says so through next
  };

/** Says who acts, from a fresh look at the account: what was true at sign-in may have ended since. */
const nameActor =
  (sessions: SessionStore) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    const standing = request.user as Standing | undefined; // what deserializeUser gave
    if (!standing) {
      if (request.session.passport) request.session.destroy(next);
      else next();
      return;
    }
    const idempotencyKey = request.get('idempotency-key') ?? null;
    if (idempotencyKey !== null && !KEY.test(idempotencyKey)) {
      next(
        invalidField('Idempotency-Key', 'idempotency/malformed', 'Use 1 to 200 printable characters without spaces.'),
      );
      return;
    }
    request.sessionRecordId = standing.sessionId;
    request.actor = actorOf(standing, request.requestId ?? '', idempotencyKey);
    sessions.touch(request.sessionID, standing.idleSeconds).then(() => next(), next);
  };

const actorOf = (
  { id, organisationId, globalRole }: Standing,
  requestId: string,
  idempotencyKey: string | null,
): Actor => ({
  id,
  organisationId,
  globalRole,
  requestId,
  idempotencyKey,
});

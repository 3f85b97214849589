import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { PasswordCheck } from './password-check.js';
import { SessionStore } from './session-store.js';

declare module 'express-session' {
  interface SessionData {
    passport?: { user?: string };
    userAgent: string;
    address: string;
  }
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- passport declares its user type this way
  namespace Express {
    interface User {
      id: string;
    }
  }
}

const USER_AGENT_MAX = 300;

/** Who signs in how: passport, one per application rather than its process-wide default. */
@Injectable()
export class SignIn {
  readonly passport = new passport.Authenticator();

  constructor(passwords: PasswordCheck, sessions: SessionStore) {
    this.passport.use(
      new Strategy({ usernameField: 'email', passReqToCallback: true }, (request, email, password, done) => {
        passwords.check(request, email, password).then(id => done(null, { id }), done);
      }),
    );
    // Runs on the new session, just before it is saved.
    this.passport.serializeUser((request: Request, user: Express.User, done: (error: unknown, id?: string) => void) => {
      request.session.userAgent = (request.get('user-agent') ?? '').slice(0, USER_AGENT_MAX);
      request.session.address = request.ip ?? '';
      done(null, user.id);
    });
    this.passport.deserializeUser(
      (request: Request, id: string, done: (error: unknown, user?: Express.User | false) => void) => {
        sessions.standing(request.sessionID, id).then(standing => done(null, standing ?? false), done);
      },
    );
  }

  /** The user whose e-mail and password the request's body holds; refused otherwise. */
  byPassword(request: Request): Promise<Express.User> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, user: Express.User | false): void =>
        error || !user ? reject(error as Error) : resolve(user); // PasswordCheck throws instead of giving no user
      const run = this.passport.authenticate('local', { session: false }, answer) as (...parts: unknown[]) => void; // connect middleware
      run(request, request.res, reject);
    });
  }

  /** Begins a session under a new id: one that somebody planted before sign-in is worth nothing after it. */
  begin(request: Request, userId: string): Promise<void> {
    // A session that was found dead was destroyed, and passport wants one to replace.
    if (!hasSession(request)) request.sessionStore.generate(request);
    return new Promise(
      (resolve, reject) =>
        request.logIn({ id: userId }, (error: unknown) => (error ? reject(error as Error) : resolve())), // passport's errors are Errors
    );
  }

  /** Ends this request's session. */
  async end(request: Request): Promise<void> {
    if (!hasSession(request)) return;
    await new Promise<void>(
      (resolve, reject) => request.session.destroy((error: unknown) => (error ? reject(error as Error) : resolve())), // the store's errors are Errors
    );
  }
}

/** The type says that there always is one; `destroy` takes it away. */
const hasSession = (request: Request): boolean => (request.session as unknown) !== undefined; // see above

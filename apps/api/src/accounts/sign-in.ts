import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { KnownBrowser } from './known-browser.js';
import { PasswordCheck, type SignedIn, signInRefused } from './password-check.js';
import { SessionStore } from './session-store.js';

declare module 'express-session' {
  interface SessionData {
    passport?: { user?: string };
    passwordAt: string;
    userAgent: string;
    address: string;
  }
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- passport declares its user type this way
  namespace Express {
    interface User {
      id: string;
      email: string;
      passwordAt: string;
    }
  }
}

const USER_AGENT_MAX = 300;

/** Who signs in how: passport, one per application rather than its process-wide default. */
@Injectable()
export class SignIn {
  readonly passport = new passport.Authenticator();

  constructor(
    passwords: PasswordCheck,
    sessions: SessionStore,
    private readonly browsers: KnownBrowser,
  ) {
    this.passport.use(
      new Strategy({ usernameField: 'email', passReqToCallback: true }, (request, email, password, done) => {
        passwords.check(request, email, password).then(user => done(null, user), done);
      }),
    );
    // Runs on the new session, just before it is saved.
    this.passport.serializeUser((request: Request, user: SignedIn, done: (error: unknown, id?: string) => void) => {
      request.session.passwordAt = user.passwordAt;
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
  async byPassword(request: Request): Promise<SignedIn> {
    const user = await answered<SignedIn | false>(done => {
      const run = this.passport.authenticate('local', { session: false }, done) as RequestHandler; // passport's types are wider
      run(request, request.res as Response, done); // express sets it
    });
    if (!user) throw signInRefused();
    return user;
  }

  /** Begins a session under a new id: one that somebody planted before sign-in is worth nothing after it. */
  async begin(request: Request, user: SignedIn): Promise<void> {
    // A session that was found dead was destroyed, and passport wants one to replace.
    if (!hasSession(request)) request.sessionStore.generate(request);
    await answered(done => request.logIn(user, done));
    await this.browsers.mark(request, user.email);
  }

  /** Ends this request's session. */
  async end(request: Request): Promise<void> {
    if (hasSession(request)) await answered(done => request.session.destroy(done));
  }
}

/** The type says that there always is one; `destroy` takes it away. */
const hasSession = (request: Request): boolean => (request.session as unknown) !== undefined; // see above

/** passport and express-session answer through callbacks. */
const answered = async <T = void>(ask: (done: (error?: unknown, value?: T) => void) => unknown): Promise<T> => {
  const { error, value } = await new Promise<{ error?: unknown; value?: T }>(resolve => {
    ask((given, got) => resolve({ error: given, value: got }));
  });
  if (error !== undefined && error !== null) throw error as Error; // ours or the driver's, judged where every error is
  return value as T; // T is void where nothing is given
};

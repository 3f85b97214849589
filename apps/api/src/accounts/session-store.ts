import { LIMITS } from '@breachdesk/contract/limits';
import type { GlobalRole } from '@breachdesk/contract/vocabularies';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import pg from 'pg';
import { systemActor } from '../platform/actor.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';

const CONNECTIONS = 5;
const PRUNE_SECONDS = 15 * 60;
const TOUCH_SECONDS = 60;

/** The person behind a session, as the database knows them at this moment. */
export interface Standing {
  id: string;
  email: string;
  passwordAt: string;
  organisationId: string | null;
  globalRole: GlobalRole;
  sessionId: string;
  idleSeconds: number;
}

/**
 * Sessions in PostgreSQL. A pool of its own acts as the product (`app.actor`), which row security lets into sessions
 * and accounts and nowhere else. Requests never rewrite a session row: one that was ended meanwhile stays ended.
 */
@Injectable()
export class SessionStore implements OnApplicationShutdown {
  private readonly log = new Logger('Sessions');
  private readonly pool: pg.Pool;
  readonly store: session.Store & { close(): void };

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.pool = new pg.Pool({
      connectionString: settings.runtimeUrl,
      max: CONNECTIONS,
      options: `-c app.actor=${systemActor('sessions').id} -c timezone=UTC -c statement_timeout=10000`,
    });
    this.pool.on('error', () => this.log.warn('An idle connection to the database was lost'));
    const Store = connectPgSimple(session);
    this.store = new Store({
      pool: this.pool,
      ttl: LIMITS.sessionIdleSeconds,
      disableTouch: true,
      pruneSessionInterval: PRUNE_SECONDS,
      errorLog: () => this.log.warn('Expired sessions could not be removed'), // the error itself may hold values
    });
  }

  /** Who the session belongs to; null when they were disabled, changed their password since, or its time is up. */
  async standing(sid: string, userId: string): Promise<Standing | null> {
    const { rows } = await this.pool.query<Standing>(
      `select u.id, u.email, s.sess ->> 'passwordAt' as "passwordAt", u.organisation_id as "organisationId", u.global_role as "globalRole", s.id as "sessionId",
         extract(epoch from now() - s.expire)::int + $3::int as "idleSeconds"
       from session s join user_account u on u.id = s.user_id
       where s.sid = $1 and s.user_id = $2 and u.disabled_at is null
         and s.sess ->> 'passwordAt' = u.password_changed_at::text
         and s.created_at > now() - make_interval(secs => $4)`,
      [sid, userId, LIMITS.sessionIdleSeconds, LIMITS.sessionAbsoluteSeconds],
    );
    return rows[0] ?? null;
  }

  /** Starts the idle time anew, at most once a minute: a page loads many things at once. */
  async touch(sid: string, idleSeconds: number): Promise<void> {
    if (idleSeconds < TOUCH_SECONDS) return;
    await this.pool.query('update session set expire = now() + make_interval(secs => $2) where sid = $1', [
      sid,
      LIMITS.sessionIdleSeconds,
    ]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.store.close();
    await this.pool.end();
  }
}

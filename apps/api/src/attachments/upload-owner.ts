import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';

/** First half of the locks below; any number that no other lock of two halves begins with. */
const LOCKS = 7301;
const HIGHEST = 2 ** 31 - 1;

/** The statement that names the owners alive, as `owner`. */
export const LIVING_OWNERS = `select objid::bigint::int as owner from pg_locks
  where locktype = 'advisory' and objsubid = 2 and classid = ${LOCKS} and granted
    and database = (select oid from pg_database where datname = current_database())`;

/**
 * This process as the owner of uploads under way: a number in their names, and a lock on that number, which PostgreSQL
 * gives back in the moment in which the process dies, on whatever machine. A lock that is lost while the process lives
 * costs at most the uploads of that moment: what is kept is decided under a lock of each file (see Clearing).
 */
@Injectable()
export class UploadOwner implements OnApplicationShutdown {
  readonly number = randomInt(1, HIGHEST);
  private held: Promise<pg.Client> | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Holds the lock, again if the connection was lost. To be called before the first byte is written. */
  async hold(): Promise<void> {
    this.held ??= this.lock();
    await this.held;
  }

  async onApplicationShutdown(): Promise<void> {
    const client = await this.held?.catch(() => null);
    await client?.end();
  }

  private async lock(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.settings.runtimeUrl, keepAlive: true });
    const lost = (): void => void (this.held = null);
    client.on('error', lost).on('end', lost);
    try {
      await client.connect();
      await client.query('select pg_advisory_lock($1, $2)', [LOCKS, this.number]);
      return client;
    } catch (error) {
      lost();
      await client.end().catch(() => undefined); // it was never there
      throw error;
    }
  }
}

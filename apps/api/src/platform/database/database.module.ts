import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { AccessGuard } from '../access/access.guard.js';
import { Clock } from '../clock.js';
import { Followers } from '../records/followers.js';
import { Records } from '../records/records.js';
import { SETTINGS } from '../settings.token.js';
import type { Settings } from '../settings.js';
import { DatabaseState } from './database-state.js';
import { SnakeNames } from './snake-names.js';
import { Work } from './work.js';

// Our bigints are counts below 2^53; a calendar date has no zone and must not become an instant of the server's zone.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);

/** Without a limit, a request to a database that is switched off would wait for ever. */
const CONNECTING_LASTS_MS = 20_000;

/** Connection, transactions, records and clock for every feature. Without `connect` only the routes exist (contract). */
@Global()
@Module({})
export class DatabaseModule {
  static with(settings: Settings, connect: boolean): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: settings.runtimeUrl,
          autoLoadEntities: true,
          namingStrategy: new SnakeNames(),
          manualInitialization: !connect,
          synchronize: false,
          installExtensions: false, // PostgreSQL makes our uuids by itself
          logging: false,
          retryAttempts: 0,
          extra: {
            max: 20,
            min: 8, // kept open when idle: a new connection compiles every function anew, and somebody waits for it
            connectionTimeoutMillis: CONNECTING_LASTS_MS,
            options: '-c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
          },
        }),
      ],
      providers: [
        DatabaseState,
        Work,
        Records,
        Followers,
        Clock,
        AccessGuard,
        { provide: SETTINGS, useValue: settings },
      ],
      exports: [DatabaseState, Work, Records, Followers, Clock, AccessGuard, SETTINGS],
    };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { DatabaseState } from './database-state.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const REQUEST = /^[\w.-]{1,64}$/;

/**
 * Every touch of the database: one transaction as the runtime role, with the actor told to PostgreSQL, so that row
 * security and the audit trigger know who acts. Inside, await one statement at a time: it is one connection.
 */
@Injectable()
export class Work {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly state: DatabaseState,
  ) {}

  /** A change: all of it or nothing, with its audit rows. */
  do<T>(actor: Actor, job: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.transaction(async tx => {
      await tx.query(actorSql(actor));
      this.state.answered();
      return job(tx);
    });
  }

  /** A look: the same walls, and PostgreSQL refuses any write. One round trip opens it. */
  async read<T>(actor: Actor, job: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.query(`begin read only; ${actorSql(actor)}`);
      this.state.answered();
      return await job(runner.manager);
    } finally {
      await runner.query('rollback').catch(() => undefined); // a lost connection has rolled back by itself
      await runner.release();
    }
  }
}

/** Both values are checked to the last character, so they cannot carry SQL and may share one simple query. */
const actorSql = (actor: Actor): string => {
  if (!UUID.test(actor.id) || !REQUEST.test(actor.requestId)) throw new Error('Actor is malformed');
  return `select set_config('app.actor', '${actor.id}', true), set_config('app.request', '${actor.requestId}', true)`;
};

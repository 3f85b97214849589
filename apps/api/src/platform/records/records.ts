import { LIMITS } from '@breachdesk/contract/limits';
import type { Compartment } from '@breachdesk/contract/vocabularies';
import { Injectable, type Type } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Work } from '../database/work.js';
import { selectListOf } from '../fields/shapes.js';
import type { ListQuery } from '../lists/list-query.js';
import type { ListSpec } from '../lists/list-spec.js';
import { listStatements } from '../lists/list-sql.js';
import type { Page } from '../lists/page.js';
import { forbidden, notFound, Refused } from '../problems/problems.js';

/** A row that counts its changes. */
interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** A resource: where its rows lie and how they are shown. */
export interface Resource<T extends object> {
  view: Type<T>;
  list: ListSpec;
  /** Reading is itself on record: who was shown which row, in a list or alone. What lies in the extortion room always is. */
  readsOnRecord?: true;
  /** Table under which reading is on record, where a view shows rows of it. */
  recordedAs?: string;
}

/** A row that can be put away. */
interface Archivable extends Versioned {
  archivedAt: Date | null;
}

/** Which row is meant, by whom, and how it is shown afterwards. */
export interface At<T extends object, E extends Versioned> {
  actor: Actor;
  resource: Resource<T>;
  entity: Type<E>;
  id: string;
}

/** Input of a change: the version that was read, and the fields to set. */
export type Change<T> = Partial<T> & { version: number };

/**
 * What every resource does alike: list, show, create once per idempotency key, change at the version that was read.
 * Rows are read raw, with exactly the columns of the view; entities are for writes.
 */
@Injectable()
export class Records {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** One page and its total: one statement each. */
  async list<T extends object>(actor: Actor, resource: Resource<T>, query: ListQuery): Promise<Page<T>> {
    const { rows, total } = listStatements(resource.view, query, resource.list);
    const page = await this.look(actor, resource, async tx => {
      const data = await tx.query<T[]>(rows.text, rows.values);
      const counted = await tx.query<[{ total: number }]>(total.text, total.values);
      await putOnRecord(tx, resource, data);
      return {
        data,
        total: Math.min(counted[0].total, LIMITS.listTotal),
        totalCapped: counted[0].total > LIMITS.listTotal,
      };
    });
    await this.putRoomOnRecord(actor, resource, page.data);
    return page;
  }

  /** One record as the actor may see it; 404 when there is none for them. */
  async show<T extends object>(actor: Actor, resource: Resource<T>, id: string): Promise<T> {
    const shown = await this.look(actor, resource, async tx => {
      const row = await viewOf(tx, resource, id);
      await putOnRecord(tx, resource, [row]);
      return row;
    });
    await this.putRoomOnRecord(actor, resource, [shown]);
    return shown;
  }

  /** Records of other kinds that lie in the extortion room: most looks meet none, and are read only. Before they are shown. */
  private async putRoomOnRecord(actor: Actor, resource: Resource<object>, rows: object[]): Promise<void> {
    if (resource.readsOnRecord) return;
    const seen = rows as { id: string; compartment?: Compartment }[]; // every record has an id
    const ids = seen.filter(({ compartment }) => compartment === 'negotiation').map(({ id }) => id);
    if (ids.length > 0) await this.work.do(actor, tx => tx.query('select app.log_room_reads($1)', [ids]));
  }

  /** Read only, unless the look is itself written down: then what could not be recorded is not shown either. */
  private look<R>(actor: Actor, resource: Resource<object>, job: (tx: EntityManager) => Promise<R>): Promise<R> {
    return resource.readsOnRecord ? this.work.do(actor, job) : this.work.read(actor, job);
  }

  /** Creates once: the same Idempotency-Key gives the first answer again, with another body it is refused. */
  create<T extends object>(
    actor: Actor,
    resource: Resource<T>,
    input: object,
    job: (tx: EntityManager) => Promise<string>,
  ): Promise<T> {
    return this.work.do(actor, async tx => {
      const id = (await earlierRecord(tx, actor, { of: resource.list.from, input })) ?? (await job(tx));
      if (actor.idempotencyKey)
        await tx.query('update idempotent_request set record_id = $3 where actor_id = $1 and key = $2', [
          actor.id,
          actor.idempotencyKey,
          id,
        ]);
      return viewOf(tx, resource, id);
    });
  }

  /** Inserts one entity row with the given values. */
  insert<T extends object, E extends ObjectLiteral>(
    actor: Actor,
    resource: Resource<T>,
    entity: Type<E>,
    input: Partial<E>,
  ): Promise<T> {
    return this.create(actor, resource, input, tx => insertRow(tx, entity, input));
  }

  /** Changes a row at the version that was read; a stale one answers 409 with the record as it is and what was sent. `rule` sees the row before the change; it may refuse, or add values that follow. */
  change<T extends object, E extends Versioned>(
    at: At<T, E>,
    { version, ...changes }: Change<E>,
    rule: (before: E, tx: EntityManager) => Promise<Partial<E>> = () => Promise.resolve({}),
  ): Promise<T> {
    return this.work.do(at.actor, async tx => {
      const row = await lockAtVersion(tx, at, version, changes);
      const derived = await rule(row, tx);
      Object.assign(row, withoutUndefined(changes), derived);
      await tx.save(at.entity, row);
      return viewOf(tx, at.resource, at.id);
    });
  }

  /** Puts a case record away or takes it back; nothing is ever deleted. */
  archive<T extends object, E extends Archivable>(at: At<T, E>, version: number, archived: boolean): Promise<T> {
    return this.work.do(at.actor, async tx => {
      const row = await lockAtVersion(tx, at, version);
      row.archivedAt = archived ? this.clock.now() : null;
      await tx.save(at.entity, row);
      return viewOf(tx, at.resource, at.id);
    });
  }
}

const putOnRecord = async (tx: EntityManager, resource: Resource<object>, rows: object[]): Promise<void> => {
  if (!resource.readsOnRecord || rows.length === 0) return;
  const ids = (rows as { id: string }[]).map(({ id }) => id); // every record has one
  await tx.query('select app.log_read($1, $2)', [resource.recordedAs ?? resource.list.from, ids]);
};

/** The row, locked, provided that it is still at the version that was read. */
export const lockAtVersion = async <T extends object, E extends Versioned>(
  tx: EntityManager,
  at: { resource: Resource<T>; entity: EntityTarget<E>; id: string },
  version: number,
  sent: object = {},
): Promise<E> => {
  const row = await findLocked(tx, at.entity, at.id);
  if (row.version === version) return row;
  throw new Refused('record/stale', {
    detail: 'Somebody changed this record since you opened it.',
    extra: { current: await viewOf(tx, at.resource, at.id), yours: sent },
  });
};

/** The row for update: 404 when it cannot be seen, 403 when it can be seen but not changed. */
export const findLocked = async <E extends Versioned>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  id: string,
): Promise<E> => {
  const where = { id } as never; // every Versioned entity has a uuid id; TypeORM's generic where cannot know
  const row = await tx.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  if (row) return row;
  throw (await tx.existsBy(entity, where)) ? forbidden() : notFound();
};

/** The record through its view, or 404. */
export const viewOf = async <T extends object>(
  tx: EntityManager,
  { view, list }: Resource<T>,
  id: string,
): Promise<T> => {
  const [row] = await tx.query<T[]>(`select ${selectListOf(view)} from ${list.from} t where t.id = $1`, [id]);
  if (!row) throw notFound();
  return row;
};

/** Inserts and gives the new id. */
export const insertRow = async <E extends ObjectLiteral>(
  tx: EntityManager,
  entity: Type<E>,
  values: Partial<E>,
): Promise<string> => {
  const saved = await tx.save(entity, tx.create(entity, values as never)); // DeepPartial of our flat entities
  return (saved as unknown as { id: string }).id; // every entity has one
};

const earlierRecord = async (tx: EntityManager, actor: Actor, asked: object): Promise<string | null> => {
  if (!actor.idempotencyKey) return null;
  const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  const rows = await tx.query<{ inserted: boolean; request_hash: string; record_id: string | null }[]>(
    `with fresh as (insert into idempotent_request (actor_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning true)
     select exists (select 1 from fresh) as inserted, null as request_hash, null as record_id`,
    [actor.id, actor.idempotencyKey, hash],
  );
  if (rows[0]?.inserted) return null;
  const [earlier] = await tx.query<{ request_hash: string; record_id: string }[]>(
    'select request_hash, record_id from idempotent_request where actor_id = $1 and key = $2',
    [actor.id, actor.idempotencyKey],
  );
  if (earlier?.request_hash === hash) return earlier.record_id;
  throw new Refused('idempotency/different-request', {
    status: 422,
    detail: 'This Idempotency-Key was used for another request.',
  });
};

/** Keys that were not sent are undefined on a transformed input; they must not overwrite. */
export const withoutUndefined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T; // same keys, fewer

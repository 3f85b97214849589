import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { networkOf } from './network.js';
import { systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';

const WINDOW_SECONDS = 15 * 60;
/** Rows that an attempt holds right now are left to it. */
const FORGET_OLD = `delete from sign_in_failure where bucket in
  (select bucket from sign_in_failure where window_ends_at < now() for update skip locked)`;

/** What attempts are counted against, and how many may fail in a quarter of an hour. */
export interface Bucket {
  /** What is counted, in clear; only its hash is stored. */
  of: readonly string[];
  limit: number;
  /** A success wipes the count instead of only taking itself back. */
  cleared?: boolean;
}

/**
 * Counts failed attempts in PostgreSQL, so that all processes count together. An attempt is counted before it is made
 * and taken back when it succeeds: a thousand guesses at once are a thousand counted guesses.
 */
@Injectable()
export class Throttle {
  constructor(private readonly work: Work) {}

  /** Makes the attempt, unless too many have failed; one that throws stays counted. */
  async attempt<T>(request: Request, buckets: readonly Bucket[], job: () => Promise<T>): Promise<T> {
    const system = systemActor(request.requestId ?? '');
    await this.work.do(system, async tx => {
      for (const bucket of buckets) refuseOver(request, bucket, await countOne(tx, bucket));
    });
    const result = await job();
    await this.work.do(system, async tx => {
      for (const bucket of buckets) await forgive(tx, bucket);
      await tx.query(FORGET_OLD);
    });
    return result;
  }
}

/** One-time tokens cannot be guessed; the count only keeps a network from wearing the door out. */
export const tokensFrom = (request: Request): Bucket => ({ of: ['token', networkOf(request.ip ?? '')], limit: 30 });

interface Count {
  failures: number;
  seconds: number;
}

const keyOf = ({ of }: Bucket): string => createHash('sha256').update(JSON.stringify(of)).digest('hex');

/** One statement: two attempts at the same moment wait for each other in PostgreSQL and get different counts. */
const countOne = async (tx: EntityManager, bucket: Bucket): Promise<Count> => {
  const [count] = await tx.query<[Count]>(
    `insert into sign_in_failure as f (bucket, failures, window_ends_at) values ($1, 1, now() + make_interval(secs => $2))
     on conflict (bucket) do update set
       failures = case when f.window_ends_at < now() then 1 else f.failures + 1 end,
       window_ends_at = case when f.window_ends_at < now() then excluded.window_ends_at else f.window_ends_at end
     returning failures, ceil(extract(epoch from window_ends_at - now()))::int as seconds`,
    [keyOf(bucket), WINDOW_SECONDS],
  );
  return count;
};

/** The throw undoes this attempt's own count, so that knocking at a closed door does not keep it closed. */
const refuseOver = (request: Request, bucket: Bucket, { failures, seconds }: Count): void => {
  if (failures <= bucket.limit) return;
  request.res?.set('Retry-After', String(seconds));
  throw new Refused('sign-in/too-many', {
    status: 429,
    detail: `Too many failed attempts from here. Try again in ${Math.ceil(seconds / 60)} minutes.`,
    extra: { retryAfter: seconds },
  });
};

const forgive = async (tx: EntityManager, bucket: Bucket): Promise<void> => {
  const sql = bucket.cleared
    ? 'delete from sign_in_failure where bucket = $1'
    : 'update sign_in_failure set failures = greatest(failures - 1, 0) where bucket = $1';
  await tx.query(sql, [keyOf(bucket)]);
};

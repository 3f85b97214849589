import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A register that was filled a moment ago has no statistics: PostgreSQL takes its persons for millions of different
 * combinations and sorts them all. There are thousands: hashing them takes less than half the time, in one process.
 */
export class RunsAreCountedByHashing implements MigrationInterface {
  name = 'RunsAreCountedByHashing1733702400061';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter function app.counted_persons set enable_sort = off');
    await db.query('alter function app.counted_persons set max_parallel_workers_per_gather = 0');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter function app.counted_persons reset enable_sort');
    await db.query('alter function app.counted_persons reset max_parallel_workers_per_gather');
  }
}

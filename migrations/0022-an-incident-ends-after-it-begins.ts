import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When it ended is known less exactly than when it began, or more: "from December 2024 until 2024" is in order. What
 * counts is the end of the stated year, month, day or minute.
 */
export class AnIncidentEndsAfterItBegins implements MigrationInterface {
  name = 'AnIncidentEndsAfterItBegins1733702400022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table incident drop constraint incident_occurred_in_order;
      alter table incident add constraint incident_occurred_in_order check (occurred_to is null or occurred_from is null
        or app.moment_end(occurred_to) > app.moment_at(occurred_from));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table incident drop constraint incident_occurred_in_order;
      alter table incident add constraint incident_occurred_in_order check (occurred_to is null or occurred_from is null
        or app.moment_at(occurred_to) >= app.moment_at(occurred_from));
    `);
  }
}

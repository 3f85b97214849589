import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever lies in the extortion room, also a task or an item of correspondence that was moved into it: who reads it is on record. */
export class ReadingInTheRoomIsOnRecord implements MigrationInterface {
  name = 'ReadingInTheRoomIsOnRecord1733702400116';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- As app.log_read, for records of any kind: each under its own table, and only those that lie in the room.
      create function app.log_room_reads(records uuid[]) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into audit_entry (actor_id, request_id, table_name, record_id, incident_id, compartment, action, changed_fields)
        select app.actor_id(), nullif(current_setting('app.request', true), ''), e.table_name, r, e.incident_id, e.compartment, 'read', '{}'
        from unnest(records) with ordinality x(r, at)
        cross join lateral (select e.table_name, e.incident_id, e.compartment from audit_entry e
          where e.record_id = x.r order by e.seq desc limit 1) e
        where e.compartment = 'negotiation'
        order by x.at
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.log_room_reads');
  }
}

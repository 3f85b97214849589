import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may not enter the room of the negotiation does not learn there is one from a task that waits for something in it. */
export class NothingWaitsForTheNegotiation implements MigrationInterface {
  name = 'NothingWaitsForTheNegotiation1733702400050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.check_task_rooms() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        added uuid[] := new.blocked_by;
      begin
        if tg_op = 'UPDATE' then
          if new.blocked_by = old.blocked_by and new.compartment = old.compartment then
            return new;
          end if;
          -- One that waits already is left alone, unless the task comes out of the room.
          if new.compartment = old.compartment then
            added := array(select unnest(new.blocked_by) except select unnest(old.blocked_by));
          end if;
        end if;
        perform pg_advisory_xact_lock(hashtext('task dependencies ' || new.incident_id));
        if new.compartment <> 'negotiation' and exists (select 1 from task b where b.id = any (added) and b.compartment = 'negotiation')
          or new.compartment = 'negotiation' and exists (select 1 from task w
            where w.incident_id = new.incident_id and new.id = any (w.blocked_by) and w.compartment <> 'negotiation') then
          raise exception 'Nothing outside waits for the negotiation' using errcode = '23514', constraint = 'task_waits_outside_negotiation';
        end if;
        return new;
      end $$;
      create trigger check_task_rooms before insert or update on task for each row execute function app.check_task_rooms();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger check_task_rooms on task; drop function app.check_task_rooms');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A record in a closed room is shared with nobody: it would be hidden from them all the same, and whoever shared it would
 * believe that it was seen. With the move into a closed room the sharing ends; what was so before stays until it is touched.
 */
export class AClosedRoomIsSharedWithNobody implements MigrationInterface {
  name = 'AClosedRoomIsSharedWithNobody1733702400097';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      keepCaseRow(`
  if new.compartment <> 'general' and new.shared_with <> '{}' then
    if tg_op = 'UPDATE' and new.compartment <> old.compartment and new.shared_with = old.shared_with then
      new.shared_with := '{}';
    elsif tg_op = 'INSERT' or new.shared_with is distinct from old.shared_with then
      raise exception 'A closed room is shared with nobody' using errcode = '23514', constraint = 'shared_with_open_room';
    end if;
  end if;`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepCaseRow(''));
  }
}

/** The function of 0001, with what else it refuses. */
const keepCaseRow = (refusing: string): string => `
create or replace function app.keep_case_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := now();
    new.created_by := app.actor_id();
  else
    if new.incident_id <> old.incident_id or new.id <> old.id then
      raise exception 'A record stays in its incident' using errcode = '23514', constraint = 'record_stays_in_its_incident';
    end if;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
  end if;
  new.updated_at := now();${refusing}
  if exists (
    select 1 from unnest(new.shared_with) o
    where (tg_op = 'INSERT' or o <> all (old.shared_with))
      and not exists (select 1 from participation p
        where p.incident_id = new.incident_id and p.organisation_id = o and p.left_at is null)
  ) then
    raise exception 'Shared only with organisations that take part' using errcode = '23514', constraint = 'shared_with_takes_part';
  end if;
  return new;
end $$;
`;

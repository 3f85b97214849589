import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes over from an authority is found by going from one to the next, and so is what a term of law counts from or
 * replaces: none of these ways leads back to where it began.
 */
export class NothingFollowsItself implements MigrationInterface {
  name = 'NothingFollowsItself1733702400125';

  async up(db: QueryRunner): Promise<void> {
    await db.query(AUTHORITIES);
    await db.query(TERMS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger authority_succession_ends on authority;
      drop trigger regime_term_order_ends on regime_term;
      drop function app.end_succession, app.end_order_of_terms;
    `);
  }
}

const AUTHORITIES = `
create function app.end_succession() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Two that are changed at once must not close a circle that neither sees.
  perform pg_advisory_xact_lock(hashtext('succession of authorities'));
  if exists (
    with recursive later as (
      select new.successor_id as id
      union
      select a.successor_id from later l join authority a on a.id = l.id where a.id <> new.id
    ) select 1 from later l where l.id = new.id
  ) then
    raise exception 'A succession ends somewhere' using errcode = '23514', constraint = 'authority_succession_ends';
  end if;
  return new;
end $$;
create trigger authority_succession_ends before insert or update of successor_id on authority for each row
  when (new.successor_id is not null and new.successor_id <> new.id) execute function app.end_succession();
`;

/** One way through the terms, by the column that names the next. */
const circle = (column: string): string => `
  if exists (
    with recursive next as (
      select new.${column} as key
      union
      select t.${column} from next n join regime_term t on t.key = n.key where t.key <> new.key
    ) select 1 from next n where n.key = new.key
  ) then
    raise exception 'No term leads back to itself' using errcode = '23514', constraint = 'regime_term_${column}_ends';
  end if;`;

const TERMS = `
create function app.end_order_of_terms() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('order of terms'));
  ${circle('after_key')}
  ${circle('replaces_key')}
  return new;
end $$;
create trigger regime_term_order_ends before insert or update of after_key, replaces_key on regime_term for each row
  when (new.after_key is not null or new.replaces_key is not null) execute function app.end_order_of_terms();
`;

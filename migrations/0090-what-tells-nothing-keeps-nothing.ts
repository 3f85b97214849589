import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record that becomes final without telling anything keeps no list of nothing, and its history shows none. */
export class WhatTellsNothingKeepsNothing implements MigrationInterface {
  name = 'WhatTellsNothingKeepsNothing1733702400090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      keepTold(
        `case when (new.figure_ids, new.category_ids, new.key_dates) is distinct from ('{}'::uuid[], '{}'::uuid[], '{}'::text[]) then ${VALUES} end`,
      ),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepTold(VALUES));
  }
}

const VALUES = 'app.told(new.incident_id, new.compartment, new.figure_ids, new.category_ids, new.key_dates)';

/** The function of 0087, with what it keeps. */
const keepTold = (kept: string): string => `
create or replace function app.keep_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stands text := coalesce(to_jsonb(new) ->> 'status', to_jsonb(new) ->> 'state');
  stood text := case when tg_op = 'UPDATE' then coalesce(to_jsonb(old) ->> 'status', to_jsonb(old) ->> 'state') else 'draft' end;
begin
  -- Whoever may read the words may read the figures in them: they lie in the same room or in the general one.
  if (tg_op = 'INSERT' or (new.figure_ids, new.compartment) is distinct from (old.figure_ids, old.compartment))
    and exists (select 1 from unnest(new.figure_ids) q where not exists (select 1 from figure f
      where f.id = q and f.incident_id = new.incident_id and f.compartment in ('general', new.compartment))) then
    raise exception 'Figures of the incident are told' using errcode = '23514', constraint = 'told_figure_known';
  end if;
  if stood <> 'draft' then
    -- A filed item is compared whole by its own rules.
    if tg_table_name <> 'correspondence'
      and (new.figure_ids, new.category_ids, new.key_dates) is distinct from (old.figure_ids, old.category_ids, old.key_dates) then
      raise exception 'What was told stays' using errcode = '23514', constraint = 'told_stays';
    end if;
    new.told := old.told;
    return new;
  end if;
  if exists (select 1 from unnest(new.category_ids) q where not exists (select 1 from data_category c where c.id = q)) then
    raise exception 'Categories of the vocabulary are told' using errcode = '23514', constraint = 'told_category_known';
  end if;
  new.told := null;
  if stands in ('filed', 'published', 'approved') then
    -- Held until the end of the transaction, so that none of them is put away meanwhile.
    perform 1 from figure f where f.id = any (new.figure_ids) order by f.id for share;
    if exists (select 1 from figure f where f.id = any (new.figure_ids) and f.archived_at is not null) then
      raise exception 'Figures in use are told' using errcode = '23514', constraint = 'told_figure_in_use';
    end if;
    if exists (select 1 from unnest(new.key_dates) k where app.key_date(new.incident_id, k) is null) then
      raise exception 'Dates that are known are told' using errcode = '23514', constraint = 'told_date_known';
    end if;
    new.told := ${kept};
  end if;
  return new;
end $$;
`;

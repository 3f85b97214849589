import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was typed into a form and stands in no record was told all the same: its numbers and dates stay with the item that
 * filed it. What a form says is changed by a further version of the form, never by a correction of its item; and a receipt
 * is filed with the file that it is.
 */
export class WhatAFormStatesIsTold implements MigrationInterface {
  name = 'WhatAFormStatesIsTold1733702400096';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RULES);
    await db.query(keepTold(TOLD_AND_STATED));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepTold(TOLD));
    await db.query(`
      drop trigger b_keep_form on correspondence;
      drop function app.keep_form;
      alter table correspondence drop column stated;
    `);
  }
}

const RULES = `
-- Figures and dates that a form states otherwise than the records: { figures, dates } in the shape of told. Null: no form.
alter table correspondence add column stated jsonb;

create function app.keep_form() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before correspondence;
begin
  if new.status <> 'filed' or (tg_op = 'UPDATE' and old.status = 'filed') then
    return new;
  end if;
  select c.* into before from correspondence c where c.id = new.corrects_id;
  if before.stated is not null or exists (select 1 from filing f where f.correspondence_id = before.id) then
    new.stated := before.stated;
    if (new.fulfils_term_key, new.figure_ids, new.category_ids, new.key_dates, new.organisation_id) is distinct from
      (before.fulfils_term_key, before.figure_ids, before.category_ids, before.key_dates, before.organisation_id) then
      raise exception 'The form says it' using errcode = '23514', constraint = 'correspondence_form_says_it';
    end if;
  end if;
  if exists (select 1 from filing f where f.receipt_id = new.id)
    and not exists (select 1 from attachment a where a.record_table = 'correspondence' and a.record_id = new.id and a.archived_at is null) then
    raise exception 'A receipt is a file' using errcode = '23514', constraint = 'correspondence_receipt_has_file';
  end if;
  return new;
end $$;
-- Before what was told is taken.
create trigger b_keep_form before insert or update on correspondence for each row execute function app.keep_form();
`;

const TELLS = `(new.figure_ids, new.category_ids, new.key_dates) is distinct from ('{}'::uuid[], '{}'::uuid[], '{}'::text[])`;
const VALUES = 'app.told(new.incident_id, new.compartment, new.figure_ids, new.category_ids, new.key_dates)';

const TOLD = `
    new.told := case when ${TELLS} then ${VALUES} end;`;

const TOLD_AND_STATED = `
    stated := coalesce(to_jsonb(new) -> 'stated', 'null');
    if ${TELLS} or coalesce(jsonb_array_length(stated -> 'figures') + jsonb_array_length(stated -> 'dates') > 0, false) then
      new.told := ${VALUES};
      new.told := new.told || jsonb_build_object('figures', (new.told -> 'figures') || coalesce(stated -> 'figures', '[]'),
        'dates', (new.told -> 'dates') || coalesce(stated -> 'dates', '[]'));
    end if;`;

/** The function of 0090, with how it takes what is told. */
const keepTold = (taking: string): string => `
create or replace function app.keep_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stands text := coalesce(to_jsonb(new) ->> 'status', to_jsonb(new) ->> 'state');
  stood text := case when tg_op = 'UPDATE' then coalesce(to_jsonb(old) ->> 'status', to_jsonb(old) ->> 'state') else 'draft' end;
  stated jsonb;
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
    end if;${taking}
  end if;
  return new;
end $$;
`;

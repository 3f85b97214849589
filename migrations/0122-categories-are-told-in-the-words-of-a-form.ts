import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories of data that a form names in words of its own were told in these words. */
export class CategoriesAreToldInTheWordsOfAForm implements MigrationInterface {
  name = 'CategoriesAreToldInTheWordsOfAForm1733702400122';

  async up(db: QueryRunner): Promise<void> {
    await db.query(keepTold(['figures', 'categories', 'dates']));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepTold(['figures', 'dates']));
  }
}

const TELLS = `(new.figure_ids, new.category_ids, new.key_dates) is distinct from ('{}'::uuid[], '{}'::uuid[], '{}'::text[])`;

/** The function of 0096; kinds: of what a form states, what is told as well. */
const keepTold = (kinds: readonly string[]): string => `
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
    end if;
    stated := coalesce(to_jsonb(new) -> 'stated', 'null');
    if ${TELLS} or ${kinds.map(kind => `coalesce(jsonb_array_length(stated -> '${kind}'), 0) > 0`).join(' or ')} then
      new.told := app.told(new.incident_id, new.compartment, new.figure_ids, new.category_ids, new.key_dates);
      new.told := new.told || jsonb_build_object(${kinds
        .map(kind => `'${kind}', (new.told -> '${kind}') || coalesce(stated -> '${kind}', '[]')`)
        .join(', ')});
    end if;
  end if;
  return new;
end $$;
`;

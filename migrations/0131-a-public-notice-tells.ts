import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A public notice names figures, categories of data and dates as a letter does; with its approval their values stay. */
export class APublicNoticeTells implements MigrationInterface {
  name = 'APublicNoticeTells1733702400131';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(quoted(NOTICES));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(quoted({ archived: '', moved: '' }));
    await db.query(`
      drop trigger z_keep_told on public_notice;
      alter table public_notice drop column figure_ids, drop column category_ids, drop column key_dates, drop column told;
    `);
  }
}

const COLUMNS = `
alter table public_notice
  add column figure_ids uuid[] not null default '{}',
  add column category_ids uuid[] not null default '{}',
  add column key_dates text[] not null default '{}' constraint public_notice_key_dates_word
    check (key_dates <@ array['occurred_from', 'occurred_to', 'detected', 'suspected', 'aware']),
  add column told jsonb;
create index public_notice_by_figure on public_notice using gin (figure_ids);
create trigger z_keep_told before insert or update on public_notice for each row execute function app.keep_told();
`;

const NOTICES = {
  archived: `
    or exists (select 1 from public_notice n where n.figure_ids @> array[new.id] and n.state <> 'draft')`,
  moved: `
    or exists (select 1 from public_notice n where n.figure_ids @> array[new.id] and n.compartment <> new.compartment)`,
};

/** The function of 0087, with what else quotes figures. */
const quoted = ({ archived, moved }: typeof NOTICES): string => `
create or replace function app.keep_quoted_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.archived_at is null and new.archived_at is not null and (
    exists (select 1 from statement s where s.figure_ids @> array[new.id] and s.status = 'published')
    or exists (select 1 from correspondence c where c.figure_ids @> array[new.id] and c.status = 'filed')
    or exists (select 1 from letter_version v where v.figure_ids @> array[new.id] and v.approved_at is not null)${archived}) then
    raise exception 'A quoted figure stays' using errcode = '23514', constraint = 'figure_quoted_stays';
  end if;
  if new.compartment not in ('general', old.compartment) and (
    exists (select 1 from statement s where s.figure_ids @> array[new.id] and s.compartment <> new.compartment)
    or exists (select 1 from correspondence c where c.figure_ids @> array[new.id] and c.compartment <> new.compartment)
    or exists (select 1 from letter_version v where v.figure_ids @> array[new.id] and v.compartment <> new.compartment)${moved}) then
    raise exception 'A quoted figure stays where its readers are' using errcode = '23514', constraint = 'figure_quoted_stays_readable';
  end if;
  return new;
end $$;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said and by whom, with the figures quoted; and where and when data surfaced. */
export class StatementsAndPublications implements MigrationInterface {
  name = 'StatementsAndPublications1733702400010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(STATEMENTS);
    await db.query(STATEMENT_RULES);
    await db.query(FIGURE_RULES);
    await db.query(PUBLICATIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table leak_publication, statement cascade');
  }
}

const STATEMENTS = `
create table statement (
  issuer text not null constraint statement_issuer_given check (length(trim(issuer)) > 0),
  issuer_organisation_id uuid constraint statement_issuer_organisation_known references organisation,
  title text not null constraint statement_title_given check (length(trim(title)) > 0),
  text text not null constraint statement_text_given check (length(trim(text)) > 0),
  channel text not null default 'unknown' constraint statement_channel_word check (channel in ('website', 'press_release',
    'press_interview', 'social_media', 'email', 'letter', 'internal', 'unknown', 'other')),
  status text not null default 'draft' constraint statement_status_word check (status in ('draft', 'published')),
  published moment,
  published_at timestamptz generated always as (app.moment_at(published)) stored,
  language text constraint statement_language_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  source text,
  source_url text constraint statement_source_url_web check (source_url ~ '^https?://' and length(source_url) <= 2000),
  figure_ids uuid[] not null default '{}',
  corrects_id uuid,
  constraint statement_published_says_when check ((status = 'published') = (published is not null))
);
select app.case_table('statement');
alter table statement
  add constraint statement_place unique (id, incident_id, compartment),
  add constraint statement_corrects_in_its_room foreign key (corrects_id, incident_id, compartment)
    references statement (id, incident_id, compartment) on update cascade,
  add constraint statement_corrects_another check (corrects_id <> id);
create unique index statement_corrected_once on statement (corrects_id) where status = 'published' and archived_at is null;
-- Drafts stand before everything published: they are what is being worked on.
create index statement_by_incident on statement
  (incident_id, coalesce(published_at, 'infinity'::timestamptz) desc nulls last, id desc) where archived_at is null;
create index statement_by_figure on statement using gin (figure_ids);
create index statement_by_issuer on statement (issuer_organisation_id);
`;

const STATEMENT_RULES = `
create function app.check_statement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.status = 'published' and (new.issuer, new.issuer_organisation_id, new.title, new.text,
      new.channel, new.status, new.published, new.language, new.source, new.source_url, new.figure_ids, new.corrects_id)
    is distinct from (old.issuer, old.issuer_organisation_id, old.title, old.text,
      old.channel, old.status, old.published, old.language, old.source, old.source_url, old.figure_ids, old.corrects_id) then
    raise exception 'What was published stays' using errcode = '23514', constraint = 'statement_published_stays';
  end if;
  if new.corrects_id is not null and (tg_op = 'INSERT' or new.corrects_id is distinct from old.corrects_id)
    and not exists (select 1 from statement s where s.id = new.corrects_id and s.incident_id = new.incident_id
      and s.compartment = new.compartment and s.status = 'published') then
    raise exception 'A correction names a published statement' using errcode = '23514', constraint = 'statement_corrects_published';
  end if;
  -- Whoever may read a statement may read the figures in it: they lie in its own room or in the general one.
  if tg_op = 'INSERT' or new.figure_ids <> old.figure_ids or new.compartment <> old.compartment then
    if exists (select 1 from unnest(new.figure_ids) q where not exists (select 1 from figure f
      where f.id = q and f.incident_id = new.incident_id and f.compartment in ('general', new.compartment))) then
      raise exception 'Figures of the incident are quoted' using errcode = '23514', constraint = 'statement_quotes_known_figures';
    end if;
  end if;
  if new.status = 'published' and (tg_op = 'INSERT' or old.status = 'draft') then
    -- Held until the end of the transaction, so that none of them is put away meanwhile.
    perform 1 from figure f where f.id = any (new.figure_ids) order by f.id for share;
    if exists (select 1 from figure f where f.id = any (new.figure_ids) and f.archived_at is not null) then
      raise exception 'Quoted figures are in use' using errcode = '23514', constraint = 'statement_quotes_figures_in_use';
    end if;
  end if;
  return new;
end $$;
create trigger check_statement before insert or update on statement for each row execute function app.check_statement();
`;

const FIGURE_RULES = `
create function app.keep_quoted_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.archived_at is null and new.archived_at is not null and exists (
    select 1 from statement s where s.figure_ids @> array[new.id] and s.status = 'published') then
    raise exception 'A quoted figure stays' using errcode = '23514', constraint = 'figure_quoted_stays';
  end if;
  if new.compartment not in ('general', old.compartment) and exists (
    select 1 from statement s where s.figure_ids @> array[new.id] and s.compartment <> new.compartment) then
    raise exception 'A quoted figure stays where its readers are' using errcode = '23514', constraint = 'figure_quoted_stays_readable';
  end if;
  return new;
end $$;
create trigger keep_quoted before update on figure for each row execute function app.keep_quoted_figure();
`;

const PUBLICATIONS = `
create table leak_publication (
  place text not null default 'unknown' constraint leak_publication_place_word
    check (place in ('forum', 'leak_site', 'messenger', 'paste', 'press', 'unknown', 'other')),
  place_name text,
  published_by text,
  seen moment,
  seen_at timestamptz generated always as (app.moment_at(seen)) stored,
  claim text,
  volume text,
  source text not null constraint leak_publication_source_given check (length(trim(source)) > 0),
  source_url text constraint leak_publication_source_url_web check (source_url ~ '^https?://' and length(source_url) <= 2000),
  confidence text not null default 'reported' constraint leak_publication_confidence_word
    check (confidence in ('unknown', 'claimed', 'reported', 'probable', 'confirmed')),
  taken_down moment,
  constraint leak_publication_taken_down_after_seen check (seen is null or taken_down is null
    or app.moment_end(taken_down) > app.moment_at(seen))
);
select app.case_table('leak_publication');
create index leak_publication_by_incident on leak_publication (incident_id, seen_at desc nulls last, id desc) where archived_at is null;
`;

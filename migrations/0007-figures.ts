import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sourced numbers. A figure is never changed: a newer one supersedes it, and figures of two metrics never mix. */
export class Figures implements MigrationInterface {
  name = 'Figures1733702400007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FIGURES);
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table figure cascade');
  }
}

const FIGURES = `
create table figure (
  metric text not null constraint figure_metric_word
    check (metric in ('population', 'possibly_affected', 'estimated', 'confirmed', 'notified')),
  scope text not null constraint figure_scope_given check (length(trim(scope)) > 0),
  value bigint constraint figure_value_not_negative check (value >= 0),
  value_to bigint,
  approximate boolean not null default false,
  as_written text,
  source text not null constraint figure_source_given check (length(trim(source)) > 0),
  source_url text constraint figure_source_url_web check (source_url ~ '^https?://' and length(source_url) <= 2000),
  as_of moment not null,
  as_of_at timestamptz generated always as (app.moment_at(as_of)) stored,
  confidence text not null default 'reported' constraint figure_confidence_word
    check (confidence in ('unknown', 'claimed', 'reported', 'probable', 'confirmed')),
  supersedes_id uuid,
  -- "Thousands" is a figure too; then the words are all there is, and they are kept.
  constraint figure_says_something check (value is not null or length(trim(coalesce(as_written, ''))) > 0),
  constraint figure_range_in_order check (value_to is null or (value is not null and value_to > value))
);
select app.case_table('figure');
alter table figure
  add constraint figure_place unique (id, incident_id, compartment, metric),
  -- Same incident, same room, same metric. In one room, so that nobody reads an old number whose successor is hidden.
  add constraint figure_supersedes_its_like foreign key (supersedes_id, incident_id, compartment, metric)
    references figure (id, incident_id, compartment, metric) on update cascade,
  add constraint figure_supersedes_another check (supersedes_id <> id);
create unique index figure_superseded_once on figure (supersedes_id) where archived_at is null;
create index figure_by_incident on figure (incident_id,
  array_position(array['population', 'possibly_affected', 'estimated', 'confirmed', 'notified'], metric), as_of_at, id)
  where archived_at is null;
create index figure_by_incident_as_of on figure (incident_id, as_of_at, id) where archived_at is null;
`;

const RULES = `
-- Whom a figure supersedes is said once, of a figure that is there already: so they never form a circle.
-- What a figure in use supersedes is itself in use: else two numbers of one line would both pass as the current one.
create function app.check_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare older figure;
begin
  if tg_op = 'UPDATE' and (new.metric, new.scope, new.value, new.value_to, new.approximate, new.as_written, new.source,
      new.source_url, new.as_of, new.confidence, new.supersedes_id)
    is distinct from (old.metric, old.scope, old.value, old.value_to, old.approximate, old.as_written, old.source,
      old.source_url, old.as_of, old.confidence, old.supersedes_id) then
    raise exception 'A figure is not changed' using errcode = '23514', constraint = 'figure_never_changes';
  end if;
  if new.supersedes_id is not null and (tg_op = 'INSERT' or (old.archived_at is not null and new.archived_at is null)) then
    select * into older from figure f
    where f.id = new.supersedes_id and f.incident_id = new.incident_id and f.compartment = new.compartment for share;
    if not found then
      raise exception 'A figure supersedes one of its incident and room' using errcode = '23514', constraint = 'figure_supersedes_known';
    end if;
    if older.metric <> new.metric then
      raise exception 'Metrics never mix' using errcode = '23514', constraint = 'figure_supersedes_same_metric';
    end if;
    if older.archived_at is not null and new.archived_at is null then
      raise exception 'What is superseded is in use' using errcode = '23514', constraint = 'figure_supersedes_in_use';
    end if;
  end if;
  if tg_op = 'UPDATE' and old.archived_at is null and new.archived_at is not null
    and exists (select 1 from figure f where f.supersedes_id = new.id and f.archived_at is null) then
    raise exception 'A superseded figure stays' using errcode = '23514', constraint = 'figure_superseded_stays';
  end if;
  return new;
end $$;
create trigger check_figure before insert or update on figure for each row execute function app.check_figure();
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Items of correspondence, statements and texts of letters say which figures, categories of data and dates they tell. They
 * are chosen while it is a draft; with filing, publishing or approving, their values as they then are stay beside the words.
 */
export class WhatWasToldIsKept implements MigrationInterface {
  name = 'WhatWasToldIsKept1733702400087';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(VALUES);
    await db.query(RULES);
    await db.query(QUOTED);
    await db.query(digest(WITH_TOLD));
    await db.query(SENT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(digest(''));
    await db.query(QUOTED_BEFORE);
    await db.query(`
      drop index notice_letter_by_version;
      drop function app.keep_told() cascade;
      drop function app.told, app.figure_line, app.letter_went_out, app.category_standing, app.key_date;
      alter table letter_version drop column figure_ids, drop column category_ids, drop column key_dates, drop column told;
      alter table statement drop column category_ids, drop column key_dates, drop column told;
      alter table correspondence drop column figure_ids, drop column category_ids, drop column key_dates, drop column told;
    `);
  }
}

const DATES = `array['occurred_from', 'occurred_to', 'detected', 'suspected', 'aware']`;

const COLUMNS = `
alter table correspondence
  add column figure_ids uuid[] not null default '{}',
  add column category_ids uuid[] not null default '{}',
  add column key_dates text[] not null default '{}' constraint correspondence_key_dates_word check (key_dates <@ ${DATES}),
  -- Null while it is a draft; never written by anybody but the trigger below.
  add column told jsonb,
  -- In a call both sides speak, whoever called; a letter that came in tells them nothing.
  add constraint correspondence_incoming_tells_nothing check (direction = 'outgoing'
    or channel in ('phone', 'meeting', 'video_call', 'other') or (figure_ids = '{}' and category_ids = '{}' and key_dates = '{}'));
alter table statement
  add column category_ids uuid[] not null default '{}',
  add column key_dates text[] not null default '{}' constraint statement_key_dates_word check (key_dates <@ ${DATES}),
  add column told jsonb;
alter table letter_version
  add column figure_ids uuid[] not null default '{}',
  add column category_ids uuid[] not null default '{}',
  add column key_dates text[] not null default '{}' constraint letter_version_key_dates_word check (key_dates <@ ${DATES}),
  add column told jsonb;
create index correspondence_by_figure on correspondence using gin (figure_ids);
create index letter_version_by_figure on letter_version using gin (figure_ids);
`;

const VALUES = `
-- The oldest figure of the line that a figure stands in: what superseded one another is one fact.
create function app.figure_line(of_figure uuid) returns uuid language sql stable as $$
  with recursive back as (
    select f.id, f.supersedes_id from figure f where f.id = of_figure
    union all
    select f.id, f.supersedes_id from back b join figure f on f.id = b.supersedes_id
  )
  select b.id from back b where b.supersedes_id is null
$$;

-- How sure it is that data of a category were stolen: as of the surest table that holds it, in rooms open to readers of the room.
create function app.category_standing(of_incident uuid, room text, of_category uuid) returns text language sql stable as $$
  select (array['cleared', 'suspected', 'assumed', 'confirmed'])[max(array_position(
    array['cleared', 'suspected', 'assumed', 'confirmed'], t.stolen_status))]
  from affected_column c join affected_table t on t.id = c.affected_table_id
  where c.incident_id = of_incident and c.category_id = of_category and c.archived_at is null and t.archived_at is null
    and c.compartment in ('general', room) and t.compartment in ('general', room)
$$;

create function app.key_date(of_incident uuid, key text) returns jsonb language sql stable as $$
  select case key when 'occurred_from' then i.occurred_from when 'occurred_to' then i.occurred_to when 'detected' then i.detected
    when 'suspected' then a.suspected when 'aware' then a.aware end::jsonb
  from incident i left join incident_assessment a on a.incident_id = i.id where i.id = of_incident
$$;

-- Facts with their values as of now, in the order given; with the rights of who asks.
create function app.told(of_incident uuid, room text, figures uuid[], categories uuid[], dates text[]) returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'figures', coalesce((select jsonb_agg(jsonb_build_object('figureId', f.id, 'line', app.figure_line(f.id),
        'metric', f.metric, 'scope', f.scope, 'value', f.value, 'valueTo', f.value_to, 'approximate', f.approximate,
        'asWritten', f.as_written, 'source', f.source, 'asOf', f.as_of, 'confidence', f.confidence)
      order by array_position(figures, f.id))
      from figure f where f.id = any (figures)), '[]'),
    'categories', coalesce((select jsonb_agg(jsonb_build_object('categoryId', c.id, 'name', c.name,
        'gdprClass', c.gdpr_class, 'stolenStatus', app.category_standing(of_incident, room, c.id))
      order by array_position(categories, c.id))
      from data_category c where c.id = any (categories)), '[]'),
    'dates', coalesce((select jsonb_agg(jsonb_build_object('keyDate', d.key, 'moment', d.moment)
      order by array_position(dates, d.key))
      from (select k as key, app.key_date(of_incident, k) as moment from unnest(dates) k) d where d.moment is not null), '[]'))
$$;
`;

const RULES = `
-- What is told is chosen in a draft, and its values are taken when the draft becomes final.
create function app.keep_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
    new.told := app.told(new.incident_id, new.compartment, new.figure_ids, new.category_ids, new.key_dates);
  end if;
  return new;
end $$;
-- Before the rules of the item, whose fingerprint covers what was told; after those of the others, which speak first.
create trigger b_keep_told before insert or update on correspondence for each row execute function app.keep_told();
create trigger z_keep_told before insert or update on statement for each row execute function app.keep_told();
create trigger z_keep_told before insert or update on letter_version for each row execute function app.keep_told();
`;

/** The function of 0010; figures told in items and letters stay as those quoted in statements do. */
const QUOTED = `
create or replace function app.keep_quoted_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.archived_at is null and new.archived_at is not null and (
    exists (select 1 from statement s where s.figure_ids @> array[new.id] and s.status = 'published')
    or exists (select 1 from correspondence c where c.figure_ids @> array[new.id] and c.status = 'filed')
    or exists (select 1 from letter_version v where v.figure_ids @> array[new.id] and v.approved_at is not null)) then
    raise exception 'A quoted figure stays' using errcode = '23514', constraint = 'figure_quoted_stays';
  end if;
  if new.compartment not in ('general', old.compartment) and (
    exists (select 1 from statement s where s.figure_ids @> array[new.id] and s.compartment <> new.compartment)
    or exists (select 1 from correspondence c where c.figure_ids @> array[new.id] and c.compartment <> new.compartment)
    or exists (select 1 from letter_version v where v.figure_ids @> array[new.id] and v.compartment <> new.compartment)) then
    raise exception 'A quoted figure stays where its readers are' using errcode = '23514', constraint = 'figure_quoted_stays_readable';
  end if;
  return new;
end $$;
`;

const QUOTED_BEFORE = `
create or replace function app.keep_quoted_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
`;

/** Items that told nothing keep the fingerprint that they would have had before. */
const WITH_TOLD = ` || case when c.told <> app.told(c.incident_id, c.compartment, '{}', '{}', '{}')
    then jsonb_build_object('told', c.told) else '{}' end`;

/** The function of 0071, with what else is part of the fingerprint. */
const digest = (more: string): string => `
create or replace function app.correspondence_digest(c correspondence) returns text language sql stable security definer
set search_path = public, pg_temp as $$
  select encode(sha256(convert_to((jsonb_build_object(
    'incidentId', c.incident_id, 'direction', c.direction, 'channel', c.channel, 'organisationId', c.organisation_id,
    'contactId', c.contact_id, 'occurred', c.occurred, 'subject', c.subject, 'text', c.text,
    'referenceNumbers', to_jsonb(c.reference_numbers), 'correctsId', c.corrects_id, 'correctionReason', c.correction_reason,
    'fulfilsTermKey', c.fulfils_term_key, 'repliesToId', c.replies_to_id, 'threadId', c.thread_id, 'filedAt', c.filed_at,
    'files', (select coalesce(jsonb_agg(jsonb_build_object('name', a.file_name, 'size', a.size, 'sha256', a.sha256)
        order by a.sha256, a.file_name, a.id), '[]')
      from attachment a where a.record_table = 'correspondence' and a.record_id = c.id and a.archived_at is null)
  )${more})::text, 'UTF8')), 'hex')
$$;
`;

const SENT = `
-- When the first letter in these words went out; tells of no person. Batches lie in a room of their own.
create function app.letter_went_out(of_version uuid) returns timestamptz language sql stable security definer
set search_path = public, pg_temp as $$
  select min(b.sent_at) from notice_letter l join notice_batch b on b.id = l.batch_id
  where l.letter_id = of_version and b.state = 'sent'
    and l.incident_id in (select g.incident_id from app.granted('letter_version.read') g)
$$;
create index notice_letter_by_version on notice_letter (letter_id, batch_id);
`;

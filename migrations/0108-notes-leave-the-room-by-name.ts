import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody outside the extortion room has to know is written for them, and shared by name as a decision of its own. What
 * was shared stays as it was; that it was taken back is on record. Whoever reads it sees the note and nothing else.
 */
export class NotesLeaveTheRoomByName implements MigrationInterface {
  name = 'NotesLeaveTheRoomByName1733702400108';

  async up(db: QueryRunner): Promise<void> {
    await db.query(NOTES);
    await db.query(READ);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view redacted_note; drop table negotiation_note; drop function app.keep_negotiation_note');
  }
}

const NOTES = `
create table negotiation_note (
  negotiation_id uuid not null,
  title text not null constraint negotiation_note_title_given check (length(trim(title)) > 0),
  text text not null constraint negotiation_note_text_given check (length(trim(text)) > 0),
  reason text not null constraint negotiation_note_reason_given check (length(trim(reason)) > 0),
  reader_ids uuid[] not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references user_account,
  withdrawn_reason text,
  constraint negotiation_note_has_readers check (cardinality(reader_ids) > 0),
  constraint negotiation_note_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null))
);
select app.case_table('negotiation_note');
select app.negotiation_room('negotiation_note');
alter table negotiation_note
  add constraint negotiation_note_stays check (archived_at is null),
  add constraint negotiation_note_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id);
create index negotiation_note_by_negotiation on negotiation_note (negotiation_id, created_at desc, id desc);
create index negotiation_note_by_incident on negotiation_note (incident_id, created_at desc, id desc);

create function app.keep_negotiation_note() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare may_change text[] := array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'version', 'updated_at'];
begin
  if tg_op = 'INSERT' then
    if exists (select 1 from unnest(new.reader_ids) r where not exists (select 1 from membership m
      where m.incident_id = new.incident_id and m.user_id = r and m.ended_at is null)) then
      raise exception 'A note is shared with people of the case' using errcode = '23514', constraint = 'negotiation_note_for_members';
    end if;
    return new;
  end if;
  if old.withdrawn_at is not null or to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'What was shared stays as it was' using errcode = '23514', constraint = 'negotiation_note_is_frozen';
  end if;
  new.withdrawn_by := case when new.withdrawn_at is not null then app.actor_id() end;
  return new;
end $$;
create trigger keep_negotiation_note before insert or update on negotiation_note
  for each row execute function app.keep_negotiation_note();
`;

const READ = `
-- All that the named readers see. It runs as its owner, so these conditions are its whole wall; of the room it shows nothing.
create view redacted_note with (security_barrier) as
  select n.id, n.incident_id, n.title, n.text, n.created_at as shared_at,
    (select s.display_name from user_account s where s.id = n.created_by) as shared_by_name
  from negotiation_note n
  join membership m on m.incident_id = n.incident_id and m.user_id = app.actor_id() and m.ended_at is null
  join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
  where n.withdrawn_at is null and app.actor_id() = any (n.reader_ids)
    and (not 'partner' = any (m.roles) or exists (select 1 from participation p
      where p.incident_id = n.incident_id and p.organisation_id = u.organisation_id and p.left_at is null));
grant select on redacted_note to breachdesk_runtime;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is answered to the extortionists is drafted, and approved by somebody who did not write in it, before its sending is recorded. */
export class RepliesAreApprovedBySomebodyElse implements MigrationInterface {
  name = 'RepliesAreApprovedBySomebodyElse1733702400102';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REPLIES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table negotiation_reply; drop function app.keep_negotiation_reply');
  }
}

const REPLIES = `
create table negotiation_reply (
  negotiation_id uuid not null,
  text text not null constraint negotiation_reply_text_given check (length(trim(text)) > 0),
  state text not null default 'draft' constraint negotiation_reply_state_word check (state in ('draft', 'approved', 'sent')),
  written_by uuid[] not null default '{}',
  approved_by uuid references user_account,
  approved_at timestamptz,
  -- The message as which it was sent; when that was, the message says.
  message_id uuid,
  constraint negotiation_reply_approved_whole check ((state = 'draft') = (approved_by is null) and (state = 'draft') = (approved_at is null)),
  constraint negotiation_reply_sent_whole check ((state = 'sent') = (message_id is not null)),
  constraint negotiation_reply_by_two check (not coalesce(approved_by = any (written_by), false))
);
select app.case_table('negotiation_reply');
select app.negotiation_room('negotiation_reply');
alter table negotiation_reply
  add constraint negotiation_reply_approved_stays check (state = 'draft' or archived_at is null),
  add constraint negotiation_reply_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_reply_of_message foreign key (message_id, negotiation_id)
    references negotiation_message (id, negotiation_id);
create index negotiation_reply_by_negotiation on negotiation_reply (negotiation_id, created_at desc nulls last, id desc);
create index negotiation_reply_by_incident on negotiation_reply (incident_id, created_at desc nulls last, id desc);
create index negotiation_reply_by_message on negotiation_reply (message_id);

create function app.keep_negotiation_reply() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.written_by := array[app.actor_id()];
    return new;
  end if;
  if old.state <> 'draft' and new.text is distinct from old.text or old.state = 'sent' and (new.state, new.approved_by, new.approved_at,
      new.message_id) is distinct from (old.state, old.approved_by, old.approved_at, old.message_id)
    or new.negotiation_id <> old.negotiation_id then
    raise exception 'What was approved is sent as it stands' using errcode = '23514', constraint = 'negotiation_reply_is_frozen';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'approved'), ('approved', 'draft'), ('approved', 'sent')) then
    raise exception 'A reply is approved before it is sent' using errcode = '23514', constraint = 'negotiation_reply_approved_first';
  end if;
  if old.state = 'draft' and new.state = 'approved' and new.approved_by is distinct from app.actor_id() then
    raise exception 'Who approves signs' using errcode = '23514', constraint = 'negotiation_reply_approved_whole';
  end if;
  -- Nobody takes a name off the list of those who wrote.
  new.written_by := old.written_by;
  if new.text is distinct from old.text and not app.actor_id() = any (new.written_by) then
    new.written_by := new.written_by || app.actor_id();
  end if;
  return new;
end $$;
create trigger keep_negotiation_reply before insert or update on negotiation_reply
  for each row execute function app.keep_negotiation_reply();
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which mails are from our own house is known by its people and its domains. The same mail is kept once in a room: whoever
 * may not see that it lies in another one learns nothing of it. A file without bytes is kept as what it is. No answer is
 * older than its question.
 */
export class MailsOfOurHouseGoOut implements MigrationInterface {
  name = 'MailsOfOurHouseGoOut1733702400128';

  async up(db: QueryRunner): Promise<void> {
    await db.query(HOUSE);
    await db.query(ONCE_IN_A_ROOM);
    await db.query(empty(['empty'], `size > 0 or record_table = 'correspondence'`));
    await db.query(ANSWERS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop trigger answer_follows_question on correspondence_question; drop function app.answer_follows_question`,
    );
    await db.query(empty([], 'size > 0'));
    await db.query(`
      drop function app.known_to_receiver;
      drop index mail_message_once;
      create unique index mail_message_once on mail_message (incident_id, identity_sha256);
      drop function app.is_of_our_house;
      alter table organisation drop column mail_domains;
    `);
  }
}

const HOUSE = `
alter table organisation add column mail_domains text[] not null default '{}';

-- Whether one of the addresses is of our own house: of the actor's organisation or the controllers of the incident, by a
-- person of theirs, by a domain that was entered, or by one that persons of theirs alone have; or it is configured.
create function app.is_of_our_house(of_incident uuid, addresses text[], configured text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  with ours as (
    select app.actor_organisation() as id
    union
    select p.organisation_id from participation p join organisation o on o.id = p.organisation_id and o.kind = 'controller'
    where p.incident_id = of_incident
  ), given as (
    select lower(a) as address, split_part(lower(a), '@', 2) as domain from unnest(addresses) a
  ), people as (
    select lower(u.email) as address, split_part(lower(u.email), '@', 2) as domain, u.organisation_id in (select o.id from ours o) as is_ours
    from user_account u where u.organisation_id is not null
  ), domains as (
    select lower(d) as domain from organisation o cross join lateral unnest(o.mail_domains) d where o.id in (select o.id from ours o)
    union
    select split_part(lower(c), '@', 2) from unnest(configured) c
  )
  select exists (select 1 from app.granted('correspondence.create') r where r.incident_id = of_incident) and exists (
    select 1 from given g
    where exists (select 1 from people p where p.is_ours and p.address = g.address)
      or exists (select 1 from domains d where g.domain = d.domain or right(g.domain, length(d.domain) + 1) = '.' || d.domain)
      or (select bool_and(p.is_ours) from people p where p.domain = g.domain))
$$;
`;

const ONCE_IN_A_ROOM = `
drop index mail_message_once;
create unique index mail_message_once on mail_message (incident_id, identity_sha256, compartment);

-- The receiver of the mailbox sees its own drafts alone, and takes in nothing that a person has brought before.
create function app.known_to_receiver(of_incident uuid, identity text) returns table (id uuid, compartment text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.correspondence_id, m.compartment from mail_message m
  where app.is_system() and m.incident_id = of_incident and m.identity_sha256 = identity
  order by m.created_at limit 1
$$;
`;

const FAULTS = ['not_a_mail', 'damaged', 'too_large', 'took_too_long', 'took_too_much'];

/** Words for why a file is no mail, and which files may be without bytes. */
const empty = (more: string[], sizes: string): string => {
  const words = [...FAULTS, ...more].map(word => `'${word}'`).join(', ');
  return `
alter table mail_message drop constraint mail_message_fault_word;
alter table mail_message add constraint mail_message_fault_word check (fault in (${words}));
alter table mailbox_message drop constraint mailbox_message_fault_word;
alter table mailbox_message add constraint mailbox_message_fault_word check (fault in (${words}));
alter table attachment drop constraint attachment_not_empty;
alter table attachment add constraint attachment_not_empty check (${sizes});
`;
};

const ANSWERS = `
create function app.answer_follows_question() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare asked timestamptz := (select c.occurred_at from correspondence c where c.id = new.correspondence_id);
begin
  if app.last_instant(new.answered) < asked then
    raise exception 'No answer is older than its question' using errcode = '23514', constraint = 'correspondence_question_answered_after_asked';
  end if;
  if (select app.last_instant(c.occurred) from correspondence c where c.id = new.answered_in_id) < asked then
    raise exception 'No item answers a later question' using errcode = '23514', constraint = 'correspondence_question_answer_follows';
  end if;
  return new;
end $$;
create trigger answer_follows_question before insert or update of answered, answered_in_id, correspondence_id on correspondence_question
  for each row when (new.answered is not null) execute function app.answer_follows_question();
`;

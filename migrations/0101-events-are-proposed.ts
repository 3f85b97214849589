import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What messages seem to tell of is proposed at its place in their text. An event comes of it only by a person, who takes it as it
 * stands, changes it or refuses it; the event names the message that it was read from.
 */
export class EventsAreProposed implements MigrationInterface {
  name = 'EventsAreProposed1733702400101';

  async up(db: QueryRunner): Promise<void> {
    await db.query(EVENTS);
    await db.query(PROPOSALS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table negotiation_proposal;
      drop function app.keep_negotiation_proposal;
      alter table negotiation_event drop column message_id, drop column percent;
      alter table negotiation_import drop column currency;
    `);
  }
}

const EVENTS = `
alter table negotiation_import add column currency text constraint negotiation_import_currency_shape check (currency ~ '^[A-Z][A-Z0-9]{1,9}$');
alter table negotiation_event
  add column message_id uuid,
  add column percent numeric constraint negotiation_event_percent_bounded check (percent between 0 and 100),
  add constraint negotiation_event_of_message foreign key (message_id, negotiation_id)
    references negotiation_message (id, negotiation_id);
create index negotiation_event_by_message on negotiation_event (message_id);

create or replace function app.keep_negotiation_import() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'day_order', 'zone', 'year',
  'read_at', 'parties', 'currency'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A chat stays as it was handed over' using errcode = '23514', constraint = 'negotiation_import_is_frozen';
  end if;
  return new;
end $$;
`;

const PROPOSALS = `
create table negotiation_proposal (
  negotiation_id uuid not null,
  message_id uuid not null,
  kind text not null constraint negotiation_proposal_kind_word check (kind in ('message', 'first_contact', 'identity_question',
    'demand', 'counter_offer', 'discount', 'refusal', 'deadline_set', 'deadline_extended', 'threat_publication',
    'threat_price_increase', 'threat_contact_third_parties', 'regulatory_pressure', 'proof_requested', 'proof_given',
    'data_claim', 'data_claim_withdrawn', 'wallet_given', 'test_payment', 'payment_sent', 'payment_confirmed',
    'partial_payment', 'decryptor_delivered', 'decryptor_problem', 'leak_site_link', 'leak_published', 'deletion_claim',
    'silence', 'broken_off', 'reopened', 'hearsay', 'system_message')),
  party text not null constraint negotiation_proposal_party_word check (party in ('actor', 'us', 'third_party', 'none')),
  -- Where it stands in the text of the message: from inclusive, to exclusive, in UTF-16 units.
  place_from integer not null,
  place_to integer not null,
  as_written text not null,
  amount numeric,
  currency text,
  currency_basis text constraint negotiation_proposal_currency_basis_word check (currency_basis in ('written', 'chat', 'assumed')),
  paid_in text,
  percent numeric,
  -- Counts the choices of an offer that names several.
  option integer,
  deadline moment,
  state text not null default 'open' constraint negotiation_proposal_state_word check (state in ('open', 'accepted', 'changed', 'refused')),
  judged_by uuid references user_account,
  judged_at timestamptz,
  judged_reason text,
  event_id uuid,
  constraint negotiation_proposal_place_in_order check (place_from >= 0 and place_to > place_from),
  constraint negotiation_proposal_judged_whole check ((state = 'open') = (judged_by is null) and (state = 'open') = (judged_at is null)),
  constraint negotiation_proposal_event_of_accepted check ((state in ('accepted', 'changed')) = (event_id is not null))
);
select app.case_table('negotiation_proposal');
select app.negotiation_room('negotiation_proposal');
alter table negotiation_proposal
  add constraint negotiation_proposal_stays check (archived_at is null),
  add constraint negotiation_proposal_once unique (message_id, kind, place_from, place_to),
  add constraint negotiation_proposal_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_proposal_of_message foreign key (message_id, negotiation_id)
    references negotiation_message (id, negotiation_id),
  add constraint negotiation_proposal_of_event foreign key (event_id, negotiation_id) references negotiation_event (id, negotiation_id);
create index negotiation_proposal_by_negotiation on negotiation_proposal (negotiation_id, message_id, place_from, id);
create index negotiation_proposal_by_incident on negotiation_proposal (incident_id, created_at desc nulls last, id desc);
create index negotiation_proposal_by_event on negotiation_proposal (event_id);

-- An open one follows how its chat is read; once judged it stays, and who judged signs.
create function app.keep_negotiation_proposal() returns trigger language plpgsql as $$
declare
  handled text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with'];
  judged text[] := handled || array['state', 'judged_by', 'judged_at', 'judged_reason', 'event_id'];
  read text[] := judged || array['party', 'currency', 'currency_basis', 'deadline'];
begin
  if old.state <> 'open' and to_jsonb(new) - handled is distinct from to_jsonb(old) - handled
    or to_jsonb(new) - read is distinct from to_jsonb(old) - read then
    raise exception 'What was judged stays' using errcode = '23514', constraint = 'negotiation_proposal_is_frozen';
  end if;
  if old.state = 'open' and new.state <> 'open' and new.judged_by is distinct from app.actor_id() then
    raise exception 'Who judges signs' using errcode = '23514', constraint = 'negotiation_proposal_judged_whole';
  end if;
  return new;
end $$;
create trigger keep_negotiation_proposal before update on negotiation_proposal
  for each row execute function app.keep_negotiation_proposal();
`;

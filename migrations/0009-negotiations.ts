import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The extortion room: channels to the extortionists and what happened in them, for commander, legal and negotiators alone. */
export class Negotiations implements MigrationInterface {
  name = 'Negotiations1733702400009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(NEGOTIATIONS);
    await db.query(EVENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table negotiation_event, negotiation cascade');
    await db.query('drop function app.keep_negotiation_event, app.negotiation_room');
  }
}

const NEGOTIATIONS = `
-- The room is not a choice: whoever writes here, and whatever they send, the row lies in it and is shared with nobody.
create function app.negotiation_room(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s
    alter column compartment set default ''negotiation'',
    alter column tlp set default ''RED'',
    add constraint %I check (compartment = ''negotiation''),
    add constraint %I check (shared_with = ''{}'')', target, target || '_in_its_room', target || '_never_shared');
end $$;

create table negotiation (
  actor text not null constraint negotiation_actor_given check (length(trim(actor)) > 0),
  channel text,
  language text,
  state text not null default 'open' constraint negotiation_state_word check (state in ('open', 'paused', 'broken_off',
    'settled', 'published', 'closed')),
  summary text,
  first_contact moment,
  source text,
  confidence text not null default 'unknown' constraint negotiation_confidence_word check (confidence in ('unknown',
    'claimed', 'reported', 'probable', 'confirmed'))
);
select app.case_table('negotiation');
select app.negotiation_room('negotiation');
alter table negotiation add constraint negotiation_with_incident unique (id, incident_id);
create index negotiation_by_incident on negotiation (incident_id, created_at desc nulls last, id desc) where archived_at is null;
`;

const EVENTS = `
create table negotiation_event (
  negotiation_id uuid not null,
  kind text not null constraint negotiation_event_kind_word check (kind in ('message', 'first_contact', 'identity_question',
    'demand', 'counter_offer', 'discount', 'refusal', 'deadline_set', 'deadline_extended', 'threat_publication',
    'threat_price_increase', 'threat_contact_third_parties', 'regulatory_pressure', 'proof_requested', 'proof_given',
    'data_claim', 'data_claim_withdrawn', 'wallet_given', 'test_payment', 'payment_sent', 'payment_confirmed',
    'partial_payment', 'decryptor_delivered', 'decryptor_problem', 'leak_site_link', 'leak_published', 'deletion_claim',
    'silence', 'broken_off', 'reopened', 'hearsay', 'system_message')),
  party text not null default 'none' constraint negotiation_event_party_word check (party in ('actor', 'us', 'third_party', 'none')),
  occurred moment not null,
  occurred_at timestamptz not null generated always as (app.moment_at(occurred)) stored,
  text text,
  amount numeric constraint negotiation_event_amount_positive check (amount >= 0),
  currency text constraint negotiation_event_currency_shape check (currency ~ '^[A-Z][A-Z0-9]{1,9}$'),
  amount_as_written text,
  deadline moment,
  source text,
  confidence text not null default 'unknown' constraint negotiation_event_confidence_word check (confidence in ('unknown',
    'claimed', 'reported', 'probable', 'confirmed')),
  corrects_id uuid,
  -- "50,000" of nobody knows what is kept as written; an amount one can add up has a currency.
  constraint negotiation_event_amount_has_currency check (amount is null or currency is not null)
);
select app.case_table('negotiation_event');
select app.negotiation_room('negotiation_event');
alter table negotiation_event
  add constraint negotiation_event_with_negotiation unique (id, negotiation_id),
  add constraint negotiation_event_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_event_corrects_known foreign key (corrects_id, negotiation_id)
    references negotiation_event (id, negotiation_id),
  add constraint negotiation_event_stays check (archived_at is null),
  add constraint negotiation_event_corrected_once unique (corrects_id);
create index negotiation_event_in_order on negotiation_event (negotiation_id, occurred_at, id);
create index negotiation_event_by_incident on negotiation_event (incident_id, occurred_at, id);

-- What happened in a negotiation is corrected by another event, never rewritten; only the label may change.
create function app.keep_negotiation_event() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'occurred_at'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'An event is corrected by another one' using errcode = '23514', constraint = 'negotiation_event_is_frozen';
  end if;
  return new;
end $$;
create trigger keep_negotiation_event before update on negotiation_event
  for each row execute function app.keep_negotiation_event();
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a currency was worth in another, when, and on whose word: kept by hand for each negotiation, so that demands and offers
 * of different currencies can be compared. A rate stays as it was entered; it is corrected by another one, or withdrawn.
 */
export class RatesAreKeptByHand implements MigrationInterface {
  name = 'RatesAreKeptByHand1733702400104';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RATES);
    await db.query(KEEP);
    await db.query(`
      alter table negotiation add compared_in text
        constraint negotiation_compared_in_shape check (compared_in ~ '^[A-Z][A-Z0-9]{1,9}$')
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table negotiation drop compared_in;
      drop table negotiation_rate;
      drop function app.keep_negotiation_rate;
    `);
  }
}

const RATES = `
create table negotiation_rate (
  negotiation_id uuid not null,
  from_currency text not null constraint negotiation_rate_from_shape check (from_currency ~ '^[A-Z][A-Z0-9]{1,9}$'),
  to_currency text not null constraint negotiation_rate_to_shape check (to_currency ~ '^[A-Z][A-Z0-9]{1,9}$'),
  -- So many of the second are one of the first.
  rate numeric not null constraint negotiation_rate_positive check (rate > 0),
  as_of moment not null,
  as_of_at timestamptz not null generated always as (app.moment_at(as_of)) stored,
  source text not null constraint negotiation_rate_source_given check (length(trim(source)) > 0),
  corrects_id uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid references user_account,
  withdrawn_reason text,
  constraint negotiation_rate_of_two check (from_currency <> to_currency),
  constraint negotiation_rate_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null))
);
select app.case_table('negotiation_rate');
select app.negotiation_room('negotiation_rate');
alter table negotiation_rate
  add constraint negotiation_rate_with_negotiation unique (id, negotiation_id),
  add constraint negotiation_rate_stays check (archived_at is null),
  add constraint negotiation_rate_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_rate_corrects_known foreign key (corrects_id, negotiation_id)
    references negotiation_rate (id, negotiation_id),
  add constraint negotiation_rate_corrected_once unique (corrects_id);
create index negotiation_rate_by_negotiation on negotiation_rate (negotiation_id, as_of_at desc nulls last, id desc);
create index negotiation_rate_by_incident on negotiation_rate (incident_id, as_of_at desc nulls last, id desc);
`;

const KEEP = `
-- What stands is corrected or withdrawn, once; nothing else of a rate changes.
create function app.keep_negotiation_rate() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'withdrawn_at',
  'withdrawn_by', 'withdrawn_reason', 'as_of_at'];
begin
  if tg_op = 'INSERT' then
    -- Locked, so that nobody withdraws it meanwhile.
    perform 1 from negotiation_rate r where r.id = new.corrects_id for update;
    if exists (select 1 from negotiation_rate r where r.id = new.corrects_id and r.withdrawn_at is not null) then
      raise exception 'What stands is corrected' using errcode = '23514', constraint = 'negotiation_rate_is_frozen';
    end if;
    return new;
  end if;
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change
    or (new.withdrawn_at, new.withdrawn_by, new.withdrawn_reason) is distinct from (old.withdrawn_at, old.withdrawn_by, old.withdrawn_reason)
      and (old.withdrawn_at is not null or exists (select 1 from negotiation_rate c where c.corrects_id = new.id)) then
    raise exception 'A rate stays as it was entered' using errcode = '23514', constraint = 'negotiation_rate_is_frozen';
  end if;
  if old.withdrawn_at is null and new.withdrawn_at is not null then
    new.withdrawn_by := app.actor_id();
  end if;
  return new;
end $$;
create trigger keep_negotiation_rate before insert or update on negotiation_rate
  for each row execute function app.keep_negotiation_rate();
`;

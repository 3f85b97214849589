import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether to pay, not to pay, to buy time or to break off is decided on record: options, reason and what it rests on; two
 * persons approve who did not write in it; nothing in favour of paying without a screening for sanctions and the police
 * informed (OFAC, Updated Advisory of 21 September 2021; Regulation (EU) 2019/796 Art. 3(2)). Nothing is paid from here.
 */
export class DecisionsAreApprovedByTwoOthers implements MigrationInterface {
  name = 'DecisionsAreApprovedByTwoOthers1733702400103';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DECISIONS);
    await db.query(GROUNDS);
    await db.query(KEEP_DECISIONS);
    await db.query(SUPERSEDE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table negotiation_ground, negotiation_decision;
      drop function app.keep_negotiation_ground, app.keep_negotiation_decision, app.require_grounds_to_pay,
        app.supersede_negotiation_decision;
    `);
  }
}

const DECISIONS = `
create table negotiation_decision (
  negotiation_id uuid not null,
  course text not null constraint negotiation_decision_course_word check (course in ('pay', 'do_not_pay', 'buy_time', 'break_off')),
  question text not null constraint negotiation_decision_question_given check (length(trim(question)) > 0),
  options text[] not null constraint negotiation_decision_weighs_two check (cardinality(options) >= 2),
  reason text not null constraint negotiation_decision_reason_given check (length(trim(reason)) > 0),
  -- At most how much, where it is in favour of paying.
  amount numeric constraint negotiation_decision_amount_positive check (amount >= 0),
  currency text constraint negotiation_decision_currency_shape check (currency ~ '^[A-Z][A-Z0-9]{1,9}$'),
  supersedes_id uuid,
  state text not null default 'draft' constraint negotiation_decision_state_word check (state in ('draft', 'approved_once', 'approved',
    'withdrawn', 'superseded')),
  written_by uuid[] not null default '{}',
  first_approved_by uuid references user_account,
  first_approved_at timestamptz,
  second_approved_by uuid references user_account,
  second_approved_at timestamptz,
  withdrawn_by uuid references user_account,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint negotiation_decision_amount_has_currency check (amount is null or currency is not null),
  constraint negotiation_decision_approved_whole check (
    (first_approved_by is null) = (first_approved_at is null) and (second_approved_by is null) = (second_approved_at is null)
    and (state <> 'draft' or first_approved_by is null) and (state <> 'approved_once' or second_approved_by is null)
    and (state not in ('approved_once', 'approved', 'superseded') or first_approved_by is not null)
    and (state not in ('approved', 'superseded') or second_approved_by is not null)),
  constraint negotiation_decision_by_two check (first_approved_by <> second_approved_by),
  constraint negotiation_decision_by_others check (not coalesce(first_approved_by = any (written_by), false)
    and not coalesce(second_approved_by = any (written_by), false)),
  constraint negotiation_decision_withdrawn_whole check ((state = 'withdrawn') = (withdrawn_by is not null)
    and (state = 'withdrawn') = (withdrawn_at is not null) and (state = 'withdrawn') = (withdrawn_reason is not null))
);
select app.case_table('negotiation_decision');
select app.negotiation_room('negotiation_decision');
alter table negotiation_decision
  add constraint negotiation_decision_with_negotiation unique (id, negotiation_id),
  add constraint negotiation_decision_stays check (archived_at is null),
  add constraint negotiation_decision_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_decision_supersedes_known foreign key (supersedes_id, negotiation_id)
    references negotiation_decision (id, negotiation_id);
create index negotiation_decision_by_superseded on negotiation_decision (supersedes_id);
create index negotiation_decision_by_negotiation on negotiation_decision (negotiation_id, created_at desc nulls last, id desc);
create index negotiation_decision_by_incident on negotiation_decision (incident_id, created_at desc nulls last, id desc);
`;

const GROUNDS = `
create table negotiation_ground (
  negotiation_decision_id uuid not null,
  negotiation_id uuid not null,
  kind text not null constraint negotiation_ground_kind_word check (kind in ('legal_opinion', 'insurer', 'police_instruction',
    'police_informed', 'sanctions_screening', 'other')),
  occurred moment not null,
  given_by text not null constraint negotiation_ground_given_by_given check (length(trim(given_by)) > 0),
  text text not null constraint negotiation_ground_text_given check (length(trim(text)) > 0),
  sanctions_list text,
  result text constraint negotiation_ground_result_word check (result in ('no_match', 'possible_match', 'match')),
  attachment_id uuid references attachment,
  -- A screening says against which list, with what result, and keeps its evidence.
  constraint negotiation_ground_screening_whole check (case when kind = 'sanctions_screening'
    then sanctions_list is not null and result is not null and attachment_id is not null
    else sanctions_list is null and result is null end)
);
select app.case_table('negotiation_ground');
select app.negotiation_room('negotiation_ground');
alter table negotiation_ground
  add constraint negotiation_ground_stays check (archived_at is null),
  add constraint negotiation_ground_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_ground_of_decision foreign key (negotiation_decision_id, negotiation_id)
    references negotiation_decision (id, negotiation_id);
create index negotiation_ground_by_decision on negotiation_ground (negotiation_decision_id, created_at, id);
create index negotiation_ground_by_incident on negotiation_ground (incident_id, created_at desc nulls last, id desc);
create index negotiation_ground_by_attachment on negotiation_ground (attachment_id);

-- What a decision rests on is added while nobody has approved it, and stays.
create function app.keep_negotiation_ground() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with'];
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
      raise exception 'What a decision rests on stays' using errcode = '23514', constraint = 'negotiation_ground_is_frozen';
    end if;
    return new;
  end if;
  -- Locked, so that nobody approves it meanwhile without this ground.
  perform 1 from negotiation_decision d where d.id = new.negotiation_decision_id and d.state = 'draft' for update;
  if not found then
    raise exception 'A draft alone takes grounds' using errcode = '23514', constraint = 'negotiation_ground_of_draft';
  end if;
  if new.attachment_id is not null and not exists (select 1 from attachment a where a.id = new.attachment_id
    and a.record_table = 'negotiation' and a.record_id = new.negotiation_id and a.archived_at is null) then
    raise exception 'Evidence lies in the negotiation' using errcode = '23514', constraint = 'negotiation_ground_evidence_known';
  end if;
  return new;
end $$;
create trigger keep_negotiation_ground before insert or update on negotiation_ground
  for each row execute function app.keep_negotiation_ground();
`;

const KEEP_DECISIONS = `
-- No decision in favour of paying without a screening, without the police informed, or against a list that names them:
-- of each list the screening entered last counts.
create function app.require_grounds_to_pay(decision uuid) returns void language plpgsql as $$
begin
  if not exists (select 1 from negotiation_ground g where g.negotiation_decision_id = decision and g.kind = 'sanctions_screening') then
    raise exception 'Screened before paying' using errcode = '23514', constraint = 'negotiation_decision_screened';
  end if;
  if not exists (select 1 from negotiation_ground g where g.negotiation_decision_id = decision and g.kind = 'police_informed') then
    raise exception 'Police informed before paying' using errcode = '23514', constraint = 'negotiation_decision_police_informed';
  end if;
  if exists (select 1 from (select distinct on (lower(trim(g.sanctions_list))) g.result from negotiation_ground g
    where g.negotiation_decision_id = decision and g.kind = 'sanctions_screening'
    order by lower(trim(g.sanctions_list)), g.created_at desc, g.id desc) l where l.result = 'match') then
    raise exception 'Nobody listed is paid' using errcode = '23514', constraint = 'negotiation_decision_not_listed';
  end if;
end $$;

create function app.keep_negotiation_decision() returns trigger language plpgsql as $$
declare
  handled text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'state', 'written_by',
    'first_approved_by', 'first_approved_at', 'second_approved_by', 'second_approved_at', 'withdrawn_by', 'withdrawn_at',
    'withdrawn_reason'];
  is_changed boolean;
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then
      raise exception 'A decision begins as a draft' using errcode = '23514', constraint = 'negotiation_decision_in_turn';
    end if;
    new.written_by := array[app.actor_id()];
    return new;
  end if;
  is_changed := to_jsonb(new) - handled is distinct from to_jsonb(old) - handled;
  if is_changed and (old.state <> 'draft' or new.negotiation_id <> old.negotiation_id) then
    raise exception 'What was approved stays' using errcode = '23514', constraint = 'negotiation_decision_is_frozen';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'approved_once'), ('approved_once', 'approved'),
      ('approved_once', 'draft'), ('draft', 'withdrawn'), ('approved_once', 'withdrawn'), ('approved', 'withdrawn'),
      ('approved', 'superseded')) then
    raise exception 'One approval, another, and then it stands' using errcode = '23514', constraint = 'negotiation_decision_in_turn';
  end if;
  -- Approvals are given and taken back with the state alone; who approved what was withdrawn stays on it.
  if (new.first_approved_by, new.first_approved_at) is distinct from (old.first_approved_by, old.first_approved_at)
      and (old.state, new.state) not in (('draft', 'approved_once'), ('approved_once', 'draft'))
    or (new.second_approved_by, new.second_approved_at) is distinct from (old.second_approved_by, old.second_approved_at)
      and (old.state, new.state) <> ('approved_once', 'approved')
    or (new.withdrawn_by, new.withdrawn_at, new.withdrawn_reason) is distinct from (old.withdrawn_by, old.withdrawn_at, old.withdrawn_reason)
      and (new.state = old.state or new.state <> 'withdrawn') then
    raise exception 'Who approved stays' using errcode = '23514', constraint = 'negotiation_decision_is_frozen';
  end if;
  if new.state <> old.state and (new.state = 'approved_once' and new.first_approved_by is distinct from app.actor_id()
    or new.state = 'approved' and new.second_approved_by is distinct from app.actor_id()
    or new.state = 'withdrawn' and new.withdrawn_by is distinct from app.actor_id()) then
    raise exception 'Who approves or withdraws signs' using errcode = '23514', constraint = 'negotiation_decision_signed';
  end if;
  if new.course = 'pay' and new.state <> old.state and new.state in ('approved_once', 'approved') then
    perform app.require_grounds_to_pay(new.id);
  end if;
  if old.state = 'approved' and new.state = 'superseded' and not exists (select 1 from negotiation_decision d
    where d.supersedes_id = new.id and d.state = 'approved') then
    raise exception 'Another decision takes its place' using errcode = '23514', constraint = 'negotiation_decision_in_turn';
  end if;
  -- Nobody takes a name off the list of those who wrote.
  new.written_by := old.written_by;
  if is_changed and not app.actor_id() = any (new.written_by) then
    new.written_by := new.written_by || app.actor_id();
  end if;
  return new;
end $$;
create trigger keep_negotiation_decision before insert or update on negotiation_decision
  for each row execute function app.keep_negotiation_decision();
`;

const SUPERSEDE = `
-- With the second approval the decision whose place it takes stands no more; that one must stand until then.
create function app.supersede_negotiation_decision() returns trigger language plpgsql as $$
begin
  update negotiation_decision set state = 'superseded' where id = new.supersedes_id and state = 'approved';
  if not found then
    raise exception 'What stands is superseded' using errcode = '23514', constraint = 'negotiation_decision_supersedes_standing';
  end if;
  return null;
end $$;
create trigger supersede_negotiation_decision after update on negotiation_decision for each row
  when (new.state = 'approved' and old.state = 'approved_once' and new.supersedes_id is not null)
  execute function app.supersede_negotiation_decision();
`;

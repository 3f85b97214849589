import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A run says with how many decisions and joined numbers it counted, and its hash covers them; a comparison tells who
 * changed because of them. A look-up finds a person by any of their numbers, and a campaign writes to them once.
 */
export class RunsSayWhatWasDecided implements MigrationInterface {
  name = 'RunsSayWhatWasDecided1733702400052';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RUN_COLUMNS);
    await db.query(resultHash('run.judgements_sha256,'));
    await db.query(DROP_CHANGES);
    await db.query(changesBetween(WITH_CAUSES));
    await db.query(compareRuns(WITH_CAUSES));
    await db.query(LOOK_UP);
    await db.query(drawRecipients(NOT_DRAWN_OTHERWISE));
    await db.query(reconcileCampaign(BY_ANY_NUMBER));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(reconcileCampaign(BY_ONE_NUMBER));
    await db.query(drawRecipients(''));
    await db.query(`
      drop function app.look_up_person;
      alter function app.look_up_number rename to look_up_person;
      grant execute on function app.look_up_person to breachdesk_runtime;
    `);
    await db.query(DROP_CHANGES);
    await db.query(resultHash(''));
    await db.query(`
      drop trigger note_judgements on register_run;
      drop function app.note_judgements;
      alter table register_run drop column decisions, drop column joined_numbers, drop column judgements_sha256;
      alter table run_change drop column decided, drop column joined;
    `);
    await db.query(changesBetween(WITHOUT_CAUSES));
    await db.query(compareRuns(WITHOUT_CAUSES));
  }
}

const RUN_COLUMNS = `
alter table register_run
  add column decisions integer not null default 0,
  add column joined_numbers integer not null default 0,
  -- Over what was decided of whom and which numbers were joined; null if nothing and none.
  add column judgements_sha256 text;
alter table run_change
  add column decided boolean not null default false,
  add column joined boolean not null default false;

-- A run is counted under the register's lock, so that these are the decisions that its counts hold.
create function app.note_judgements() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select count(*) filter (where said.is_decision), count(*) filter (where not said.is_decision),
    encode(sha256(convert_to(string_agg(said.line, E'\\n' order by said.line collate "C"), 'UTF8')), 'hex')
  into new.decisions, new.joined_numbers, new.judgements_sha256
  from person_register r cross join lateral (
    select true as is_decision, concat_ws(',', 'decision', j.label, coalesce(j.standing, -1), j.marks_on, j.marks_off) as line
    from app.person_judgements(r.id, null) j
    union all
    select false, concat_ws(',', 'number', a.old_key, a.new_key)
    from person_alias a where a.register_id = r.id and a.taken_back_at is null
  ) said
  where r.incident_id = new.incident_id;
  return new;
end $$;
create trigger note_judgements before insert on register_run for each row execute function app.note_judgements();
`;

/** The function of 0031; what was decided is part of what counted. Nothing decided: the hash of before. */
const resultHash = (judgements: string): string => `
create or replace function app.result_hash(run register_run, counts run_count[]) returns text language sql stable as $$
  select encode(sha256(convert_to(concat_ws(E'\\n',
    to_char(run.as_of, 'YYYY-MM-DD'), run.rules, run.imports::text, ${judgements}
    array_to_string(run.table_ids, ','), array_to_string(run.category_ids, ','),
    (select string_agg(concat_ws(',', c.tables, c.categories, c.marks, c.kind, c.standing, c.age_group, c.persons, c.checksum),
        E'\\n' order by c.tables, c.categories, c.marks, c.kind, c.standing, c.age_group)
      from unnest(counts) c)), 'UTF8')), 'hex')
$$;
`;

const DROP_CHANGES = 'drop function app.compare_runs, app.changes_between';

interface Causes {
  returned: string;
  past: string;
  paired: string;
  from: string;
  shown: string;
  groups: string;
  kept: string;
}

const WITHOUT_CAUSES: Causes = { returned: '', past: '', paired: '', from: '', shown: '', groups: '', kept: '' };
const WITH_CAUSES: Causes = {
  returned: ', decided boolean, joined boolean',
  past: ', q.decided, q.joined',
  paired: `,
      case when p.since_run <= older then coalesce(x.decided, e.decided, 0) else 0 end as d1,
      case when p.since_run <= older then coalesce(x.joined, e.joined, 0) else 0 end as j1,
      coalesce(y.decided, e.decided, 0) as d2, coalesce(y.joined, e.joined, 0) as j2`,
  from: 'left join person_evidence e on e.register_id = register and e.key = p.key',
  shown: ', p.d1 <> p.d2, p.j1 <> p.j2',
  groups: ', 8, 9',
  kept: ', c.decided, c.joined',
};

/** The function of 0031; causes: whether a decision about the person, or their joined numbers, differ too. */
const changesBetween = ({ returned, past, paired, from, shown, groups }: Causes): string => `
create function app.changes_between(register integer, older integer, newer integer)
returns table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint${returned})
language sql stable as $$
  with past as materialized (
    select q.key, q.until_run, q.tables, q.categories, q.standing${past}
    from person_past q where q.register_id = register and q.until_run >= older
  ), before as (
    select distinct on (q.key) q.* from past q order by q.key, q.until_run
  ), after as (
    select distinct on (q.key) q.* from past q where q.until_run >= newer order by q.key, q.until_run
  ), pair as (
    select
      case when p.since_run <= older then coalesce(x.tables, p.tables) end as t1,
      case when p.since_run <= older then coalesce(x.categories, p.categories) end as c1,
      case when p.since_run <= older then coalesce(x.standing, p.standing) end as s1,
      coalesce(y.tables, p.tables) as t2, coalesce(y.categories, p.categories) as c2, coalesce(y.standing, p.standing) as s2${paired}
    from person p
    left join before x on x.key = p.key
    left join after y on y.key = p.key
    ${from}
    where p.register_id = register and p.since_run <= newer
      and (p.since_run > older or x.until_run < newer)
  )
  select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, count(*)${shown}
  from pair p where (p.t1, p.c1, p.s1) is distinct from (p.t2, p.c2, p.s2)
  group by 1, 2, 3, 4, 5, 6${groups}
$$;
revoke execute on function app.changes_between from breachdesk_runtime;
`;

/** The function of 0031, with the causes. */
const compareRuns = ({ returned, kept }: Causes): string => `
create function app.compare_runs(older uuid, newer uuid)
returns table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint${returned})
language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '256MB' as $$
#variable_conflict use_column
declare
  a register_run;
  b register_run;
  register integer;
begin
  select * into a from register_run r where r.id = older;
  select * into b from register_run r where r.id = newer;
  if a.incident_id is distinct from b.incident_id
    or a.incident_id not in (select g.incident_id from app.granted('register_run.read') g) then
    raise exception 'Not runs of the actor' using errcode = '42501';
  end if;
  if b.number = a.number + 1 then
    return query select c.tables_before, c.categories_before, c.standing_before, c.tables_after, c.categories_after,
      c.standing_after, c.persons${kept} from run_change c where c.run_id = b.id;
    return;
  end if;
  select r.id into register from person_register r where r.incident_id = a.incident_id;
  return query select * from app.changes_between(register, a.number, b.number);
end $$;
`;

const LOOK_UP = `
-- The function of 0033 answers for one number; whoever asks with any number of a person is told of the person.
alter function app.look_up_person rename to look_up_number;
revoke execute on function app.look_up_number from breachdesk_runtime;
create function app.look_up_person(incident uuid, wanted uuid, why text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'person_lookup.create');
  counted uuid := (select p.key from person p where p.register_id = register and p.tables <> 0
    and p.key = any (array(select app.numbers_of(register, wanted))));
  said jsonb := app.look_up_number(incident, coalesce(counted, wanted), why);
begin
  if said ? 'refused' then return said; end if;
  return said || jsonb_build_object('personId', counted);
end $$;
`;

const NOT_DRAWN_OTHERWISE = 'and q.key <> all (written_to)';

/** The function of 0042; nobody is drawn who is in the campaign under another number. */
const drawRecipients = (unlessOtherwise: string): string => `
create or replace function app.draw_recipients(campaign uuid, of_run uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  the notice_campaign;
  run register_run;
  register integer;
  bits app.cohort_bits;
  limits date[];
  came integer;
  drawn integer := 0;
  written_to uuid[];
begin
  select * into the from notice_campaign c where c.id = campaign for update;
  select * into run from register_run r where r.id = of_run and r.incident_id = the.incident_id;
  register := app.own_register(run.incident_id, 'notice_campaign.create');
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  bits := app.cohort_bits(register, the.rules);
  limits := app.age_limits(run.as_of);
  written_to := array(
    select n.key from person_alias a
    join notice_recipient r on r.campaign_id = the.id and r.person_key in (a.old_key, a.new_key)
    cross join lateral app.numbers_of(register, r.person_key) n(key)
    where a.register_id = register and a.taken_back_at is null);
  -- Two of a hundred thousand may get one reference: the second of them is drawn again, until nobody is left.
  loop
    insert into notice_recipient (incident_id, campaign_id, person_key, reference, handling, to_guardian, state, left_out_reason)
    select the.incident_id, the.id, p.key, app.reference_of(p.bytes),
      case when p.marks & 2 <> 0 then 'protected' else 'ordinary' end,
      app.age_group(p.born, limits) = 0,
      case when p.marks & 4 <> 0 then 'left_out' else 'waiting' end,
      case when p.marks & 4 <> 0 then 'deceased' end
    from (
      select q.key, q.marks, q.born, uuid_send(gen_random_uuid()) as bytes
      from app.persons_at(register, run.number) q
      where app.in_cohort(bits, q.tables, q.categories, q.marks, q.standing, app.age_group(q.born, limits))
        and not exists (select 1 from notice_recipient r where r.campaign_id = the.id and r.person_key = q.key)
        ${unlessOtherwise}
    ) p
    on conflict do nothing;
    get diagnostics came = row_count;
    exit when came = 0;
    drawn := drawn + came;
  end loop;
  return drawn;
end $$;
`;

interface Recipients {
  others: string;
  recipients: string;
}

const BY_ONE_NUMBER: Recipients = {
  others: '',
  recipients: 'select * from notice_recipient x where x.campaign_id = the.id',
};
const BY_ANY_NUMBER: Recipients = {
  others: `, other_number as (
      -- Drawn under another number than the one that counts now; whoever is drawn under both is in it once too often.
      select x.id, n.key from notice_recipient x
      cross join lateral app.numbers_of(register, x.person_key) m(key)
      join now_in n on n.key = m.key and n.key <> x.person_key
      where x.campaign_id = the.id
        and x.person_key in (select a.old_key from person_alias a union all select a.new_key from person_alias a)
        and not exists (select 1 from notice_recipient y where y.campaign_id = the.id and y.person_key = n.key)
    )`,
  recipients: `
        select x.id, x.state, coalesce(o.key, x.person_key) as person_key
        from notice_recipient x left join other_number o on o.id = x.id where x.campaign_id = the.id`,
};

/** The function of 0045; a recipient is in a run under whichever of their numbers they count. */
const reconcileCampaign = ({ others, recipients }: Recipients): string => `
create or replace function app.reconcile_campaign(campaign uuid)
returns table (run_id uuid, run_number integer, missing bigint, gone bigint, gone_waiting bigint)
language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  the notice_campaign;
  run register_run;
  register integer;
  bits app.cohort_bits;
  limits date[];
begin
  select * into the from notice_campaign c where c.id = campaign;
  register := app.own_register(the.incident_id, 'notice_campaign.read');
  if register is null then return; end if;
  select * into run from register_run r where r.incident_id = the.incident_id order by r.number desc limit 1;
  bits := app.cohort_bits(register, the.rules);
  limits := app.age_limits(run.as_of);
  return query
    with now_in as materialized (
      select q.key from app.persons_at(register, run.number) q
      where app.in_cohort(bits, q.tables, q.categories, q.marks, q.standing, app.age_group(q.born, limits))
    )${others}, joined as (
      select n.key, r.id, r.state
      from now_in n full join (${recipients}) r on r.person_key = n.key
    )
    select run.id, run.number, count(*) filter (where j.id is null),
      count(*) filter (where j.key is null and j.state <> 'left_out'),
      count(*) filter (where j.key is null and j.state = 'waiting')
    from joined j;
end $$;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first filing of a duty freezes by which deadline it is judged: its corrections are held against the same one, however
 * awareness was dated since. Of several duties of one term, what follows a filing follows that of its own set.
 */
export class CorrectionsAreJudgedAsTheFirst implements MigrationInterface {
  name = 'CorrectionsAreJudgedAsTheFirst1733702400095';

  async up(db: QueryRunner): Promise<void> {
    await db.query(JUDGING);
    await db.query(startFollowers('and p.occurrence = f.occurrence'));
    await db.query(STARTING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger z_starts_followers on submission; drop trigger z_starts_followers on obligation');
    await db.query('drop function app.start_followers_there');
    await db.query(startFollowers(''));
    await db.query(JUDGING_BEFORE);
  }
}

const JUDGING = `
create or replace function app.judge_submission() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  item correspondence := (select c from correspondence c where c.id = new.correspondence_id);
  duty obligation := (select o from obligation o where o.id = new.obligation_id);
  earlier submission := (select s from submission s where s.obligation_id = new.obligation_id and s.correspondence_id = item.corrects_id);
  place text := (select i.zone from incident i where i.id = duty.incident_id);
  -- What was judged once is judged by the same start and deadline for good.
  judged boolean := earlier.judgement is not null;
  started moment := case when judged then earlier.started else duty.started end;
  due timestamptz := case when judged then earlier.due_at else duty.due_at end;
  by_day boolean := case when judged then earlier.due_on is not null
    when duty.fixed_due is null then coalesce(duty.unit <> 'hours', false)
    else duty.fixed_due ->> 'precision' = 'day' end;
  done timestamptz := app.last_instant(item.occurred);
  latest timestamptz;
begin
  new.incident_id := duty.incident_id;
  new.compartment := item.compartment;
  new.submitted := item.occurred;
  new.started := started;
  new.due_at := due;
  new.due_on := case when by_day then ((due - interval '1 millisecond') at time zone place)::date end;
  new.number := coalesce(earlier.number,
    (select coalesce(max(s.number), 0) + 1 from submission s where s.obligation_id = new.obligation_id));
  new.recorded_at := now();
  new.recorded_by := app.actor_id();
  new.judgement := case
    -- Nothing that is said afterwards turns late into in time.
    when earlier.judgement = 'late' then 'late'
    when earlier.judgement = 'no_deadline' then 'no_deadline'
    when due is not null then
      case when done < due or (done = due and not by_day) then 'in_time' else 'late' end
    when duty.amount is null and duty.fixed_due is null
      and (duty.started is not null or duty.trigger in ('aware', 'detected', 'occurred')) then 'no_deadline'
  end;
  -- Until when it would have been in time if the start meant its last instant; by the calendar that is not known here.
  latest := case when duty.fixed_due is not null or started ->> 'precision' = 'minute' then due
    when duty.unit = 'hours' then app.last_instant(started) + duty.amount * interval '1 hour' else 'infinity' end;
  new.is_certain := coalesce(done <= due or app.moment_at(item.occurred) > latest, true);
  return new;
end $$;
`;

const JUDGING_BEFORE = `
create or replace function app.judge_submission() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  item correspondence := (select c from correspondence c where c.id = new.correspondence_id);
  duty obligation := (select o from obligation o where o.id = new.obligation_id);
  earlier submission := (select s from submission s where s.obligation_id = new.obligation_id and s.correspondence_id = item.corrects_id);
  place text := (select i.zone from incident i where i.id = duty.incident_id);
  by_day boolean := case when duty.fixed_due is null then coalesce(duty.unit <> 'hours', false)
    else duty.fixed_due ->> 'precision' = 'day' end;
  done timestamptz := app.last_instant(item.occurred);
  latest timestamptz;
begin
  new.incident_id := duty.incident_id;
  new.compartment := item.compartment;
  new.submitted := item.occurred;
  new.started := duty.started;
  new.due_at := duty.due_at;
  new.due_on := case when by_day then ((duty.due_at - interval '1 millisecond') at time zone place)::date end;
  new.number := coalesce(earlier.number,
    (select coalesce(max(s.number), 0) + 1 from submission s where s.obligation_id = new.obligation_id));
  new.recorded_at := now();
  new.recorded_by := app.actor_id();
  new.judgement := case
    -- Nothing that is said afterwards turns late into in time.
    when earlier.judgement = 'late' then 'late'
    when duty.due_at is not null then
      case when done < duty.due_at or (done = duty.due_at and not by_day) then 'in_time' else 'late' end
    when duty.amount is null and duty.fixed_due is null
      and (duty.started is not null or duty.trigger in ('aware', 'detected', 'occurred')) then 'no_deadline'
  end;
  -- Until when it would have been in time if the start meant its last instant; by the calendar that is not known here.
  latest := case when duty.fixed_due is not null or duty.started ->> 'precision' = 'minute' then duty.due_at
    when duty.unit = 'hours' then app.last_instant(duty.started) + duty.amount * interval '1 hour' else 'infinity' end;
  new.is_certain := coalesce(done <= duty.due_at or app.moment_at(item.occurred) > latest, true);
  return new;
end $$;
`;

/** The function of 0063; ofItsSet: which duties of the term that is followed count. */
const startFollowers = (ofItsSet: string): string => `
create or replace function app.start_followers(incident uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update obligation f set started = b.began, due_at = null, due_known_at = null
  from (
    select f.id, (
      select s.submitted::jsonb from submission s join obligation p on p.id = s.obligation_id
      where p.incident_id = f.incident_id and p.term_key = f.after_key ${ofItsSet} and s.number = 1 and not exists (
        select 1 from correspondence n where n.corrects_id = s.correspondence_id and n.status = 'filed'
          and not exists (select 1 from submission c where c.correspondence_id = n.id and c.obligation_id = p.id))
      order by app.moment_at(s.submitted) limit 1
    ) as began
    from obligation f where f.incident_id = start_followers.incident and f.trigger = 'submission'
  ) b
  where f.id = b.id and f.started::jsonb is distinct from b.began
$$;
`;

const STARTING = `
create function app.start_followers_there() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.start_followers(new.incident_id);
  return null;
end $$;
create trigger z_starts_followers after insert on submission for each row execute function app.start_followers_there();
-- One that is added late begins with what was filed before.
create trigger z_starts_followers after insert on obligation for each row when (new.trigger = 'submission')
  execute function app.start_followers_there();
`;

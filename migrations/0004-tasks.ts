import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work in lanes: tasks with joint owners, what they wait for, and the talk about them. */
export class Tasks implements MigrationInterface {
  name = 'Tasks1733702400004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TASKS);
    await db.query(COMMENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table task_comment, task cascade');
  }
}

const TASKS = `
create table task (
  title text not null constraint task_title_given check (length(trim(title)) > 0),
  description text,
  organisation_ids uuid[] not null constraint task_has_lane check (cardinality(organisation_ids) > 0),
  assignee_id uuid references user_account,
  status text not null default 'todo' constraint task_status_word check (status in ('todo', 'in_progress', 'blocked', 'done', 'cancelled')),
  priority text not null default 'normal' constraint task_priority_word check (priority in ('low', 'normal', 'high', 'urgent')),
  due moment,
  due_at timestamptz generated always as (app.moment_at(due)) stored,
  blocked_by uuid[] not null default '{}',
  waiting_for text,
  checklist jsonb not null default '[]',
  result text,
  position double precision not null default extract(epoch from clock_timestamp()),
  constraint task_blocked_names_what check (status <> 'blocked' or cardinality(blocked_by) > 0 or length(trim(coalesce(waiting_for, ''))) > 0),
  constraint task_done_has_result check (status <> 'done' or length(trim(coalesce(result, ''))) > 0)
);
select app.case_table('task', '(select app.actor_organisation()) = any (organisation_ids)');
create index task_by_incident_due on task (incident_id, due_at, id) where archived_at is null;
create index task_by_incident_position on task (incident_id, position, id) where archived_at is null;
create index task_by_due on task (due_at, id) where archived_at is null;
create index task_by_assignee on task (assignee_id, due_at, id) where archived_at is null;

create function app.check_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from unnest(new.organisation_ids) o
    where (tg_op = 'INSERT' or o <> all (old.organisation_ids))
      and not exists (select 1 from participation p where p.incident_id = new.incident_id and p.organisation_id = o and p.left_at is null)) then
    raise exception 'A lane is an organisation that takes part' using errcode = '23514', constraint = 'task_lane_takes_part';
  end if;
  if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id)
    and not exists (select 1 from membership m where m.incident_id = new.incident_id and m.user_id = new.assignee_id and m.ended_at is null) then
    raise exception 'An assignee is a member of the incident' using errcode = '23514', constraint = 'task_assignee_is_member';
  end if;
  if cardinality(new.blocked_by) > 0 and (tg_op = 'INSERT' or new.blocked_by <> old.blocked_by) then
    perform pg_advisory_xact_lock(hashtext('task dependencies ' || new.incident_id));
    if exists (select 1 from unnest(new.blocked_by) b
      where not exists (select 1 from task t where t.id = b and t.incident_id = new.incident_id)) then
      raise exception 'A task waits for tasks of its incident' using errcode = '23514', constraint = 'task_waits_in_its_incident';
    end if;
    if exists (with recursive chain(id) as (
        select unnest(new.blocked_by) union select unnest(t.blocked_by) from chain c join task t on t.id = c.id)
      select 1 from chain where id = new.id) then
      raise exception 'Tasks cannot wait for each other in a circle' using errcode = '23514', constraint = 'task_no_cycle';
    end if;
  end if;
  -- A partner works its lane; who else sees the task is not the partner's to change.
  if tg_op = 'UPDATE' and exists (select 1 from app.partner_granted('task.update') g where g.incident_id = new.incident_id)
    and (new.tlp, new.compartment, new.shared_with, new.organisation_ids, new.archived_at)
      is distinct from (old.tlp, old.compartment, old.shared_with, old.organisation_ids, old.archived_at) then
    raise exception 'Handling is set by the incident''s own people' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger check_task before insert or update on task for each row execute function app.check_task();
`;

const COMMENTS = `
alter table task add constraint task_with_compartment unique (id, compartment);
create table task_comment (
  task_id uuid not null references task,
  text text not null constraint task_comment_text_given check (length(trim(text)) > 0),
  recorded_at timestamptz not null default now()
);
-- A comment follows its task: its compartment by the key, its visibility by the policy's extra condition.
select app.case_table('task_comment', '(select app.actor_organisation()) = any (shared_with)',
  'exists (select 1 from task t where t.id = task_id)');
alter table task_comment add constraint task_comment_in_compartment foreign key (task_id, compartment)
  references task (id, compartment) on update cascade;
create index task_comment_by_task on task_comment (task_id, recorded_at, id);
`;

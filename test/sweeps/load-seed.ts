import type { TestDatabase } from '../support/database.js';

/** How much lies in the database of the load sweep. */
export const LOAD = { incidents: 200, tasksEach: 250, entriesEach: 1000 } as const;

/** Who reads: ids of the three people, and of the organisations whose lanes are worked. */
export interface Readers {
  commander: string;
  observer: string;
  partner: string;
  house: string;
  police: string;
}

const moment = (instant: string): string =>
  `jsonb_build_object('at', to_char(date_trunc('minute', ${instant}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
     'precision', 'minute', 'zone', 'Europe/Copenhagen', 'asWritten', null)`;

const INCIDENTS = `
insert into incident (reference, title, kind, zone, phase, created_by, created_at, archived_at)
select 'INC-2024-' || lpad(n::text, 4, '0'), 'Load ' || n, (array['data_theft_extortion', 'ransomware', 'data_leak'])[1 + n % 3],
  'Europe/Copenhagen', case when n % 10 = 0 then 'closed' else 'triaged' end, :commander, now() - n * interval '1 day',
  case when n % 25 = 0 then now() end
from generate_series(1, ${LOAD.incidents}) n;
insert into incident_assessment (incident_id, severity) select id, 'high' from incident;
insert into participation (incident_id, organisation_id) select i.id, o from incident i, unnest(array[:house, :police]::uuid[]) o;
insert into membership (incident_id, user_id, roles)
select i.id, m.person::uuid, array[m.role] from incident i,
  (values (:commander, 'commander'), (:observer, 'observer'), (:partner, 'partner')) m (person, role);`;

const TASKS = `
insert into task (incident_id, title, description, organisation_ids, assignee_id, status, priority, due, waiting_for, result,
  position, created_by, archived_at)
select i.id, 'Task ' || n, repeat('Words of a task. ', 10),
  case when n % 5 = 0 then array[:police]::uuid[] when n % 7 = 0 then array[:house, :police]::uuid[] else array[:house]::uuid[] end,
  case n % 10 when 0 then :commander::uuid when 5 then :partner::uuid end,
  status, (array['low', 'normal', 'high', 'urgent'])[1 + n % 4],
  case when n % 8 > 0 then ${moment(`now() + (n - 100) * interval '1 hour'`)} end,
  case when status = 'blocked' then 'An answer' end, case when status = 'done' then 'Came out well' end, n, :commander,
  case when n % 20 = 0 then now() end
from incident i, generate_series(1, ${LOAD.tasksEach}) n,
  lateral (select (array['todo', 'in_progress', 'blocked', 'done', 'cancelled'])[1 + n % 5] as status) s;`;

const ENTRIES = `
insert into timeline_entry (incident_id, title, text, source, confidence, occurred, compartment, shared_with, created_by, archived_at)
select i.id, 'Entry ' || n, repeat('Words of an entry. ', 10), 'Load', 'reported', ${moment(`now() - n * interval '1 hour'`)},
  case when n % 9 = 0 then 'legal' else 'general' end, case when n % 6 = 0 then array[:police]::uuid[] else '{}' end, :commander,
  case when n % 50 = 0 then now() end
from incident i, generate_series(1, ${LOAD.entriesEach}) n;`;

/** What the trigger would have written, for the tasks. */
const RECORD = `
insert into audit_entry (actor_id, table_name, record_id, incident_id, compartment, action, changed_fields, after)
select created_by, 'task', id, incident_id, compartment, 'insert', '{title,status}', jsonb_build_object('title', title, 'status', status)
from task;`;

/**
 * Fills the database in a few seconds. Triggers and keys to other tables rest meanwhile; checks of the columns do not.
 * The planner is told what lies there, as it would be by autovacuum.
 */
export const seedLoad = async (database: TestDatabase, readers: Readers): Promise<void> => {
  const named = (sql: string): string =>
    sql.replaceAll(
      /(?<!:):(commander|observer|partner|house|police)\b/g,
      (_, who: keyof Readers) => `'${readers[who]}'`,
    );
  await database.query(
    `begin; set local session_replication_role = replica; ${named(INCIDENTS + TASKS + ENTRIES + RECORD)} commit;`,
  );
  await database.query('analyze');
};

import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Case, openCase, when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

/** Two transactions at the same moment, below the API: PostgreSQL itself lets no more than one of them through. */
let scene: Scene;
let open: Case;

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
});
afterAll(() => scene.close());

interface Writer {
  by: Person;
  sql: string;
  values: unknown[];
}

const begun = async ({ id }: Person): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: scene.database.runtimeUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.actor', $1, true)`, [id]);
  return client;
};
const outcome = async (client: pg.Client, statement: Promise<unknown>): Promise<string> => {
  try {
    await statement;
    await client.query('commit');
    return 'done';
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error); // pg names the constraint
  } finally {
    await client.end();
  }
};

/** The first has written and not yet committed when the second writes. */
const atOnce = async (first: Writer, second: Writer): Promise<[string, string]> => {
  const [one, two] = [await begun(first.by), await begun(second.by)];
  const written = await one.query(first.sql, first.values);
  expect(written.rowCount).toBe(1);
  const later = outcome(two, two.query(second.sql, second.values));
  await Promise.race([later, waits()]);
  return [await outcome(one, Promise.resolve()), await later];
};

/** Until somebody waits for a lock in this database. */
const waits = async (): Promise<void> => {
  for (let n = 0; n < 200; n += 1) {
    const waiting = await scene.database.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await sleep(25);
  }
};

const make = <T>(path: string, values: object, by: Person = open.commander): Promise<T> =>
  scene
    .as(by)
    .post(path, { incidentId: open.incidentId, ...values })
    .ok<T>();
const task = (): Promise<Schemas['TaskView']> => make('/tasks', { title: 'Task', organisationIds: [scene.house.id] });

it('T35: two tasks never come to wait for each other', async () => {
  const [a, b] = [await task(), await task()];
  const wait = (id: string, other: string): Writer => ({
    by: open.commander,
    sql: 'update task set blocked_by = array[$2::uuid] where id = $1',
    values: [id, other],
  });
  expect(await atOnce(wait(a.id, b.id), wait(b.id, a.id))).toEqual(['done', 'task_no_cycle']);
  const c = await task();
  const chain = [wait(b.id, c.id), wait(c.id, a.id)] as const; // a waits for b: three would close the circle
  expect(await atOnce(...chain)).toEqual(['done', 'task_no_cycle']);
});

describe('T14: the last one stays', () => {
  const end = (by: Person, incidentId: string, userId: string): Writer => ({
    by,
    sql: 'update membership set ended_at = now() where incident_id = $1 and user_id = $2',
    values: [incidentId, userId],
  });
  const off = (by: Person, userId: string, change = 'disabled_at = now()'): Writer => ({
    by,
    sql: `update user_account set ${change} where id = $1`,
    values: [userId],
  });
  const twoCommanders = async (): Promise<[string, Person, Person]> => {
    const [anna, bo] = [await scene.person(), await scene.person()];
    const incident = await scene.incident(anna);
    await scene.member(incident, anna, bo, ['commander']);
    return [incident.id, anna, bo];
  };

  it('of two commanders who leave', async () => {
    const [id, anna, bo] = await twoCommanders();
    expect(await atOnce(end(anna, id, anna.id), end(bo, id, bo.id))).toEqual(['done', 'last_commander_stays']);
  });

  it('of two who give each other another role', async () => {
    const [id, anna, bo] = await twoCommanders();
    const demote = (by: Person, other: Person): Writer => ({
      ...end(by, id, other.id),
      sql: `update membership set roles = '{observer}' where incident_id = $1 and user_id = $2`,
    });
    expect(await atOnce(demote(anna, bo), demote(bo, anna))).toEqual(['done', 'last_commander_stays']);
  });

  it.each(['disabled_at = now()', `global_role = 'auditor'`])(
    'of two, one of whom leaves while the account of the other is closed: %s',
    async change => {
      const [id, anna, bo] = await twoCommanders();
      const close = off(scene.administrator, bo.id, change);
      expect(await atOnce(end(anna, id, anna.id), close)).toEqual(['done', 'last_commander_stays']);
      const [next, carl, dora] = await twoCommanders();
      const first = off(scene.administrator, dora.id, change);
      expect(await atOnce(first, end(carl, next, carl.id))).toEqual(['done', 'last_commander_stays']);
    },
  );

  it('of two administrators who disable each other', async () => {
    const other = await scene.person({ globalRole: 'administrator' });
    const ada = scene.administrator;
    const [first, second] = await atOnce(off(ada, other.id), off(other, ada.id));
    const left = await scene.database.query<{ id: string }>(
      `select id from user_account where global_role = 'administrator' and disabled_at is null and password_hash is not null`,
    );
    expect([first, second, left.map(({ id }) => id)]).toEqual(['done', expect.not.stringMatching(/^done$/), [ada.id]]);
  });
});

it('T35: one figure is superseded once', async () => {
  const figure = { metric: 'population', scope: 'All', value: 1, source: 'Us', asOf: when('2024-12-09') };
  const { id } = await make<Schemas['FigureView']>('/figures', figure);
  const newer: Writer = {
    by: open.commander,
    sql: `insert into figure (incident_id, metric, scope, value, source, as_of, supersedes_id, created_by)
      select incident_id, metric, scope, value, source, as_of, id, created_by from figure where id = $1`,
    values: [id],
  };
  expect(await atOnce(newer, newer)).toEqual(['done', 'figure_superseded_once']);
});

it('T35: one entry of the timeline is corrected once', async () => {
  const entry = { title: 'Seen', source: 'Us', occurred: when('2024-12-09') };
  const { id } = await make<Schemas['TimelineEntryView']>('/timeline-entries', entry);
  const correction: Writer = {
    by: open.commander,
    sql: `insert into timeline_entry (incident_id, title, source, occurred, corrects_id, created_by)
      select incident_id, title, source, occurred, id, created_by from timeline_entry where id = $1`,
    values: [id],
  };
  expect(await atOnce(correction, correction)).toEqual(['done', 'timeline_entry_corrected_once']);
});

describe('T35: a letter', () => {
  const letter = (more: object = {}): Promise<Schemas['CorrespondenceView']> =>
    make('/correspondence', {
      organisationId: scene.house.id,
      direction: 'outgoing',
      channel: 'letter',
      subject: 'Letter',
      text: 'Text',
      occurred: when('2024-12-09'),
      ...more,
    });
  const file = (id: string): Writer => ({
    by: open.lawyer,
    sql: `update correspondence set status = 'filed' where id = $1`,
    values: [id],
  });

  it('that two file at once is filed once, at the time of the first', async () => {
    const { id } = await letter();
    expect(await atOnce(file(id), file(id))).toEqual(['done', 'done']);
    const filings = await scene.database.query(
      `select 1 from audit_entry where record_id = $1 and 'filed_at' = any (changed_fields) and action = 'update'`,
      [id],
    );
    expect(filings).toHaveLength(1);
    const second = await letter();
    const path = `/correspondence/${second.id}/file`;
    const answers = [open.lawyer, open.commander].map(by => scene.as(by).post(path, { version: 1 }));
    expect((await Promise.all(answers)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is corrected by one of two corrections that are filed at once', async () => {
    const { id } = await letter();
    await scene.as(open.lawyer).post(`/correspondence/${id}/file`, { version: 1 }).ok();
    const correction = { correctsId: id, correctionReason: 'Wrong day' };
    const [one, two] = [await letter(correction), await letter(correction)];
    expect(await atOnce(file(one.id), file(two.id))).toEqual(['done', 'correspondence_corrected_once']);
  });
});

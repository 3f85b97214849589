import { type AccessScene, openAccessScene } from './access-scene.js';
import type { Relation } from './access-table.js';

/** Tables without an audit trigger, each with its reason. */
const NOT_AUDITED: Record<string, string> = {
  audit_entry: 'is the record itself',
  reminder_firing: 'is the record of what was reminded of; written once by PostgreSQL alone',
  reminder: 'tells of nothing that is not on record; its reader alone marks it as read',
  idempotent_request: 'remembers answers, no facts; swept with age',
  sign_in_failure: 'counts wrong passwords by hashed network, gone after a quarter of an hour',
  register_table: 'bits that an import hands out; the import is on record, and its mapping with it',
  register_category: 'as register_table',
  person: 'millions of rows, written as sets by an import that is on record; no role may write one',
  person_past: 'as person: what a run counted before an import changed it',
  person_evidence: 'as person: what imports said of those about whom people decided; each decision is on record',
  person_reading: 'is the record of who was shown whom; each has an entry in the record, which holds no key',
  import_progress: 'how far an import is; nothing of it lasts',
  import_reject: 'as person: lines that an import could not use',
  run_count: 'frozen figures of a run, which is on record with the hash of them all',
  run_holding: 'as run_count',
  run_change: 'as run_count',
  notice_recipient:
    'every change is an event, written by PostgreSQL as sets: a hundred thousand letters go out in one step',
  notice_event: 'is the record of letters itself; no role may write it',
  notice_letter: 'as notice_recipient: what a batch, which is on record, was made from',
  file_reading: 'how far the reading of a file is; the file is on record',
  search_text: 'words of items, mails and files, which are on record; written by PostgreSQL alone',
  migrations: 'kept by the migration runner as the owner; the runtime role has no right on it',
};
/** Tables without row security: the runtime role has no right on them at all. */
const NOT_SECURED = ['migrations'];

const INSIDERS: Relation[] = [
  'commander',
  'legal',
  'scope_analyst',
  'negotiator',
  'communications',
  'responder',
  'observer',
];
const REGISTER: Relation[] = ['commander', 'legal', 'scope_analyst'];
const ROOM: Relation[] = ['commander', 'legal', 'negotiator'];
const OUTSIDE: Relation[] = ['disabled', 'auditor', 'partner', 'partner_elsewhere', 'outsider'];

/** Case tables, each holding one record of the sweep's incident, and who finds it there. */
const SEEN_BY: Record<string, Relation[]> = {
  task: INSIDERS,
  task_comment: INSIDERS,
  timeline_entry: INSIDERS,
  timeline_item: INSIDERS,
  affected_table: INSIDERS,
  affected_column: INSIDERS,
  figure: INSIDERS,
  authority_contact: INSIDERS,
  authority_reference: INSIDERS,
  correspondence: INSIDERS,
  correspondence_question: INSIDERS,
  mail_message: INSIDERS,
  outgoing_mail: INSIDERS,
  file_reading: INSIDERS,
  search_text: INSIDERS,
  mailbox_message: ['commander', 'legal'],
  statement: INSIDERS,
  leak_publication: INSIDERS,
  incident_assessment: INSIDERS,
  person_register: REGISTER,
  table_import: REGISTER,
  person_lookup: REGISTER,
  person_decision: REGISTER,
  person_alias: REGISTER,
  person_reading: REGISTER,
  register_run: INSIDERS,
  cohort: REGISTER,
  notice_campaign: REGISTER,
  notice_recipient: REGISTER,
  notice_batch: REGISTER,
  notice_letter: REGISTER,
  contact_file: REGISTER,
  status_file: REGISTER,
  notice_event: REGISTER,
  contact_destruction: REGISTER,
  letter_version: ['commander', 'legal', 'scope_analyst', 'communications', 'observer'],
  public_notice: ['commander', 'legal', 'scope_analyst', 'communications', 'observer'],
  notification_hold: INSIDERS,
  obligation: INSIDERS,
  obligation_assessment: INSIDERS,
  decision_not_to_notify: INSIDERS,
  submission: INSIDERS,
  filing: INSIDERS,
  breach: INSIDERS,
  aware_move: INSIDERS,
  risk_assessment: INSIDERS,
  reminder_firing: INSIDERS,
  negotiation_admission: ['commander', 'legal'],
  negotiation: ROOM,
  negotiation_event: ROOM,
  negotiation_import: ROOM,
  negotiation_message: ROOM,
  negotiation_proposal: ROOM,
  negotiation_reply: ROOM,
  negotiation_note: ROOM,
  negotiation_bundle: ROOM,
  negotiation_participant: ROOM,
  redacted_note: ['responder'],
  negotiation_decision: ROOM,
  negotiation_ground: ROOM,
  negotiation_rate: ROOM,
  negotiation_publication: ROOM,
  published_table: INSIDERS,
};

let at: AccessScene;
beforeAll(async () => {
  at = await openAccessScene();
}, 120_000);
afterAll(() => at.scene.close());

const countAs = async (actorId: string, table: string): Promise<number> => {
  const [row] = await at.scene.database.queryAs<{ n: number }>(
    actorId,
    `select count(*)::int as n from ${table} where incident_id = $1`,
    [at.incidentId],
  );
  return row?.n ?? -1;
};

const idOf = (relation: Relation): string => at.people[relation]?.id ?? at.scene.administrator.id;

it('gives every table forced row security with policies, and the audit trigger', async () => {
  const tables = await at.scene.database.query<{ name: string; forced: boolean; policies: number; audited: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
       exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audited') as audited
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter(t => (!t.forced || t.policies < 2) && !NOT_SECURED.includes(t.name)).map(t => t.name)).toEqual(
    [],
  );
  expect(tables.filter(t => !t.audited && !(t.name in NOT_AUDITED)).map(t => t.name)).toEqual([]);
});

it('knows every table with an incident column in this sweep or among the tables of membership', async () => {
  const tables = await at.scene.database.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'incident_id'`,
  );
  const elsewhere = [
    'audit_entry',
    'audit_record',
    'attachment',
    'membership',
    'participation',
    'phase_move',
    'reminder',
  ];
  expect(tables.map(t => t.name).filter(name => !(name in SEEN_BY) && !elsewhere.includes(name))).toEqual([]);
});

it('shows through PostgreSQL alone the rows that each relation may see, and no others', async () => {
  const wrong: string[] = [];
  for (const [table, readers] of Object.entries(SEEN_BY))
    for (const relation of [...INSIDERS, ...OUTSIDE, 'administrator' as const]) {
      const seen = (await countAs(idOf(relation), table)) > 0;
      if (seen !== readers.includes(relation)) wrong.push(`${table} as ${relation}: ${seen ? 'seen' : 'not seen'}`);
    }
  expect(wrong).toEqual([]);
});

it('shows nothing to a connection that does not say who acts', async () => {
  for (const table of Object.keys(SEEN_BY)) expect(await countAs('', table)).toBe(0);
});

it('hides the extortion room also in the record, from everybody outside it', async () => {
  for (const relation of [...INSIDERS, ...OUTSIDE]) {
    const rows = await at.scene.database.queryAs(
      idOf(relation),
      `select 1 from audit_entry where table_name like 'negotiation%' and incident_id = $1`,
      [at.incidentId],
    );
    expect([relation, rows.length > 0]).toEqual([relation, ROOM.includes(relation)]);
  }
});

it('shows persons to the room of persons, and to nobody else', async () => {
  const wrong: string[] = [];
  for (const table of [
    'person',
    'person_evidence',
    'register_table',
    'register_category',
    'import_reject',
    'run_count',
  ])
    for (const relation of [...INSIDERS, ...OUTSIDE, 'administrator' as const]) {
      const readers = table === 'run_count' ? INSIDERS : REGISTER;
      const seen = (await at.scene.database.queryAs(idOf(relation), `select 1 from ${table} limit 1`)).length > 0;
      if (seen !== readers.includes(relation)) wrong.push(`${table} as ${relation}: ${seen ? 'seen' : 'not seen'}`);
    }
  expect(wrong).toEqual([]);
});

it('lets nobody write a person, a run or a look-up past the functions for it, nor see the check of a key', async () => {
  const { database } = at.scene;
  for (const sql of [
    'update person set standing = 2',
    'delete from person',
    'insert into person_past select register_id, key, 1, tables, categories, marks, standing from person',
    'delete from person_evidence',
    `update person_decision set standing = 'excluded'`,
    'delete from person_alias',
    'update register_run set persons = 0',
    'update run_count set persons = 0',
    'update person_lookup set answer = answer',
    'select key_check from person_register',
    `select * from register.person_1`,
    `select app.clear_tables(1, 1, 1)`,
    `select * from app.persons_at(1, 1)`,
    `select app.part_persons(1, 1, null)`,
    `select app.settle_persons(1, 1, null)`,
    `select app.finish_raw_imports(gen_random_uuid(), '[]')`,
  ])
    await expect(database.queryAs(idOf('commander'), sql)).rejects.toMatchObject({ code: '42501' });
  expect(await database.queryAs(idOf('commander'), 'select * from app.register_checks()')).toEqual([]);
});

it('refuses writes of people who only read, below the API', async () => {
  const { database } = at.scene;
  for (const relation of ['observer', 'partner', 'outsider'] as const) {
    const insert = database.queryAs(
      idOf(relation),
      `insert into timeline_entry (incident_id, title, source, occurred)
       values ($1, 'x', 'x', '{"at":"2024-12-08T23:00:00Z","precision":"day","zone":"UTC","asWritten":null}')`,
      [at.incidentId],
    );
    await expect(insert).rejects.toMatchObject({ code: '42501' });
    const changed = await database.queryAs(
      idOf(relation),
      `update task set title = 'x' where incident_id = $1 returning id`,
      [at.incidentId],
    );
    expect(changed).toEqual([]);
  }
});

it('T29: nobody changes the record, not even the owner of the database', async () => {
  for (const sql of [
    `update audit_entry set actor_id = gen_random_uuid()`,
    'delete from audit_entry',
    'truncate audit_entry',
  ]) {
    await expect(at.scene.database.query(sql)).rejects.toMatchObject({ code: '23514' });
    await expect(at.scene.database.queryAs(idOf('commander'), sql)).rejects.toMatchObject({ code: '42501' });
  }
});

it('T29: no record of a case is deleted, and no entry rewritten, by the role of the product', async () => {
  const tables = await at.scene.database.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'incident_id' and table_name in (select relname from pg_class where relkind = 'r')`,
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of [...tables, { name: 'incident' }])
    for (const sql of [`delete from ${name}`, `truncate ${name}`])
      await expect(at.scene.database.queryAs(idOf('commander'), sql)).rejects.toMatchObject({ code: '42501' });
  const rewritten = at.scene.database.query(`update timeline_entry set title = 'x'`);
  await expect(rewritten).rejects.toMatchObject({ constraint: 'timeline_entry_never_edited' });
});

it('T14: ends what was shared with the next request', async () => {
  const commander = at.browsers.commander;
  const partner = at.browsers.partner;
  const path = `/timeline-entries/${at.ids['/timeline-entries'] ?? ''}`;
  const police = at.people.partner?.organisationId ?? '';
  await partner.get(path).refused('record/not-found', 404);
  const shared = await commander.patch(path, { version: 1, sharedWith: [police] }).ok<{ version: number }>();
  await partner.get(path).ok();
  const red = await commander.patch(path, { version: shared.version, tlp: 'RED' }).ok<{ version: number }>();
  await partner.get(path).refused('record/not-found', 404);
  const amber = await commander.patch(path, { version: red.version, tlp: 'AMBER' }).ok<{ version: number }>();
  await partner.get(path).ok();
  await commander.patch(path, { version: amber.version, sharedWith: [] }).ok();
  await partner.get(path).refused('record/not-found', 404);
});

/**
 * Everything that is stored, but for the touch of the session and the record of reading, which a read may write, and for
 * what the product reads out of files by itself meanwhile.
 */
const fingerprint = async (): Promise<Record<string, unknown>> => {
  const { database } = at.scene;
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('session', 'person_reading', 'file_reading', 'search_text')`,
  );
  const prints: Record<string, unknown> = {};
  for (const { name } of tables) {
    const only = name === 'audit_entry' ? `where action <> 'read'` : '';
    const [row] = await database.query(
      `select md5(string_agg(t::text, '|' order by t::text)) as print from ${name} t ${only}`,
    );
    prints[name] = row?.['print'];
  }
  return prints;
};

it('T21: reading changes nothing but the record of reading', async () => {
  const before = await fingerprint();
  const document = await at.browsers.commander.get('/openapi.json').ok<{ paths: Record<string, object> }>();
  for (const [path, methods] of Object.entries(document.paths))
    if ('get' in methods) {
      const id = at.ids[`/${path.split('/')[2] ?? ''}`] ?? at.incidentId;
      await at.browsers.commander.get(path.replace('{id}', id).replace('{personId}', at.ids['/persons'] ?? ''));
    }
  expect(await fingerprint()).toEqual(before);
});

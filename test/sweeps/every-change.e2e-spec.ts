import type { Browser } from '../support/browser.js';
import type { Problem } from '../support/exchange.js';
import { type AccessScene, openAccessScene } from './access-scene.js';

/** Every route that writes, found in the contract of the running product: so a new one is held to this without a word. */
interface Operation {
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
}
interface Route {
  /** `PATCH /tasks/{id}` */
  name: string;
  method: string;
  path: string;
  /** Path of the resource, `/tasks`. */
  resource: string;
  /** Names of the fields that the body may have. */
  fields: string[];
}
type Row = Record<string, unknown> & { version: number };

const DAY = { at: '2024-12-08T23:00:00.000Z', precision: 'day', zone: 'Europe/Copenhagen', asWritten: null };
const KEEPERS = [
  ...['/users', '/organisations', '/data-categories', '/regime-terms', '/reminder-steps'],
  ...['/authorities', '/mail-templates'],
];
/** What no commander may do. */
const LEGAL_ALONE = ['POST /letter-versions/{id}/approve', 'POST /decisions-not-to-notify/{id}/approve'];
/** What actions need besides the version. */
const NEEDED: Record<string, object> = {
  'POST /decisions-not-to-notify/{id}/reject': { reason: 'Wrong' },
  'POST /decisions-not-to-notify/{id}/withdraw': { reason: 'Wrong' },
  'POST /filings/{id}/answers': { values: { controller: 'Changed' } },
  'POST /filings/{id}/take-over': { keys: ['controller'] },
  'POST /filings/{id}/submit': { submitted: DAY },
  'POST /filings/{id}/receipt': { receiptNumber: '1', received: DAY },
  'POST /incidents/{id}/move': { to: 'triaged', reason: 'Looked at' },
  'POST /letter-versions/{id}/withdraw': { reason: 'Wrong' },
  'POST /negotiation-admissions/{id}/end': { reason: 'Done' },
  'POST /negotiation-decisions/{id}/withdraw': { reason: 'Wrong' },
  'POST /negotiation-imports/{id}/read-again': { dayOrder: 'day_first', zone: 'UTC', parties: {} },
  'POST /negotiation-messages/{id}/time': { sent: DAY, reason: 'A screenshot shows it' },
  'POST /published-tables/{id}/accept': { source: 'Us' },
  'POST /published-tables/{id}/refuse': { reason: 'Wrong' },
  'POST /negotiation-rates/{id}/withdraw': { reason: 'Wrong' },
  'POST /negotiation-notes/{id}/withdraw': { reason: 'Wrong' },
  'POST /negotiation-replies/{id}/sent': { sent: DAY },
  'POST /notification-holds/{id}/lift': { reason: 'Over' },
  'POST /notice-batches/{id}/cancel': { reason: 'Wrong' },
  'POST /notice-batches/{id}/send': { sentAt: '2025-03-03T10:00:00Z' },
  'POST /notice-campaigns/{id}/destroy-contacts': { name: 'Campaign' },
  'POST /public-notices/{id}/publish': { published: DAY },
  'POST /correspondence/{id}/send': { to: ['desk@example.org'], cc: [] },
  'POST /outgoing-mails/{id}/settle': { outcome: 'sent', reason: 'They said so' },
  'POST /mailbox-messages/{id}/discard': { reason: 'Advertising' },
  'POST /statements/{id}/publish': { published: DAY, channel: 'website' },
};
/** A change of each kind of record: a field of its body that is always open to change. */
const CHANGES: [string, unknown][] = [
  ['title', 'Changed'],
  ['displayName', 'Changed'],
  ['name', 'Changed'],
  ['subject', 'Changed'],
  ['laneName', 'Changed'],
  ['claim', 'Changed'],
  ['summary', 'Changed'],
  ['roles', ['commander', 'legal']],
  ['tlp', 'AMBER+STRICT'],
  ['text', 'Changed'],
  ['offsetMinutes', 7],
  ['question', 'Changed'],
  ['note', 'Changed'],
];

let at: AccessScene;
let routes: Route[];

beforeAll(async () => {
  at = await openAccessScene();
  const document = await at.browsers.anonymous.get('/openapi.json').ok<Document>();
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) => {
      const name = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
      if (!name) return [];
      const short = path.replace('/api', '');
      return {
        name: `${method.toUpperCase()} ${short}`,
        method: method.toUpperCase(),
        path: short,
        resource: `/${short.split('/')[1] ?? ''}`,
        fields: Object.keys(document.components.schemas[name]?.properties ?? {}),
      };
    }),
  );
}, 60_000);
afterAll(() => at.scene.close());

const idOf = ({ resource }: Route): string => at.ids[resource] ?? '';
const pathOf = (route: Route): string => route.path.replace('{id}', idOf(route));
const writerOf = ({ resource, name }: Route): Browser => {
  if (LEGAL_ALONE.includes(name)) return at.browsers.legal;
  return KEEPERS.includes(resource) ? at.browsers.administrator : at.browsers.commander;
};
const shown = (route: Route): Promise<Row> =>
  writerOf(route)
    .get(`${route.resource}/${idOf(route)}`)
    .ok<Row>();
const changeFor = ({ fields }: Route): Record<string, unknown> =>
  Object.fromEntries(CHANGES.filter(([field]) => fields.includes(field)).slice(0, 1));
const versioned = (): Route[] =>
  routes.filter(({ path, fields }) => path.includes('{id}') && fields.includes('version'));
const recorded = async (route: Route): Promise<unknown[]> =>
  at.scene.database.query(`select seq from audit_entry where record_id = $1 and action <> 'read' order by seq`, [
    idOf(route),
  ]);

it('T10: no input takes a role, an owner, an id, a secret or a state that is not its own to give', async () => {
  const foreign = [
    ...['id', 'version', 'createdBy', 'createdAt', 'updatedAt', 'archivedAt', 'recordedAt', 'incidentId', 'password'],
    ...['organisationId', 'globalRole', 'passwordHash', 'password_hash', 'disabledAt', 'roles', 'status', 'phase'],
    ...['filedAt', 'publishedAt', 'reference', 'sha256', 'size', 'authorId', 'actorId', 'demo', 'isAdmin'],
  ];
  const taken: string[] = [];
  for (const route of routes) {
    const parents = {
      incidentId: at.incidentId,
      taskId: at.ids['/tasks'],
      obligationId: at.ids['/obligations'],
      correspondenceId: at.ids['/correspondence'],
      affectedTableId: at.ids['/affected-tables'],
      negotiationId: at.ids['/negotiations'],
      negotiationDecisionId: at.ids['/negotiation-decisions'],
      leakPublicationId: at.ids['/leak-publications'],
    };
    const body = Object.fromEntries(Object.entries(parents).filter(([key]) => route.fields.includes(key)));
    const sent = foreign.filter(name => !route.fields.includes(name));
    const extra = Object.fromEntries(sent.map(name => [name, 'x']));
    const { status, body: answer } = await writerOf(route).send(route.method, pathOf(route), { ...body, ...extra });
    const { errors = [] } = answer as Problem; // every answer here is one
    const refused = errors.filter(({ code }) => code === 'field/unknown').map(({ field }) => field);
    const missed = sent.filter(name => !refused.includes(name));
    if (status !== 400 || missed.length > 0) taken.push(`${route.name}: ${status} ${missed.join()}`);
  }
  expect(routes.length).toBeGreaterThan(60);
  expect(taken).toEqual([]);
}, 120_000);

it('T22: a page of another site changes nothing, on any route, with or without a body', async () => {
  const document = await at.browsers.anonymous.get('/openapi.json').ok<Document>();
  const unsafe = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).flatMap(method => (method === 'get' ? [] : [[method.toUpperCase(), path] as const])),
  );
  expect(unsafe.length).toBeGreaterThan(routes.length);
  for (const [method, path] of unsafe) {
    const id = at.ids[`/${path.split('/')[2] ?? ''}`] ?? at.incidentId;
    for (const [Origin, type] of [
      ['https://evil.example', 'text/plain'],
      ['null', 'multipart/form-data; boundary=x'],
    ] as const) {
      const foreign = { Origin, 'Content-Type': type };
      const answer = await at.browsers.commander.send(method, path.replace('{id}', id), '{"version":1}', foreign);
      expect([method, path, answer.status, answer.body]).toMatchObject([
        method,
        path,
        403,
        { code: 'request/foreign-origin' },
      ]);
    }
  }
  await at.browsers.commander.get('/session').ok(); // DELETE was among them
});

it('T35: a stale version changes nothing on any route, and is told what is and what was sent', async () => {
  const wrong: string[] = [];
  for (const route of versioned()) {
    const before = await shown(route);
    const entries = await recorded(route);
    const place = route.fields.includes('incidentId') ? { incidentId: at.incidentId } : {};
    const sent = { ...changeFor(route), ...NEEDED[route.name], ...place };
    const body = route.method === 'PATCH' || NEEDED[route.name] ? sent : place;
    const answer = await writerOf(route).send(route.method, pathOf(route), { ...body, version: before.version + 1 });
    const { code, current, yours } = answer.body as Problem; // the code is compared first
    const same = JSON.stringify([before, entries]) === JSON.stringify([await shown(route), await recorded(route)]);
    const told = JSON.stringify(current) === JSON.stringify(before) && typeof yours === 'object';
    const named = route.method !== 'PATCH' || JSON.stringify(yours) === JSON.stringify(sent);
    if (answer.status !== 409 || code !== 'record/stale' || !same || !told || !named)
      wrong.push(`${route.name}: ${answer.status} ${code} ${JSON.stringify({ same, told, named })}`);
  }
  expect(versioned().length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
}, 120_000);

it('T40: a change keeps every field that it does not name, on every route', async () => {
  for (const route of versioned().filter(({ method }) => method === 'PATCH')) {
    const before = await shown(route);
    const change = changeFor(route);
    expect([route.name, Object.keys(change)]).toEqual([route.name, [expect.anything()]]);
    const after = await writerOf(route)
      .patch(pathOf(route), { version: before.version, ...change })
      .ok<Row>();
    const moved = { ...change, version: before.version + 1, updatedAt: after['updatedAt'] };
    expect([route.name, after]).toEqual([route.name, { ...before, ...moved }]);
  }
}, 120_000);

describe('The record', () => {
  /** Tables in which migrations wrote and changed rows before anybody was there. */
  const BY_MIGRATIONS = [
    ...['data_category', 'regime_term', 'reminder_step', 'user_account'],
    ...['authority', 'mail_template'],
  ];
  /** Its rows are written by the session store, in the name of the product, whatever the request. */
  const WITHOUT_REQUEST = ['session'];
  /** That a session is in use moves its end; no change of anything, and not on record. */
  const PASSING: Record<string, string[]> = { session: ['expire'] };
  const TABLES = `select c.relname as name, coalesce((select array_agg(convert_from(a, 'UTF8')) from (
      select decode(x, 'escape') as a from unnest(string_to_array(encode(g.tgargs, 'escape'), '\\000')) x where x <> '') s), '{}') as secrets
    from pg_trigger g join pg_class c on c.oid = g.tgrelid where g.tgname = 'audited' order by 1`;
  const audited = (): Promise<{ name: string; secrets: string[] }[]> => at.scene.database.query(TABLES);

  it('holds for every row of every table what it is now, without its secrets', async () => {
    const tables = await audited();
    expect(tables.length).toBeGreaterThan(20);
    for (const { name, secrets } of tables) {
      const rows = await at.scene.database.query<{ now: Row; then: Row; request: string | null }>(
        `select to_jsonb(t) - $1::text[] as now, e.after - $1::text[] as then, e.request_id as request
         from ${name} t left join lateral (select * from audit_entry e where e.table_name = '${name}' and e.action <> 'read'
           and e.record_id = case when to_jsonb(t) ->> 'id' like '%-%' then to_jsonb(t) ->> 'id' else to_jsonb(t) ->> 'incident_id' end::uuid order by e.seq desc limit 1) e on true
         where to_jsonb(t) ?| array['id', 'incident_id']
           and not (e.request_id is null and coalesce(e.actor_id, app.system_id()) = app.system_id() and $2)`,
        [[...secrets, ...(PASSING[name] ?? [])], BY_MIGRATIONS.includes(name)],
      );
      for (const { now, then, request } of rows)
        expect([name, then, request !== null || WITHOUT_REQUEST.includes(name)]).toEqual([name, now, true]);
    }
  });

  it('joins each change to the one before it, and names who made it and in which request', async () => {
    const broken = await at.scene.database.query(
      `select table_name, record_id, seq from (
         select e.*, lag(after) over (partition by table_name, record_id order by seq) as last
         from audit_entry e where action in ('insert', 'update')) e
       where action = 'update' and not (table_name = any ($1) and request_id is null and e.actor_id = app.system_id())
         and ((request_id is null and table_name <> 'session') or before is distinct from last
           or not exists (select 1 from user_account u where u.id = e.actor_id)
           or changed_fields = '{}')`,
      [BY_MIGRATIONS],
    );
    expect(broken).toEqual([]);
  });

  it('holds no hash, token or password', async () => {
    const secrets = await at.scene.database.query(
      `select seq from audit_entry where concat(before, after) ~* 'argon2|password_hash|token_hash|seven quiet'`,
    );
    expect(secrets).toEqual([]);
  });
});

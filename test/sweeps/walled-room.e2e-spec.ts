import { randomUUID } from 'node:crypto';
import type { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

/** Stands in every text of the room, and nowhere else. */
const WORD = 'xylograph';
const ROLES = ['scope_analyst', 'communications', 'responder', 'observer'] as const;
/** What is written while the others look on: their own looks are on record too, so these are searched and not compared. */
const RECORDS = ['/audit-entries', '/audit-records'];

/** Bears within its bytes when it was set; the same register as CSV and as a list is compared. */
const TIMED = ['/breaches/pdf'];
const MINUTE = { at: '2024-12-09T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };

let scene: Scene;
let commander: Person;
let incidentId: string;
let authority: string;
let paths: string[];
/** Addresses that name one record, such as `/tasks/{id}`. */
let records: string[];
/** Calendars behind secret addresses, by whom they belong to. */
const feeds: Record<string, string> = {};
const outside: Record<string, Browser> = {};
/** Of whom the extortion room is that they are not in: the same roles would be let in by name. */
const outsiders: Person[] = [];
/** Ids of what lies in the room, by the path of its resource. */
const room: Record<string, string> = {};

beforeAll(async () => {
  scene = await openScene();
  commander = await scene.person();
  const incident = await scene.incident(commander);
  incidentId = incident.id;
  const join = async (name: string, roles: Schemas['IncidentRole'][], values = {}): Promise<Person> => {
    const person = await scene.person(values);
    await scene.member(incident, commander, person, roles);
    outside[name] = scene.as(person);
    outsiders.push(person);
    return person;
  };
  for (const role of ROLES) await join(role, [role]);
  await join('partner', ['partner'], { organisationId: (await scene.organisation({ kind: 'police' })).id });
  await leave(await join('legal, kept out', ['legal']));
  await leave(await join('negotiator, no longer let in', ['negotiator']));
  outside['auditor'] = scene.as(await scene.person({ globalRole: 'auditor', organisationId: null }));
  outside['colleague'] = scene.as(await scene.person());
  outside['administrator'] = scene.as(scene.administrator);
  for (const [name, browser] of Object.entries(outside).filter(([each]) => !each.startsWith('a'))) {
    const { link } = await browser.post('/calendar-feeds', { name: 'Phone' }).ok<{ link: string }>();
    feeds[name] = link;
  }
  await fileOutside();
  const leak = { incidentId, source: 'Police', place: 'leak_site', seen: MINUTE };
  leakPublicationId = (await scene.as(commander).post('/leak-publications', leak).ok<{ id: string }>()).id;
  const document = await scene.anonymous().get('/openapi.json').ok<{ paths: Record<string, object> }>();
  const readable = Object.entries(document.paths)
    .filter(([, methods]) => 'get' in methods)
    .map(([path]) => path.replace('/api', ''));
  records = readable.filter(path => /^\/[\w-]+\/\{id\}/.test(path) && path.split('{').length === 2);
  paths = readable
    .filter(path => !path.includes('{') || path.startsWith('/incidents/{id}'))
    .map(path => path.replace('{id}', incidentId))
    .filter(path => !path.includes('{') && !path.startsWith('/health') && !TIMED.includes(path))
    .flatMap(path => [path, `${path}?q=${WORD}`, `${path}?incidentId=${incidentId}&q=${WORD}`])
    .concat(`/incidents/${incidentId}/correspondence-bundle?organisationId=${authority}&rooms=all`);
}, 120_000);
afterAll(() => scene.close());

/** Ends the admission of somebody whose role or office speaks of the room. */
const leave = async ({ id }: Person): Promise<void> => {
  const filter = { incidentId, userId: id, endedAt: false };
  const page = scene.as(commander).list('/negotiation-admissions', { filter });
  const [admission] = (await page.ok<Schemas['NegotiationAdmissionPage']>()).data;
  await scene
    .as(commander)
    .post(`/negotiation-admissions/${admission?.id ?? ''}/end`, {
      version: admission?.version,
      reason: 'Is told by them',
    })
    .ok();
};

/** An item outside the room, so that what holds items holds one before and after. */
const fileOutside = async (): Promise<void> => {
  authority = (await scene.organisation({ kind: 'supervisory_authority' })).id;
  const item = await correspondence({ subject: 'Outside' });
  await scene.as(commander).post(`/correspondence/${item.id}/file`, { version: item.version }).ok();
};
const correspondence = (values: object): Promise<Schemas['CorrespondenceView']> =>
  scene
    .as(commander)
    .post('/correspondence', {
      ...{ incidentId, organisationId: authority, direction: 'incoming', channel: 'phone', occurred: MINUTE },
      ...values,
    })
    .ok();

/** Every answer that somebody outside the room can have, without the instants at which it was given. */
const answers = async (): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const keep = (name: string, { status, text }: { status: number; text: string }): unknown =>
    found.set(name, `${status} ${text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|DTSTAMP:\w+/g, 'then')}`);
  for (const [name, browser] of Object.entries(outside)) {
    for (const path of paths) keep(`${name} ${path}`, await browser.get(path));
    keep(`${name} search`, await browser.post(`/incidents/${incidentId}/correspondence-search`, { words: WORD }));
  }
  for (const [name, link] of Object.entries(feeds)) {
    const calendar = await fetch(link);
    keep(`${name} calendar`, { status: calendar.status, text: await calendar.text() });
  }
  return found;
};

/** A publication outside the room that a negotiation will name. */
let leakPublicationId: string;

/** The negotiation with everything that one can hold. */
const fillNegotiation = async (): Promise<string> => {
  const inside = scene.as(commander);
  const made = async (path: string, body: object): Promise<Schemas['NegotiationView']> => {
    const record = await inside.post(path, body).ok<Schemas['NegotiationView']>();
    room[path] = record.id;
    return record;
  };
  const first = async <T extends { id: string; version: number }>(path: string): Promise<T> => {
    const [record] = (await inside.list(path).ok<{ data: T[] }>()).data;
    if (!record) throw new Error(`Nothing lies at ${path}`);
    room[path] = record.id;
    return record;
  };
  const { id: negotiationId } = await made('/negotiations', { incidentId, actor: WORD, summary: WORD });
  const source = `[09/12/2024 09:00] ${WORD}: Pay 5 BTC within 24 hours\n[09/12/2024 09:05] Victim: ${WORD}, we offer 1 BTC`;
  await made('/negotiation-imports', { negotiationId, source });
  const { id, version } = await first('/negotiation-proposals');
  await inside.post(`/negotiation-proposals/${id}/accept`, { version }).ok();
  await first('/negotiation-events');
  const message = await first('/negotiation-messages');
  const said = { version: message.version, sent: MINUTE, reason: WORD };
  await inside.post(`/negotiation-messages/${message.id}/time`, said).ok();
  await made('/negotiation-replies', { negotiationId, text: WORD });
  await made('/negotiation-participants', { negotiationId, name: WORD, party: 'actor', role: 'speaks' });
  const shared = { negotiationId, title: WORD, text: WORD, reason: WORD, readerIds: [commander.id] };
  await made('/negotiation-notes', shared);
  room['/redacted-notes'] = room['/negotiation-notes'] ?? '';
  const decided = { course: 'buy_time', question: WORD, options: [WORD, 'Wait'], reason: WORD };
  const { id: negotiationDecisionId } = await made('/negotiation-decisions', { negotiationId, ...decided });
  const ground = { kind: 'insurer', occurred: MINUTE, givenBy: WORD, text: WORD };
  await made('/negotiation-grounds', { negotiationDecisionId, ...ground });
  const rate = { fromCurrency: 'BTC', toCurrency: 'USD', rate: '97000', asOf: MINUTE, source: WORD };
  await made('/negotiation-rates', { negotiationId, ...rate });
  await made('/negotiation-publications', { negotiationId, leakPublicationId, note: WORD });
  await inside.get(`/negotiations/${negotiationId}/course`).ok();
  await inside.get(`/negotiations/${negotiationId}/misp`);
  await inside.post('/negotiation-bundles', { negotiationId, recipient: WORD, reason: WORD });
  await first('/negotiation-bundles');
  await first('/attachments');
  return negotiationId;
};

/** Records of other kinds that were moved into the room. */
const fillRoom = async (): Promise<void> => {
  await fillNegotiation();
  const inside = scene.as(commander);
  const placed = { incidentId, compartment: 'negotiation', tlp: 'RED' };
  const due = { ...MINUTE, at: new Date(Math.floor(Date.now() / 60_000) * 60_000 + 86_400_000).toISOString() };
  const task = { ...placed, title: WORD, organisationIds: [scene.house.id], assigneeId: commander.id, due };
  room['/tasks'] = (await inside.post('/tasks', task).ok<{ id: string }>()).id;
  const comment = { taskId: room['/tasks'], text: WORD };
  room['/task-comments'] = (await inside.post('/task-comments', comment).ok<{ id: string }>()).id;
  const leak = { ...placed, source: WORD, placeName: WORD, seen: MINUTE };
  room['/leak-publications'] = (await inside.post('/leak-publications', leak).ok<{ id: string }>()).id;
  const entry = { ...placed, title: WORD, source: WORD, occurred: MINUTE };
  room['/timeline-entries'] = (await inside.post('/timeline-entries', entry).ok<{ id: string }>()).id;
  const item = await correspondence({ compartment: 'negotiation', tlp: 'RED', subject: WORD, text: WORD });
  room['/correspondence'] = item.id;
  const asked = { correspondenceId: item.id, text: WORD, answerer: 'us', due };
  room['/correspondence-questions'] = (await inside.post('/correspondence-questions', asked).ok<{ id: string }>()).id;
  await inside.post(`/correspondence/${item.id}/file`, { version: item.version }).ok();
};

const told = async (): Promise<unknown> =>
  scene.database.query(
    `select (select count(*)::int from outgoing_mail) as mails,
       (select count(*)::int from reminder where user_id = any ('{${outsiders.map(({ id }) => id).join()}}')) as reminders`,
  );

it('nothing that anybody outside can ask for changes by a single sign when the extortion room is filled', async () => {
  const before = await answers();
  const toldBefore = await told();
  await fillRoom();
  const after = await answers();
  expect(before.size).toBeGreaterThan(500);
  const differ = [...after].filter(([name, text]) => {
    const isRecord = RECORDS.some(path => name.includes(` ${path}`));
    return text.includes(WORD) || (isRecord ? /negotiation_?\w*"/.test(text) : text !== before.get(name));
  });
  expect(differ.map(([name]) => name)).toEqual([]);
  expect(await told()).toEqual(toldBefore);
}, 300_000);

it('answers for each record of the room, by its id, as for one that does not exist', async () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const path of records) {
    const id = room[`/${path.split('/')[1] ?? ''}`];
    if (!id) continue;
    asked += 1;
    for (const [name, browser] of Object.entries(outside)) {
      const real = await browser.get(path.replace('{id}', id));
      const random = await browser.get(path.replace('{id}', randomUUID()));
      if (real.status !== random.status || real.text !== random.text || real.status < 400)
        wrong.push(`${path} as ${name}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(15);
}, 120_000);

it('answers to what names a record of the room as to what names one that does not exist', async () => {
  const task = { incidentId, title: 'x', organisationIds: [scene.house.id] };
  const naming: [string, (id: string) => object, string][] = [
    ['/tasks', id => ({ ...task, blockedBy: [id] }), '/tasks'],
    ['/task-comments', id => ({ taskId: id, text: 'x' }), '/tasks'],
    [
      '/timeline-entries',
      id => ({ incidentId, title: 'x', source: 'x', occurred: MINUTE, correctsId: id }),
      '/timeline-entries',
    ],
    ['/correspondence-questions', id => ({ correspondenceId: id, text: 'x', answerer: 'us' }), '/correspondence'],
    ['/negotiation-events', id => ({ negotiationId: id, kind: 'message', occurred: MINUTE }), '/negotiations'],
    ['/negotiation-publications', id => ({ negotiationId: id, leakPublicationId }), '/negotiations'],
    ['/published-tables', id => ({ leakPublicationId: id, affectedTableId: id }), '/leak-publications'],
    [
      '/negotiation-rates',
      id => ({ negotiationId: id, fromCurrency: 'BTC', toCurrency: 'USD', rate: '1', asOf: MINUTE, source: 'x' }),
      '/negotiations',
    ],
    ['/negotiation-imports', id => ({ negotiationId: id, source: 'A: x\nB: y' }), '/negotiations'],
    ['/negotiation-bundles', id => ({ negotiationId: id, recipient: 'x', reason: 'x' }), '/negotiations'],
    [
      '/negotiation-notes',
      id => ({ negotiationId: id, title: 'x', text: 'x', reason: 'x', readerIds: [] }),
      '/negotiations',
    ],
  ];
  const upload = (recordTable: string, recordId: string): FormData => {
    const form = new FormData();
    form.append('recordTable', recordTable);
    form.append('recordId', recordId);
    form.append('file', new Blob(['x']), 'x.txt');
    return form;
  };
  const wrong: string[] = [];
  for (const [name, browser] of Object.entries(outside)) {
    for (const [path, body, of] of naming) {
      const [id, other] = [room[of] ?? '', randomUUID()];
      const real = await browser.post(path, body(id));
      const random = await browser.post(path, body(other));
      if (real.status !== random.status || real.text !== random.text || real.status < 400)
        wrong.push(`${path} as ${name}: ${real.text} ${random.text}`);
    }
    for (const [table, path] of [
      ['negotiation', '/negotiations'],
      ['task', '/tasks'],
      ['correspondence', '/correspondence'],
    ] as const) {
      const real = await browser.send('POST', '/attachments', upload(table, room[path] ?? ''));
      const random = await browser.send('POST', '/attachments', upload(table, randomUUID()));
      if (real.status !== random.status || real.text !== random.text) wrong.push(`a file on ${table} as ${name}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

it('takes no longer to answer for a negotiation behind the wall than for one that does not exist', async () => {
  const browser = outside['responder'];
  const time = async (id: string): Promise<number> => {
    const start = performance.now();
    await browser?.get(`/negotiations/${id}`);
    return performance.now() - start;
  };
  const [real, random]: [number[], number[]] = [[], []];
  // Taken in turn: whatever else the machine does meanwhile, it does to both.
  for (let turn = 0; turn < 150; turn += 1) {
    real.push(await time(room['/negotiations'] ?? ''));
    random.push(await time(randomUUID()));
  }
  expect(median(real) / median(random)).toBeLessThan(1.4);
  expect(median(random) / median(real)).toBeLessThan(1.4);
}, 60_000);

it('takes no attachment of the room for one of the incident, in the list or by its fingerprint', async () => {
  const { data } = await scene.as(commander).list('/attachments').ok<Schemas['AttachmentPage']>();
  expect(data.map(({ recordTable }) => recordTable)).toEqual(['negotiation']);
  for (const [name, browser] of Object.entries(outside)) {
    const answer = await browser.list('/attachments', { filter: { sha256: data[0]?.sha256 } });
    expect([name, answer.text.includes(data[0]?.sha256 ?? WORD)]).toEqual([name, false]);
  }
});

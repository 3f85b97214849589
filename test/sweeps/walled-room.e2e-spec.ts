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

let scene: Scene;
let commander: Person;
let incidentId: string;
let paths: string[];
const outside: Record<string, Browser> = {};

beforeAll(async () => {
  scene = await openScene();
  commander = await scene.person();
  const incident = await scene.incident(commander);
  incidentId = incident.id;
  for (const role of ROLES) {
    const person = await scene.person();
    await scene.member(incident, commander, person, [role]);
    outside[role] = scene.as(person);
  }
  const partner = await scene.person({ organisationId: (await scene.organisation({ kind: 'police' })).id });
  await scene.member(incident, commander, partner, ['partner']);
  outside['partner'] = scene.as(partner);
  outside['auditor'] = scene.as(await scene.person({ globalRole: 'auditor', organisationId: null }));
  outside['colleague'] = scene.as(await scene.person());
  outside['administrator'] = scene.as(scene.administrator);
  const document = await scene.anonymous().get('/openapi.json').ok<{ paths: Record<string, object> }>();
  paths = Object.entries(document.paths)
    .filter(([, methods]) => 'get' in methods)
    .map(([path]) => path.replace('/api', ''))
    .filter(path => !path.includes('{') || path.startsWith('/incidents/{id}'))
    .map(path => path.replace('{id}', incidentId))
    .filter(path => !path.includes('{') && !path.startsWith('/health') && !TIMED.includes(path))
    .flatMap(path => [path, `${path}?q=${WORD}`, `${path}?incidentId=${incidentId}&q=${WORD}`]);
}, 120_000);
afterAll(() => scene.close());

/** Every answer that somebody outside the room can have, without the instants at which it was given. */
const answers = async (): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const [name, browser] of Object.entries(outside))
    for (const path of paths) {
      const { status, text } = await browser.get(path);
      found.set(`${name} ${path}`, `${status} ${text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')}`);
    }
  return found;
};

const fillRoom = async (): Promise<void> => {
  const inside = scene.as(commander);
  const room = await inside
    .post('/negotiations', { incidentId, actor: WORD, summary: WORD })
    .ok<Schemas['NegotiationView']>();
  const negotiationId = room.id;
  const source = `[09/12/2024 09:00] ${WORD}: Pay 5 BTC within 24 hours\n[09/12/2024 09:05] Victim: ${WORD}, we offer 1 BTC`;
  await inside.post('/negotiation-imports', { negotiationId, source }).ok();
  const { data } = await inside.list('/negotiation-proposals').ok<Schemas['NegotiationProposalPage']>();
  const [proposal] = data;
  await inside.post(`/negotiation-proposals/${proposal?.id ?? ''}/accept`, { version: proposal?.version }).ok();
  await inside.post('/negotiation-replies', { negotiationId, text: WORD }).ok();
  await inside.get(`/negotiations/${negotiationId}/course`).ok();
};

it('nothing that anybody outside can ask for changes by a single sign when the extortion room is filled', async () => {
  const before = await answers();
  await fillRoom();
  const after = await answers();
  expect(before.size).toBeGreaterThan(400);
  const told = [...after].filter(([name, text]) => {
    const isRecord = RECORDS.some(path => name.includes(` ${path}`));
    return text.includes(WORD) || (isRecord ? /negotiation_?\w*"/.test(text) : text !== before.get(name));
  });
  expect(told.map(([name]) => name)).toEqual([]);
}, 300_000);

it('takes no attachment of the room for one of the incident, in the list or by its fingerprint', async () => {
  const { data } = await scene.as(commander).list('/attachments').ok<Schemas['AttachmentPage']>();
  expect(data.map(({ recordTable }) => recordTable)).toEqual(['negotiation']);
  for (const [name, browser] of Object.entries(outside)) {
    const answer = await browser.list('/attachments', { filter: { sha256: data[0]?.sha256 } });
    expect([name, answer.text.includes(data[0]?.sha256 ?? WORD)]).toEqual([name, false]);
  }
});

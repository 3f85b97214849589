import type { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Entry = Schemas['AuditRecordView'];

/** The record of the installation, as the global auditor looks something up in it. */
let scene: Scene;
let auditor: Browser;
let anna: Person;
let incident: { id: string; reference: string };

beforeAll(async () => {
  scene = await openScene();
  auditor = scene.as(await scene.person({ displayName: 'Aud Auditor', globalRole: 'auditor' }));
  anna = await scene.person({ displayName: 'Anna_Commander' });
  incident = await scene.incident(anna);
  await scene.incident(await scene.person({ displayName: 'Bo Commander' }));
});
afterAll(() => scene.close());

const found = async (filter: object): Promise<Entry[]> =>
  (await auditor.list('/audit-records', { filter, perPage: 100 }).ok<Schemas['AuditRecordPage']>()).data;
const all = <K extends keyof Entry>(entries: Entry[], key: K): Entry[K][] => [
  ...new Set(entries.map(entry => entry[key])),
];

it('is narrowed to who acted, by part of the name', async () => {
  expect(all(await found({ actor: 'anna_c' }), 'actorId')).toEqual([anna.id]);
  expect(all(await found({ actor: ' commander' }), 'actorName')).toEqual(['Bo Commander']);
  expect(await found({ actor: '%' })).toEqual([]);
  await auditor.list('/audit-records', { filter: { actor: 5 } }).refusedAt('filter.actor', 'filter/wrong-value');
});

it('is narrowed to an incident, by the reference that it shows or by the id', async () => {
  const byReference = await found({ incident: incident.reference.toLowerCase() });
  expect(byReference.length).toBeGreaterThan(2);
  expect(all(byReference, 'incidentReference')).toEqual([incident.reference]);
  expect(await found({ incident: incident.id })).toEqual(byReference);
  expect(await found({ incident: 'INC-1999-0001' })).toEqual([]);
  await auditor.list('/audit-records', { filter: { incident: {} } }).refusedAt('filter.incident', 'filter/wrong-value');
});

it('is narrowed to a kind of record and a time, with the other filters', async () => {
  const memberships = await found({ incident: incident.reference, tableName: 'membership' });
  expect(all(memberships, 'tableName')).toEqual(['membership']);
  expect(await found({ incident: incident.reference, until: '2020-01-01T00:00:00Z' })).toEqual([]);
});

it('is looked up by the auditor alone: nobody else learns of an incident by its reference', async () => {
  const ask = (person: Person): Promise<Record<string, unknown>[]> =>
    scene.database.queryAs(person.id, 'select app.auditors_incident($1) as id', [incident.reference]);
  expect(await ask(anna)).toEqual([{ id: null }]);
  await scene
    .as(anna)
    .list('/audit-records', { filter: { incident: incident.reference } })
    .refused('access/forbidden');
});

import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];

let scene: Scene;
let the: Case;
let authority: string;

const minute = (at: string) => ({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const filed = async (
  at: string,
  subject: string,
  values: object = {},
  files: [string, string][] = [],
): Promise<Item> => {
  const legal = scene.as(the.lawyer);
  const item = await legal
    .post('/correspondence', {
      incidentId: the.incidentId,
      direction: 'outgoing',
      channel: 'letter',
      organisationId: authority,
      occurred: minute(at),
      subject,
      ...values,
    })
    .ok<Item>();
  for (const [name, content] of files) {
    const form = new FormData();
    form.append('recordTable', 'correspondence');
    form.append('recordId', item.id);
    form.append('file', new Blob([content]), name);
    await legal.send('POST', '/attachments', form).ok();
  }
  return legal.post(`/correspondence/${item.id}/file`, { version: item.version }).ok<Item>();
};
const path = (query: Record<string, string> = {}): string =>
  `/incidents/${the.incidentId}/correspondence-bundle?${new URLSearchParams({ organisationId: authority, ...query }).toString()}`;
const bundle = async (query?: Record<string, string>, by: Person = the.lawyer): Promise<Record<string, Uint8Array>> => {
  const { status, bytes } = await scene.as(by).get(path(query));
  expect(status).toBe(200);
  return unzipSync(new Uint8Array(bytes));
};
const subjects = (files: Record<string, Uint8Array>): string[] =>
  strFromU8(files['index.csv'] ?? new Uint8Array())
    .trim()
    .split('\r\n')
    .slice(1)
    .map(line => line.split(';')[7] ?? '');

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  authority = (await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' })).id;
  await filed('2024-12-12T09:00:00.000Z', 'Answer', {}, [
    ['Bilag å.txt', 'first'],
    ['Bilag å.txt', 'second'],
  ]);
  await filed('2024-12-10T09:00:00.000Z', 'Notification', { text: 'Vi anmelder hermed.', referenceNumbers: ['=1+1'] });
  await filed('2024-12-11T09:00:00.000Z', 'Privileged advice', { compartment: 'legal' });
  const { incidentId } = the;
  const draft = { incidentId, organisationId: authority, direction: 'outgoing', channel: 'letter', subject: 'Draft' };
  await scene
    .as(the.lawyer)
    .post('/correspondence', { ...draft, occurred: minute('2024-12-10T09:00:00.000Z') })
    .ok();
}, 60_000);
afterAll(() => scene.close());

it('holds an index, a PDF of each filed item and its files byte for byte, and the hashes of all of it', async () => {
  const files = await bundle();
  expect(Object.keys(files).sort()).toEqual([
    'SHA256SUMS',
    'index.csv',
    'index.pdf',
    'items/0001/item.pdf',
    'items/0002/01 Bilag å.txt',
    'items/0002/02 Bilag å.txt',
    'items/0002/item.pdf',
  ]);
  expect(subjects(files)).toEqual(['Notification', 'Answer']);
  expect(strFromU8(files['items/0002/02 Bilag å.txt'] ?? new Uint8Array())).toBe('second');
  expect(strFromU8(files['index.csv'] ?? new Uint8Array())).toContain(";'=1+1;");
  const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  expect(sums.sort()).toEqual(
    Object.entries(files)
      .filter(([place]) => place !== 'SHA256SUMS')
      .map(([place, bytes]) => `${sha256(bytes)}  ${place}`)
      .sort(),
  );
});

it('leaves privileged items out whatever is asked for, and is narrowed to a time', async () => {
  expect(subjects(await bundle({ rooms: 'all' }))).toEqual(['Notification', 'Answer']);
  expect(subjects(await bundle({ from: '2024-12-11T00:00:00.000Z' }))).toEqual(['Answer']);
  const nothing = { until: '2024-01-01T00:00:00.000Z' };
  await scene.as(the.lawyer).get(path(nothing)).refused('bundle/empty', 422);
});

it('is for those who answer for correspondence, and on record', async () => {
  for (const person of [the.press, the.manager, the.officer])
    await scene.as(person).get(path()).refused('access/forbidden');
  const reads = await scene.database.query<{ table: string; times: number }>(
    `select table_name as "table", count(*)::int as times from audit_entry
     where action = 'read' and incident_id = $1 group by 1 order by 1`,
    [the.incidentId],
  );
  // Three bundles: of two items, of two, of one; two files in each.
  expect(reads).toEqual([
    { table: 'attachment', times: 6 },
    { table: 'correspondence', times: 5 },
  ]);
});

it('is the same, byte for byte, as long as nothing more is filed', async () => {
  const [one, other] = [await bundle(), await bundle()];
  const hashes = (files: Record<string, Uint8Array>) =>
    Object.entries(files).map(([place, bytes]) => [place, sha256(bytes)]);
  expect(hashes(one)).toEqual(hashes(other));
});

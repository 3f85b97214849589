import { type Case, openCase } from '../support/case.js';
import { docxOf, pdfOf } from '../support/documents.js';
import type { Schemas } from '../support/exchange.js';
import { eml } from '../support/mails.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];
type Results = Schemas['SearchResultsView'];

let scene: Scene;
let the: Case;
let authority: string;
let call: Item;

const minute = (at: string) => ({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });

const item = (values: object): Promise<Item> =>
  scene
    .as(the.lawyer)
    .post('/correspondence', {
      incidentId: the.incidentId,
      direction: 'outgoing',
      channel: 'phone',
      organisationId: authority,
      occurred: minute('2024-12-10T09:00:00.000Z'),
      subject: 'Opkald',
      ...values,
    })
    .ok<Item>();
const attach = async (recordId: string, fileName: string, content: string | Buffer): Promise<string> => {
  const form = new FormData();
  form.append('recordTable', 'correspondence');
  form.append('recordId', recordId);
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), fileName);
  return (await scene.as(the.lawyer).send('POST', '/attachments', form).ok<{ id: string }>()).id;
};
const search = (words: string, by: Person = the.lawyer, more: object = {}): Promise<Results> =>
  scene
    .as(by)
    .post(`/incidents/${the.incidentId}/correspondence-search`, { words, ...more })
    .ok<Results>();
const found = async (words: string, by?: Person, more?: object): Promise<string[]> => {
  const { hits, total } = await search(words, by, more);
  expect(total).toBe(hits.length);
  return hits.map(({ subject, source, fileName }) => [subject, fileName ?? source].join(': ')).sort();
};

/** Files are read one after the other, some time after they came. */
const allRead = async (): Promise<void> => {
  while ((await search('patient')).waiting > 0) await new Promise(done => setTimeout(done, 200));
};

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  authority = (await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' })).id;
  call = await item({ text: 'Vi underretter patienterne i Køge.', sharedWith: [the.police] });
  await attach(call.id, 'bilag.pdf', pdfOf('Liste over ber\\370rte patienter'));
  await attach(call.id, 'brief.docx', docxOf('<w:p><w:t>Die Patienten wurden benachrichtigt.</w:t></w:p>'));
  await attach(call.id, 'broken.pdf', '%PDF-1.4 broken patienter');
  await item({
    subject: 'Advice',
    text: 'Privileged: <b>patienten</b> may sue.',
    compartment: 'legal',
    organisationId: the.police,
    occurred: minute('2024-12-20T09:00:00.000Z'),
  });
  const mail = new FormData();
  mail.append('file', new Blob([eml({ subject: 'Spørgsmål', text: 'Hvor mange patienter?' })]), 'q.eml');
  await scene.as(the.lawyer).send('POST', `/incidents/${the.incidentId}/mail-imports`, mail).ok();
  await allRead();
}, 60_000);
afterAll(() => scene.close());

it('finds words in another form, in items, mails, PDFs and Word documents', async () => {
  const everywhere = ['Advice: item', 'Opkald: bilag.pdf', 'Opkald: brief.docx', 'Opkald: item', 'Spørgsmål: mail'];
  for (const words of ['patienten', 'Patienter', 'patient']) expect(await found(words)).toEqual(everywhere);
  expect(await found('koege')).toEqual(['Opkald: item']);
  expect(await found('Benachrichtigung patienten')).toEqual(['Opkald: brief.docx']);
  expect(await found('"liste over"')).toEqual(['Opkald: bilag.pdf']);
  expect(await found('patienter -spørgsmål -liste')).toEqual(['Advice: item', 'Opkald: brief.docx', 'Opkald: item']);
  expect(await found('nothing of the kind')).toEqual([]);
});

it('finds another spelling in any form, files by their names, and numbers by their beginning, that of a part, or their end', async () => {
  for (const words of ['beroert', 'berørt', 'BEROERTE']) expect(await found(words)).toEqual(['Opkald: bilag.pdf']);
  expect(await found('bilag')).toEqual(['Opkald: bilag.pdf']);
  // What cannot be read has a name all the same.
  expect(await found('broken')).toEqual(['Opkald: broken.pdf']);
  const { id } = await item({ subject: 'Reply', referenceNumbers: ['2024-11-1234', 'SS-1125/2023-HRS'] });
  await attach(id, 'Anmeldelse_2025-07-0042_endelig.txt', 'Bye');
  await allRead();
  for (const words of [
    '2024-11-',
    '2024-11-12',
    '2024/11',
    '11-1234',
    '1234',
    'ss-1125',
    '2023-hrs',
    'reply 2024-11-12',
  ])
    expect(await found(words)).toEqual(['Reply: item']);
  for (const words of ['anmeldelse', 'endelig', '2025-07', '0042'])
    expect(await found(words)).toEqual(['Reply: Anmeldelse_2025-07-0042_endelig.txt']);
  // Its end finds a number as well, and what lies within it does not.
  expect(await found('234')).toEqual(['Reply: item']);
  for (const words of ['2024-12-', '2024-11-13', '123-', '024', 'patient 2024-11-'])
    expect(await found(words)).toEqual([]);
});

it('shows the words around, in pieces of text', async () => {
  const spelled = await search('koege');
  expect(spelled.hits[0]?.excerpt).toContainEqual({ text: 'Køge', found: true });
  const { hits } = await search('sue');
  const [excerpt = []] = hits.map(hit => hit.excerpt);
  expect(excerpt.filter(piece => piece.found)).toEqual([{ text: 'sue', found: true }]);
  expect(excerpt.map(({ text }) => text).join('')).toMatch(/^Advice\s+Privileged: .*patienten.* may sue/s);
});

it('is narrowed to an organisation and to a time', async () => {
  expect(await found('patient', the.lawyer, { organisationId: the.police })).toEqual(['Advice: item']);
  const days = { from: '2024-12-09T23:00:00.000Z', until: '2024-12-11T23:00:00.000Z' };
  expect(await found('køge', the.lawyer, days)).toEqual(['Opkald: item']);
  expect(await found('sue', the.lawyer, days)).toEqual([]);
});

it('finds nothing that the reader may not see, nor counts it', async () => {
  expect(await found('sue', the.press)).toEqual([]);
  expect(await found('patient', the.officer)).toEqual(['Opkald: item']);
  expect(await search('patient', the.officer)).toMatchObject({ total: 1, waiting: 0, unread: 0 });
  const stranger = await scene.person();
  const path = `/incidents/${the.incidentId}/correspondence-search`;
  await scene.as(stranger).post(path, { words: 'patient' }).refused('record/not-found', 404);
  const counted = `select (select count(*) from app.search_hits($1, app.search_query('patient or sue'), null))::int as named,
    (select count(*) from search_text where tokens @@ app.search_query('patient or sue'))::int as visible`;
  for (const { id } of [the.press, the.officer, the.lawyer, stranger]) {
    const [row] = await scene.database.queryAs<{ named: number; visible: number }>(id, counted, [the.incidentId]);
    expect(row?.named).toBe(row?.visible);
  }
});

it('says of a file that cannot be read why; it is filed all the same', async () => {
  expect(await search('patient')).toMatchObject({ waiting: 0, unread: 1 });
  const { data } = await scene
    .as(the.lawyer)
    .list('/attachments', { filter: { recordId: call.id } })
    .ok<Schemas['AttachmentPage']>();
  expect(data.map(({ fileName, readingFault }) => [fileName, readingFault])).toEqual([
    ['bilag.pdf', null],
    ['brief.docx', null],
    ['broken.pdf', 'damaged'],
  ]);
  const { version } = await scene.as(the.lawyer).get(`/correspondence/${call.id}`).ok<Item>();
  await scene.as(the.lawyer).post(`/correspondence/${call.id}/file`, { version }).ok();
});

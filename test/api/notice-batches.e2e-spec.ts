import { createHash, randomUUID } from 'node:crypto';
import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import {
  addPerson,
  approveText,
  beginContacts,
  CONTACTS,
  DATA,
  openCampaign,
  sendContacts,
  sendStatus,
  takeContacts,
} from '../support/letters.js';
import { openScene, type Person, type Scene } from '../support/scene.js';
import { rowsOf } from '../sweeps/row-maker.js';

type Campaign = Schemas['NoticeCampaignView'];
type Batch = Schemas['NoticeBatchView'];
type Recipient = Schemas['NoticeRecipientView'];

let scene: Scene;
let the: Case;
let campaign: Campaign;

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  campaign = await openCampaign(scene, the);
}, 60_000);
afterAll(() => scene.close());

const make = (channel: string, more: object = {}, headers = {}): Exchange =>
  scene
    .as(the.analyst)
    .post('/notice-batches', { incidentId: the.incidentId, campaignId: campaign.id, channel, ...more }, headers);
const act = ({ id, version }: Batch, verb: string, by: Person, more: object = {}): Exchange =>
  scene.as(by).post(`/notice-batches/${id}/${verb}`, { version, ...more });
const holdBack = (): Promise<Schemas['NotificationHoldView']> =>
  scene
    .as(the.lawyer)
    .post('/notification-holds', {
      incidentId: the.incidentId,
      askedById: the.police,
      basis: 'databeskyttelsesloven § 22(2)(4)',
      heldFrom: when('2025-01-01'),
      reviewOn: '2025-04-01',
    })
    .ok<Schemas['NotificationHoldView']>();
const lift = ({ id, version }: Schemas['NotificationHoldView']): Promise<unknown> =>
  scene.as(the.lawyer).post(`/notification-holds/${id}/lift`, { version, reason: 'Police agree' }).ok();
const at = (path: string): Exchange => scene.as(the.analyst).get(path);
const shown = (batch: Batch): Promise<Batch> => at(`/notice-batches/${batch.id}`).ok<Batch>();
const recipients = async (filter: object): Promise<Recipient[]> => {
  const page = await scene
    .as(the.analyst)
    .list('/notice-recipients', { filter: { campaignId: campaign.id, ...filter }, perPage: 100 })
    .ok<Schemas['NoticeRecipientPage']>();
  return page.data;
};
const only = async (filter: object): Promise<Recipient> => {
  const [one, ...others] = await recipients(filter);
  if (!one || others.length > 0) throw new Error(`Not one recipient: ${JSON.stringify(filter)}`);
  return one;
};
const events = async (): Promise<number> => {
  const [row] = await scene.database.query<{ n: number }>('select count(*)::int as n from notice_event');
  return row?.n ?? -1;
};
/** The signs that a text has in base64 whatever stands around it, for each of the three places it can begin at. */
const inBase64 = (text: string): string[] =>
  [0, 1, 2].map(at => {
    const bytes = Buffer.from(text);
    const signs = Buffer.concat([Buffer.alloc(at), bytes]).toString('base64');
    return signs.slice(Math.ceil((at * 4) / 3), Math.floor(((at + bytes.length) * 4) / 3));
  });
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

describe('Contact data', () => {
  it('are shown masked before they are taken', async () => {
    const preview = await scene
      .as(the.analyst)
      .send('PUT', `/incidents/${the.incidentId}/contact-preview`, new Blob([CONTACTS]), {
        'Content-Type': 'application/octet-stream',
      })
      .ok<Schemas['ContactPreviewView']>();
    expect(preview.columns.map(({ use }) => use)).toEqual([
      'person_number', 'name', 'address', 'postal_code', 'city', 'email', 'phone', 'protected', 'deceased',
    ]); // prettier-ignore
    expect(DATA.filter(datum => JSON.stringify(preview).includes(datum))).toEqual([]);
  });

  it('have columns: a file of JSON lines is not begun', async () => {
    const mapping = {
      encoding: 'utf-8',
      delimiter: 'ndjson',
      hasHeader: true,
      columns: [
        { column: 0, use: 'person_number' },
        { column: 1, use: 'name' },
      ],
    };
    const file = { incidentId: the.incidentId, campaignId: campaign.id, fileName: 'contacts.json', mapping };
    await scene.as(the.analyst).post('/contact-files', file).refusedAt('mapping', 'field/wrong');
  });

  it('of a file that is broken in the middle are not taken at all', async () => {
    const analyst = scene.as(the.analyst);
    const file = await beginContacts(analyst, campaign);
    await sendContacts(analyst, file, `${CONTACTS}\r\n"2110620629;never closed`).refused(
      'notice-file/unclosed-quote',
      422,
    );
    expect(await recipients({ hasContact: true })).toEqual([]);
  });

  it('are kept of the persons of the campaign, and of nobody else', async () => {
    const file = await takeContacts(scene.as(the.analyst), campaign);
    expect(file).toMatchObject({
      state: 'done',
      rows: 7,
      matched: 5,
      others: 1,
      changed: 5,
      underWay: 0,
      contentSha256: sha256(CONTACTS),
    });
    expect(Object.values(file.rejects)).toEqual([1]);
    const all = await recipients({});
    const stands = all.map(r => [r.state, r.channel, r.handling, r.toGuardian, r.leftOutReason].join(' ')).sort();
    expect(stands).toEqual([
      'left_out none ordinary false deceased',
      'waiting email ordinary false ',
      'waiting print ordinary false ',
      'waiting print ordinary true ',
      'waiting print protected false ',
    ]);
  });

  it('change nothing when the same file comes again', async () => {
    const before = await events();
    const file = await takeContacts(scene.as(the.analyst), campaign);
    expect(file).toMatchObject({ state: 'unchanged', rows: 7, changed: 0 });
    expect(await events()).toBe(before);
  });

  it('lie nowhere in the database in clear, nor in base64, nor in hexadecimal', async () => {
    const dump = [...(await rowsOf(scene.database)).values()].flat().join('\n').toLowerCase();
    // The search finds what lies in clear: the sender of the letters.
    expect(dump).toContain('alles lægehus');
    const forms = DATA.flatMap(datum => [datum, Buffer.from(datum).toString('hex'), ...inBase64(datum)]);
    expect(forms.filter(form => dump.includes(form.toLowerCase()))).toEqual([]);
  });

  it('are in no list; one person’s can be opened by those who may, and that is on record', async () => {
    const ida = await only({ channel: 'print', handling: 'ordinary', toGuardian: false });
    expect(DATA.filter(datum => JSON.stringify(ida).includes(datum))).toEqual([]);
    expect(await scene.as(the.lawyer).get(`/notice-recipients/${ida.id}/contact`).ok()).toMatchObject({
      name: 'Ida Ågård',
      address: ['Søndergade 17', '8000 Aarhus C'],
      email: 'ida.aagaard@example.org',
    });
    await scene.as(the.press).get(`/notice-recipients/${ida.id}/contact`).refused('record/not-found', 404);
    const looks = await scene.database.query(
      `select actor_id, incident_id from audit_entry where action = 'read' and record_id = '${ida.id}'`,
    );
    expect(looks).toEqual([{ actor_id: the.lawyer.id, incident_id: the.incidentId }]);
  });
});

describe('A batch', () => {
  let print: Batch;

  it('is not made before a text is approved, nor while an authority asks to wait', async () => {
    const missing = await make('print').refused('notice-batch/no-approved-text');
    expect(missing.detail).toContain('da');
    await approveText(scene, the, campaign.id);
    const hold = await holdBack();
    const held = await make('print').refused('notice-batch/held-back');
    const police = await scene.as(the.lawyer).get(`/organisations/${the.police}`).ok<{ name: string }>();
    expect(held).toMatchObject({
      askedBy: police.name,
      basis: 'databeskyttelsesloven § 22(2)(4)',
      reviewOn: '2025-04-01',
    });
    expect(held.detail).toMatch(/databeskyttelsesloven § 22\(2\)\(4\).*2025-04-01/);
    await lift(hold);
  });

  it('takes those who wait for one channel, protected addresses apart; asked twice, it is made once (T36)', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    print = await make('print', {}, headers).ok<Batch>();
    expect(print).toMatchObject({ number: 1, recipients: 2, state: 'made', handling: 'ordinary' });
    expect((await make('print', {}, headers).ok<Batch>()).id).toBe(print.id);
    await make('print').refused('notice-batch/nobody-waits');
    expect(await make('print', { handling: 'protected' }).ok()).toMatchObject({ recipients: 1, handling: 'protected' });
  });

  it('is handed out only after somebody else released it', async () => {
    await act(print, 'export', the.analyst).refused('notice-batch/not-released');
    const own = await scene
      .as(the.commander)
      .post('/notice-batches', { incidentId: the.incidentId, campaignId: campaign.id, channel: 'email' })
      .ok<Batch>();
    await act(own, 'release', the.commander).refused('notice-batch/needs-four-eyes');
    await act(own, 'cancel', the.commander, { reason: 'Made to see' }).ok();
    print = await act(print, 'release', the.lawyer).ok<Batch>();
    expect(print.releasedByName).toBe(the.lawyer.displayName);
  });

  it('is an archive of the same bytes every time, whose hashes are kept', async () => {
    await act(print, 'send', the.analyst, { sentAt: new Date() }).refused('notice-batch/not-exported');
    const hold = await holdBack();
    await act(print, 'export', the.analyst).refused('notice-batch/held-back');
    await lift(hold);
    const first = await act(print, 'export', the.analyst);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-disposition')).toBe('attachment; filename="letters-batch-1-print.zip"');
    expect([first.headers.get('cache-control'), first.headers.get('x-content-type-options')]).toEqual([
      'no-store',
      'nosniff',
    ]);
    const again = await act(print, 'export', the.analyst);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    print = await shown(print);
    expect(print.archiveSha256).toBe(sha256(first.bytes));
    expect(print.files.map(({ name, letters }) => [name, letters])).toEqual([
      ['letters-001.pdf', 2],
      ['letters.csv', 2],
    ]);
    expect(print.texts).toEqual([{ language: 'da', number: 1, letters: 2 }]);
    const reads = await scene.database.query(
      `select 1 from audit_entry where action = 'read' and record_id = '${print.id}' and actor_id = '${the.analyst.id}'`,
    );
    expect(reads).toHaveLength(2);
  });

  it('goes out once, at the time that is said', async () => {
    await act(print, 'send', the.analyst, { sentAt: new Date(Date.now() + 3_600_000) }).refusedAt(
      'sentAt',
      'notice-batch/sent-in-future',
    );
    const stale = { ...print, version: print.version - 1 };
    await act(stale, 'send', the.analyst, { sentAt: new Date() }).refused('record/stale');
    print = await act(print, 'send', the.analyst, { sentAt: '2025-03-03T10:00:00Z' }).ok<Batch>();
    await act(print, 'cancel', the.analyst, { reason: 'Too late' }).refused('notice-batch/not-now');
    expect(await recipients({ state: 'sent' })).toHaveLength(2);
  });
});

describe('What a carrier reports', () => {
  it('is taken line by line; what cannot be is named by its line, and the same file changes nothing again', async () => {
    const ida = await only({ state: 'sent', toGuardian: false });
    const child = await only({ state: 'sent', toGuardian: true });
    const waiting = await only({ state: 'waiting', channel: 'email' });
    const text = [
      'reference;state;date',
      `${ida.reference};retur;2025-03-07`,
      `${child.reference.toLowerCase()};Leveret;06-03-2025`,
      'L-ZZZZZZZZ;delivered;2025-03-06',
      `${waiting.reference};delivered;2025-03-06`,
      `${child.reference};lost;2025-03-06`,
      '0101154000;delivered;2025-03-06',
    ].join('\n');
    const report = await sendStatus(scene.as(the.analyst), campaign.id, text).ok<Schemas['StatusReportView']>();
    expect(report).toEqual({
      rows: 6,
      changed: { returned: 1, delivered: 1 },
      known: 0,
      faults: { unknown_reference: 1, not_sent: 1, unknown_state: 1, not_a_reference: 1 },
      faultLines: [
        { line: 4, fault: 'unknown_reference' },
        { line: 5, fault: 'not_sent' },
        { line: 6, fault: 'unknown_state' },
        { line: 7, fault: 'not_a_reference' },
      ],
      sha256: sha256(text),
    });
    const before = await events();
    expect(await sendStatus(scene.as(the.analyst), campaign.id, text).ok()).toMatchObject({ changed: {}, known: 2 });
    expect(await events()).toBe(before);
    const taken = await scene
      .as(the.lawyer)
      .list('/status-files', { filter: { incidentId: the.incidentId, campaignId: campaign.id } })
      .ok<Schemas['StatusFilePage']>();
    const [again, first] = taken.data;
    const { rows, changed, known, faults } = report;
    const file = { fileName: 'status.csv', contentSha256: sha256(text), takenByName: the.analyst.displayName, rows };
    expect(first).toMatchObject({ ...file, changed, known, faults });
    expect(again).toMatchObject({ ...file, changed: {}, known: 2, faults });
  });

  it('leads on to the next channel, and the history of the person tells it all', async () => {
    const order = ['print', 'email', 'phone'];
    const given = await scene.as(the.analyst).post(`/notice-campaigns/${campaign.id}/retry`, { order }).ok();
    expect(given).toEqual({ changed: 1, without: 0 });
    const ida = await only({ tried: 'print' });
    expect(ida).toMatchObject({ state: 'waiting', channel: 'email' });
    const email = await make('email').ok<Batch>();
    expect(email.recipients).toBe(2);
    const history = await at(`/notice-recipients/${ida.id}/history`).ok<Schemas['NoticeEventPage']>();
    expect(history.data.map(({ kind, channel, batchNumber, source }) => [kind, channel, batchNumber, source])).toEqual([
      ['drawn', 'none', null, null],
      ['contact_kept', 'none', null, 'contacts.csv'],
      ['in_batch', 'print', 1, null],
      ['sent', 'print', 1, null],
      ['returned', 'print', 1, 'status.csv'],
      ['waiting', 'email', 1, null],
      ['in_batch', 'email', email.number, null],
    ]);
    expect(history.data[3]?.happenedAt).toBe('2025-03-03T10:00:00.000Z');
    await act(email, 'cancel', the.analyst, { reason: 'The case ends here' }).ok();
  });
});

describe('The end of a campaign', () => {
  it('is held against the newest run, and takes in who came since', async () => {
    await addPerson(scene, the, '0303703333');
    const path = `/notice-campaigns/${campaign.id}`;
    expect(await at(`${path}/reconciliation`).ok()).toMatchObject({ missing: 1, gone: 0, goneWaiting: 0 });
    expect(await scene.as(the.analyst).post(`${path}/take-in`).ok()).toEqual({ came: 1 });
    expect(await at(`${path}/reconciliation`).ok()).toMatchObject({ missing: 0 });
    expect(await recipients({})).toHaveLength(6);
  });

  it('destroys contact data with their key, keeps what was proved, and certifies it', async () => {
    const path = `/notice-campaigns/${campaign.id}`;
    for (const batch of (
      await scene
        .as(the.analyst)
        .list('/notice-batches', { filter: { state: ['made', 'released'] } })
        .ok<Schemas['NoticeBatchPage']>()
    ).data)
      await act(batch, 'cancel', the.analyst, { reason: 'The campaign ends' }).ok();
    const open = await at(path).ok<Campaign>();
    const destroy = (version: number, name = 'All patients'): Exchange =>
      scene.as(the.commander).post(`${path}/destroy-contacts`, { version, name });
    await destroy(open.version).refused('notice-campaign/not-closed');
    const closed = await scene.as(the.analyst).post(`${path}/close`, { version: open.version }).ok<Campaign>();
    await destroy(closed.version, 'Another').refusedAt('name', 'notice-campaign/other-name');
    const done = await destroy(closed.version).ok<Schemas['ContactDestructionView']>();
    const all = await recipients({});
    const lines = all.map(({ reference, state }) => `${reference} ${state}\n`).sort().join(''); // prettier-ignore
    expect(done).toMatchObject({ recipients: 6, recipientsSha256: sha256(lines) });
    const [left] = await scene.database.query(
      `select (select count(*)::int from notice_recipient where sealed_contact is not null) as recipients,
         (select count(*)::int from notice_letter where sealed_contact is not null) as letters,
         (select count(*)::int from notice_campaign where sealed_key is not null) as keys`,
    );
    expect(left).toEqual({ recipients: 0, letters: 0, keys: 0 });
    const certificate = await scene.as(the.lawyer).get(`${path}/certificate`);
    const [, text = '', hash] = /^([^]*\n)SHA-256 of the lines above: (\w+)\n$/.exec(certificate.text) ?? [];
    expect(sha256(text)).toBe(hash);
    expect(text).toContain('All patients');
    await destroy(closed.version + 1).refused('notice-campaign/contact-destroyed');
    await at(`/notice-recipients/${all[0]?.id ?? ''}/contact`).refused('notice-recipient/no-contact');
    expect(await recipients({ state: 'delivered' })).toHaveLength(1);
  });
});

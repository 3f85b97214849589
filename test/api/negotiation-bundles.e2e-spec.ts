import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wordsOfPdf } from '../support/documents.js';
import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Files = Record<string, Uint8Array>;
interface Contents {
  negotiation: { actor: string };
  messages: {
    number: number;
    timeAsWritten: string;
    sent: { at: string } | null;
    handSent: { at: string } | null;
    text: string;
  }[];
  events: { kind: string; amount: string | null; correctsId: string | null }[];
  evidence: { sha256: string }[];
  participants: { name: string }[];
  admissions: { name: string; reason: string | null }[];
}
interface Line {
  seq: number;
  action: string;
  actorName: string;
  table: string;
}

const WALLET = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const CHAT = `[09/12/2024 09:00] Gang: Pay 5 BTC within 24 hours to ${WALLET}\n[09/12/2024 22:22 PM] Victim: We offer 1 BTC\n[10/12/2024 09:00] Gang: We take 4 BTC`;

let scene: Scene;
let the: RoleCase;
let id: string;

const accept = async (): Promise<void> => {
  const filter = { negotiationId: id, state: 'open' };
  const { data } = await the
    .as('legal')
    .list('/negotiation-proposals', { filter })
    .ok<Schemas['NegotiationProposalPage']>();
  for (const { id: proposal, version, kind } of data.filter(({ kind: each }) =>
    ['demand', 'counter_offer'].includes(each),
  ))
    await the
      .as('legal')
      .post(`/negotiation-proposals/${proposal}/accept`, {
        version,
        ...(kind === 'counter_offer' && { occurred: at('2024-12-09T21:22:00.000Z') }),
      })
      .ok();
};
const at = (instant: string) => ({ at: instant, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'responder']);
  const negotiator = the.as('negotiator');
  id = (await negotiator.post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' }).ok<{ id: string }>()).id;
  await negotiator.post('/negotiation-imports', { negotiationId: id, source: CHAT }).ok();
  await negotiator
    .post('/negotiation-participants', { negotiationId: id, name: 'Nina', party: 'us', role: 'speaks' })
    .ok();
  const page = negotiator.list('/negotiation-messages', { filter: { negotiationId: id } });
  const { data } = await page.ok<Schemas['NegotiationMessagePage']>();
  const second = data[1] as Schemas['NegotiationMessageView']; // the chat has three
  await negotiator
    .post(`/negotiation-messages/${second.id}/time`, {
      version: second.version,
      sent: at('2024-12-09T21:22:00.000Z'),
      reason: 'Screenshot',
    })
    .ok();
  await accept();
}, 60_000);
afterAll(() => scene.close());

const hand = (by = 'legal', more: object = {}) =>
  the
    .as(by)
    .post('/negotiation-bundles', { negotiationId: id, recipient: 'Police, 3700-84266', reason: 'Asked for', ...more });
const bundle = async (): Promise<Files> => {
  const { status, bytes } = await hand();
  expect(status).toBe(201);
  return unzipSync(new Uint8Array(bytes));
};
const textOf = (files: Files, place: string): string => strFromU8(files[place] ?? new Uint8Array());
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** RFC 6962, section 2.1, as it is written there. */
const treeHash = (lines: string[]): Buffer => {
  const sum = (...parts: (Buffer | string)[]) =>
    createHash('sha256')
      .update(Buffer.concat(parts.map(part => Buffer.from(part))))
      .digest();
  if (lines.length === 1) return sum(Buffer.of(0), lines[0] ?? '');
  let k = 1;
  while (k * 2 < lines.length) k *= 2;
  return sum(Buffer.of(1), treeHash(lines.slice(0, k)), treeHash(lines.slice(k)));
};

describe('A negotiation that is handed over', () => {
  it('holds index, messages, events, evidence and the record, and verifies with sha256sum alone', async () => {
    const files = await bundle();
    const source = Object.keys(files).find(place => place.startsWith('evidence/')) ?? '';
    expect(Object.keys(files).sort()).toEqual([
      'SHA256SUMS',
      'amounts.pdf',
      'events.pdf',
      source,
      'index.pdf',
      'messages/00001-00003.pdf',
      'misp.json',
      'negotiation.json',
      'record.jsonl',
    ]);
    expect(textOf(files, source)).toBe(CHAT);
    for (const pdf of ['index.pdf', 'events.pdf', 'messages/00001-00003.pdf'])
      expect(textOf(files, pdf).startsWith('%PDF-')).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    for (const [place, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      writeFileSync(join(folder, place), bytes);
    }
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(
      said
        .trim()
        .split('\n')
        .every(line => line.endsWith(': OK')),
    ).toBe(true);
    expect(said.trim().split('\n')).toHaveLength(Object.keys(files).length - 1);
    writeFileSync(join(folder, source), `${CHAT}.`);
    expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' })).toThrow();
    rmSync(folder, { recursive: true });
  });

  it('states messages in order with their time as written, as read and by hand, and events with their amounts', async () => {
    const contents = JSON.parse(textOf(await bundle(), 'negotiation.json')) as Contents; // as the bundle writes it
    expect(contents.negotiation.actor).toBe('Gang');
    expect(
      contents.messages.map(({ number, timeAsWritten, sent, handSent }) => [
        number,
        timeAsWritten,
        sent?.at ?? null,
        handSent?.at ?? null,
      ]),
    ).toEqual([
      [1, '09/12/2024 09:00', '2024-12-09T08:00:00.000Z', null],
      [2, '09/12/2024 22:22 PM', null, '2024-12-09T21:22:00.000Z'],
      [3, '10/12/2024 09:00', '2024-12-10T08:00:00.000Z', null],
    ]);
    expect(contents.events.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['demand', '5'],
      ['counter_offer', '1'],
      ['demand', '4'],
    ]);
    expect(contents.evidence[0]?.sha256).toBe(sha256(CHAT));
    expect(contents.participants[0]?.name).toBe('Nina');
    expect(contents.admissions.map(({ name }) => name).sort()).toEqual(['commander', 'legal', 'negotiator']);
  });

  it('proves its record: each entry of the database in order, with a Merkle tree hash that stands in the record itself', async () => {
    const files = await bundle();
    const lines = textOf(files, 'record.jsonl').trim().split('\n');
    const entries = lines.map(line => JSON.parse(line) as Line); // as the bundle writes them
    expect(entries.map(({ seq }) => seq)).toEqual([...entries.map(({ seq }) => seq)].sort((a, b) => a - b));
    expect(entries.some(({ table, action }) => table === 'negotiation_message' && action === 'insert')).toBe(true);
    expect(entries.some(({ action, actorName }) => action === 'read' && actorName === 'legal')).toBe(true);
    const page = the.as('negotiator').list('/negotiation-bundles', { filter: { negotiationId: id } });
    const [made] = (await page.ok<Schemas['NegotiationBundlePage']>()).data;
    expect(made).toMatchObject({
      recipient: 'Police, 3700-84266',
      reason: 'Asked for',
      madeByName: 'legal',
      contentSha256: sha256(files['negotiation.json'] ?? ''),
      recordRoot: treeHash(lines).toString('hex'),
      recordEntries: lines.length,
      recordLast: entries.at(-1)?.seq,
    });
    const frozen = scene.database.query(`update negotiation_bundle set recipient = 'x'`);
    await expect(frozen).rejects.toMatchObject({ constraint: 'negotiation_bundle_is_frozen' });
    const filter = { recordId: made?.id };
    const audit = await the.as('legal').list('/audit-entries', { filter }).ok<Schemas['AuditEntryPage']>();
    expect(audit.data.at(-1)?.after).toMatchObject({ record_root: made?.recordRoot });
  });

  it('holds what was decided, by whom, and what it rests on', async () => {
    const decision = await the
      .as('negotiator')
      .post('/negotiation-decisions', {
        ...{ negotiationId: id, course: 'do_not_pay', question: 'Do we pay?', reason: 'Backups are whole' },
        options: ['Pay', 'Restore'],
      })
      .ok<Schemas['NegotiationDecisionView']>();
    const opinion = {
      kind: 'legal_opinion',
      occurred: at('2024-12-09T21:22:00.000Z'),
      givenBy: 'Lena',
      text: 'Do not',
    };
    await the
      .as('negotiator')
      .post('/negotiation-grounds', { negotiationDecisionId: decision.id, ...opinion })
      .ok();
    const path = `/negotiation-decisions/${decision.id}`;
    const { version } = await the.as('legal').get(path).ok<Schemas['NegotiationDecisionView']>();
    const once = await the.as('legal').post(`${path}/approve`, { version }).ok<Schemas['NegotiationDecisionView']>();
    await the.as('commander').post(`${path}/approve`, { version: once.version }).ok();
    const files = await bundle();
    expect(textOf(files, 'decisions.pdf').startsWith('%PDF-')).toBe(true);
    const { decisions } = JSON.parse(textOf(files, 'negotiation.json')) as { decisions: object[] }; // as the bundle writes it
    expect(decisions).toMatchObject([
      {
        ...{ course: 'do_not_pay', state: 'approved', options: ['Pay', 'Restore'], writtenBy: ['negotiator'] },
        ...{ firstApprovedBy: 'legal', secondApprovedBy: 'commander' },
        grounds: [{ kind: 'legal_opinion', givenBy: 'Lena', text: 'Do not' }],
      },
    ]);
    const tables = textOf(files, 'record.jsonl').trim().split('\n');
    expect(tables.filter(line => line.includes('"table":"negotiation_decision"')).length).toBeGreaterThan(2);
  });

  it('holds the rates by which amounts were converted, also those that count no longer', async () => {
    const enter = (values: object) =>
      the
        .as('negotiator')
        .post('/negotiation-rates', {
          ...{ negotiationId: id, fromCurrency: 'BTC', toCurrency: 'USD', asOf: at('2024-12-09T08:00:00.000Z') },
          ...{ source: 'An exchange', ...values },
        })
        .ok<Schemas['NegotiationRateView']>();
    const wrong = await enter({ rate: '9700' });
    const { version, id: right } = await enter({ rate: '97000.5', correctsId: wrong.id });
    const read = async () => {
      const files = await bundle();
      const { rates } = JSON.parse(textOf(files, 'negotiation.json')) as { rates: object[] }; // as the bundle writes it
      return { rates, pdf: await wordsOfPdf(files['amounts.pdf'] ?? new Uint8Array()) };
    };
    const { rates, pdf } = await read();
    expect(rates).toMatchObject([
      { id: wrong.id, rate: '9700', enteredBy: 'negotiator' },
      { id: right, rate: '97000.5', source: 'An exchange', correctsId: wrong.id, withdrawnAt: null },
    ]);
    for (const words of ['Compared in USD', '485002.50 USD (rate 2)', '1 BTC = 97000.5 USD', 'corrected by 2'])
      expect(pdf).toContain(words);
    await the.as('legal').post(`/negotiation-rates/${right}/withdraw`, { version, reason: 'Wrong day' }).ok();
    const after = await read();
    expect(after.rates[1]).toMatchObject({ withdrawnBy: 'legal', withdrawnReason: 'Wrong day' });
    expect(after.pdf).toContain('withdrawn by legal: Wrong day');
    expect(after.pdf).not.toContain('485002.50');
  });

  it('holds what was published', async () => {
    const leak = { incidentId: the.incidentId, source: 'Police', place: 'leak_site', placeName: 'Their blog' };
    const { id: leakPublicationId } = await the
      .as('legal')
      .post('/leak-publications', { ...leak, claim: '200 GB', seen: at('2024-12-12T08:00:00.000Z') })
      .ok<{ id: string }>();
    const link = { negotiationId: id, leakPublicationId, note: 'As threatened' };
    await the.as('negotiator').post('/negotiation-publications', link).ok();
    const files = await bundle();
    const { publications } = JSON.parse(textOf(files, 'negotiation.json')) as { publications: object[] }; // as the bundle writes it
    expect(publications).toMatchObject([{ placeName: 'Their blog', claim: '200 GB', note: 'As threatened' }]);
    expect(await wordsOfPdf(files['events.pdf'] ?? new Uint8Array())).toContain('Their blog');
    expect(textOf(files, 'record.jsonl')).toContain('"table":"negotiation_publication"');
  });

  it('is handed over by commander or legal, to somebody and for a reason', async () => {
    await hand('negotiator').refused('access/forbidden', 403);
    await hand('responder').refused('record/not-found', 404);
    await hand('legal', { recipient: ' ' }).refusedAt('recipient', 'field/required');
    await hand('legal', { reason: '' }).refusedAt('reason', 'field/required');
  });
});

interface Misp {
  Event: {
    Tag: { name: string }[];
    Object: {
      name: string;
      template_uuid: string;
      template_version: string;
      Attribute: { object_relation: string; type: string; value: string; uuid: string }[];
    }[];
  };
}

const TEMPLATE = join(process.cwd(), '..', 'shared', 'data', 'reference', 'misp', 'object-ransom-negotiation.json');

describe('The MISP object', () => {
  const misp = async (): Promise<Misp> =>
    JSON.parse((await the.as('negotiator').get(`/negotiations/${id}/misp`)).text) as Misp; // as the route writes it

  it('says what is known of demand, discount and wallet, and the same one each time', async () => {
    const [object] = (await misp()).Event.Object;
    expect(object).toMatchObject({ name: 'ransom-negotiation', template_version: '2' });
    const values = object?.Attribute.map(({ object_relation, value }) => [object_relation, value]) ?? [];
    expect(Object.fromEntries(values)).toMatchObject({
      currency: 'BTC',
      initial_ransom: '5',
      final_ransom: '4',
      discount: '20.0',
      'wallet-address': WALLET,
    });
    expect(values.map(([relation]) => relation)).not.toContain('data_leaked');
    const again = (await misp()).Event.Object[0]?.Attribute.map(({ uuid }) => uuid);
    expect(again).toEqual(object?.Attribute.map(({ uuid }) => uuid));
    await the.as('responder').get(`/negotiations/${id}/misp`).refused('record/not-found', 404);
  });

  (existsSync(TEMPLATE) ? it : it.skip)('fits the template that MISP publishes', async () => {
    const template = JSON.parse(readFileSync(TEMPLATE, 'utf8')) as {
      uuid: string;
      version: number;
      attributes: Record<string, { 'misp-attribute': string }>;
    }; // MISP's own form
    const { Tag, Object: objects } = (await misp()).Event;
    expect(Tag).toEqual([{ name: 'tlp:red' }]);
    expect([objects[0]?.template_uuid, objects[0]?.template_version]).toEqual([
      template.uuid.toLowerCase(),
      String(template.version),
    ]);
    for (const { object_relation, type } of objects[0]?.Attribute ?? [])
      expect([object_relation, template.attributes[object_relation]?.['misp-attribute']]).toEqual([
        object_relation,
        type,
      ]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Negotiation = Schemas['NegotiationView'];
type Preview = Schemas['ChatPreviewView'];
type Import = Schemas['NegotiationImportView'];
type Messages = Schemas['NegotiationMessagePage'];

let scene: Scene;
let the: RoleCase;
let negotiation: Negotiation;

const room = (actor: string): Promise<Negotiation> =>
  the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor }).ok();
const preview = (source: string, more: object = {}): Promise<Preview> =>
  the
    .as('negotiator')
    .post(`/negotiations/${negotiation.id}/chat-preview`, { source, ...more })
    .ok();
const take = (into: Negotiation, source: string, more: object = {}): Promise<Import> =>
  the
    .as('negotiator')
    .post('/negotiation-imports', { negotiationId: into.id, source, ...more })
    .ok();
const messagesOf = async (into: Negotiation, more: object = {}): Promise<Messages['data']> => {
  const filter = { negotiationId: into.id, ...more };
  return (await the.as('legal').list('/negotiation-messages', { filter, perPage: 100 }).ok<Messages>()).data;
};
const stored = (): Promise<unknown[]> =>
  scene.database.query(
    `select id from negotiation_message union all select id from negotiation_import union all select id from attachment`,
  );

const CHAT = JSON.stringify({
  chat_id: '36',
  messages: [
    { party: 'LockBit ', timestamp: '1/2/2021, 10:40:13 AM', content: 'Pay 5 BTC, or everybody reads it\u0000' },
    { party: 'Victim', timestamp: '1/13/2021, 11:00:00 AM', content: 'We have no money for this, sorry' },
    { party: 'lockbit', timestamp: '1/13/2021, 22:22 PM', content: '' },
    { party: 'lockbit', timestamp: '1/14/2021, 9:00:00 AM', content: 'File: [proof.zip]' },
    { party: 'Victim', timestamp: '', content: 'http://abcd.onion/blog is this yours? It does not open here' },
  ],
});

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'responder']);
  negotiation = await room('The criminals');
});
afterAll(() => scene.close());

describe('A chat before it is taken in', () => {
  it('is shown as it would be read, with what is assumed and who speaks; nothing is kept', async () => {
    const before = await stored();
    const shown = await preview(CHAT);
    expect(shown).toMatchObject({
      format: 'json',
      chatId: '36',
      dayOrder: 'month_first',
      dayOrderReason: 'only_possible',
      zone: 'Europe/Copenhagen',
      asks: ['day_order', 'zone'],
      unread: 2,
      copies: [],
    });
    expect(shown.parties.map(({ key, messages, role }) => [key, messages, role])).toEqual([
      ['lockbit', 3, 'actor'],
      ['victim', 2, 'us'],
    ]);
    expect(shown.messages.map(({ kind, party, sent, timeFault }) => [kind, party, sent?.at ?? timeFault])).toEqual([
      ['message', 'actor', '2021-01-02T09:40:00.000Z'],
      ['message', 'us', '2021-01-13T10:00:00.000Z'],
      ['empty', 'actor', 'impossible'],
      ['file', 'actor', '2021-01-14T08:00:00.000Z'],
      ['message', 'us', 'none'],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('is read under what is said of it', async () => {
    const shown = await preview('Victim 9 days ago\nhello\n15 Oct, 16:27\nhi', {
      zone: 'UTC',
      year: 2020,
      readAt: '2020-11-24T15:00:00Z',
      parties: { victim: 'third_party' },
    });
    expect(shown.messages.map(({ party, sent }) => [party, sent?.at, sent?.precision])).toEqual([
      ['third_party', '2020-11-15T00:00:00.000Z', 'day'],
      ['none', '2020-10-15T16:27:00.000Z', 'minute'],
    ]);
  });

  it('is refused by name of the field where it is none, or is said to be read in a way there is not', async () => {
    const ask = (body: object) => the.as('negotiator').post(`/negotiations/${negotiation.id}/chat-preview`, body);
    await ask({ source: '{"messages":[]}', format: 'json' }).refusedAt('source', 'negotiation-import/no-messages');
    await ask({ source: CHAT, zone: 'Mars/Base' }).refusedAt('zone', 'field/not-a-zone');
    await ask({ source: CHAT, parties: { victim: 'them' } }).refusedAt('parties', 'field/wrong');
    await ask({ source: '' }).refusedAt('source', 'field/required');
    await ask({ source: CHAT, dayOrder: 'year_first' }).refusedAt('dayOrder', 'field/not-a-choice');
  });
});

describe('A chat that is taken in', () => {
  it('keeps every message in its order, with words and times as written, and its source as a file', async () => {
    const into = await room('LockBit');
    const taken = await take(into, CHAT);
    expect(taken).toMatchObject({ messageCount: 5, taken: 5, unread: 2, tlp: 'RED', compartment: 'negotiation' });
    const messages = await messagesOf(into);
    expect(
      messages.map(({ number, partyAsWritten, timeAsWritten, text }) => [number, partyAsWritten, timeAsWritten, text]),
    ).toEqual([
      [1, 'LockBit ', '1/2/2021, 10:40:13 AM', 'Pay 5 BTC, or everybody reads it\uFFFD'],
      [2, 'Victim', '1/13/2021, 11:00:00 AM', 'We have no money for this, sorry'],
      [3, 'lockbit', '1/13/2021, 22:22 PM', ''],
      [4, 'lockbit', '1/14/2021, 9:00:00 AM', 'File: [proof.zip]'],
      [5, 'Victim', '', 'http://abcd.onion/blog is this yours? It does not open here'],
    ]);
    expect(messages[3]).toMatchObject({ kind: 'file', fileName: 'proof.zip' });
    const filter = { recordId: into.id };
    const files = await the.as('legal').list('/attachments', { filter }).ok<Schemas['AttachmentPage']>();
    expect(files.data).toMatchObject([
      { sha256: taken.sourceSha256, compartment: 'negotiation', fileName: 'chat-36.json' },
    ]);
    const [file] = files.data;
    await the
      .as('legal')
      .post(`/attachments/${file?.id ?? ''}/archive`, { version: file?.version })
      .refused('attachment/room-stays', 409);
    await the
      .as('responder')
      .get(`/attachments/${file?.id ?? ''}/content`)
      .refused('record/not-found');
    const reads = { filter: { recordId: file?.id, action: 'read' } };
    expect(await the.as('commander').list('/audit-entries', reads).ok()).toMatchObject({ total: 1 });
  });

  it('stays as it was written, also in the database', async () => {
    for (const [table, change, rule] of [
      ['negotiation_message', `text = 'x'`, 'negotiation_message_is_frozen'],
      ['negotiation_message', 'number = number + 100', 'negotiation_message_is_frozen'],
      ['negotiation_import', `source_sha256 = repeat('a', 64)`, 'negotiation_import_is_frozen'],
    ])
      await expect(
        scene.database.queryAs(the.who('negotiator').id, `update ${table ?? ''} set ${change ?? ''}`),
      ).rejects.toMatchObject({ constraint: rule });
  });

  it('is read again as a whole when its assumptions change; its words and order stay', async () => {
    const into = await room('Read again');
    const taken = await take(
      into,
      '[1/2/2021 10:00] A: the first of them\n[3/4/2021 10:00] Victim: the second of them',
    );
    const before = await messagesOf(into);
    const { dayOrder, parties, version } = taken;
    expect(dayOrder).toBe('day_first');
    const again = {
      version,
      dayOrder: 'month_first',
      zone: 'UTC',
      year: null,
      readAt: null,
      parties: { ...parties, a: 'third_party' },
    };
    await the.as('legal').post(`/negotiation-imports/${taken.id}/read-again`, again).ok();
    const after = await messagesOf(into);
    expect(before.map(({ sent }) => sent?.at)).toEqual(['2021-02-01T09:00:00.000Z', '2021-04-03T08:00:00.000Z']);
    expect(after.map(({ sent, party }) => [sent?.at, party])).toEqual([
      ['2021-01-02T10:00:00.000Z', 'third_party'],
      ['2021-03-04T10:00:00.000Z', 'us'],
    ]);
    expect(after.map(({ text, timeAsWritten, number }) => [text, timeAsWritten, number])).toEqual(
      before.map(({ text, timeAsWritten, number }) => [text, timeAsWritten, number]),
    );
    await the.as('legal').post(`/negotiation-imports/${taken.id}/read-again`, again).refused('record/stale');
  });

  it('is recognised when it comes again, also as a copy that went on, of which only the new messages are taken', async () => {
    const into = await room('Goes on');
    const lines = Array.from(
      { length: 6 },
      (_, at) => `[0${at + 1}/03/2021 10:00] Gang: message of theirs number ${at}`,
    );
    const first = await take(into, lines.join('\n'));
    const ask = (source: string): Promise<Preview> =>
      the.as('legal').post(`/negotiations/${into.id}/chat-preview`, { source }).ok();
    expect((await ask(lines.join('\n'))).copies).toEqual([
      { importId: first.id, negotiationId: into.id, actor: 'Goes on', likeness: 'same', shared: 6 },
    ]);
    const longer = [...lines, '[07/03/2021 10:00] Victim: what was not there before'].join('\n');
    const shown = await ask(longer);
    expect(shown.copies).toMatchObject([{ importId: first.id, likeness: 'near', shared: 6 }]);
    expect(shown.messages.map(({ isThere }) => isThere)).toEqual([...lines.map(() => true), false]);
    const send = (source: string, more: object = {}) =>
      the.as('negotiator').post('/negotiation-imports', { negotiationId: into.id, source, ...more });
    await send(lines.join('\n')).refused('negotiation-import/same-chat', 409);
    await send(lines.slice(1).join('\n'), { onlyNew: true }).refusedAt('source', 'negotiation-import/nothing-new');
    expect(await send(longer, { onlyNew: true }).ok()).toMatchObject({ messageCount: 7, taken: 1 });
    expect((await messagesOf(into)).map(({ number, text }) => [number, text]).at(-1)).toEqual([
      7,
      'what was not there before',
    ]);
  });

  it('is for nobody outside the room: not in lists, searches, previews, by id or in the record', async () => {
    const into = await room('Hidden');
    const taken = await take(into, CHAT);
    const [message] = await messagesOf(into);
    for (const path of ['/negotiation-imports', '/negotiation-messages'])
      expect(await the.as('responder').list(path).ok()).toMatchObject({ total: 0 });
    expect(await the.as('responder').list('/negotiation-messages', { q: 'everybody' }).ok()).toMatchObject({
      total: 0,
    });
    await the.as('responder').get(`/negotiation-imports/${taken.id}`).refused('record/not-found');
    await the
      .as('responder')
      .get(`/negotiation-messages/${message?.id ?? ''}`)
      .refused('record/not-found');
    await the
      .as('responder')
      .post(`/negotiations/${into.id}/chat-preview`, { source: CHAT })
      .refused('record/not-found');
    await the
      .as('responder')
      .post('/negotiation-imports', { negotiationId: into.id, source: CHAT })
      .refused('record/not-found');
    expect(
      await the
        .as('responder')
        .list('/audit-entries', { filter: { recordId: message?.id } })
        .ok(),
    ).toMatchObject({ total: 0 });
    expect(await the.as('responder').list('/attachments').ok()).toMatchObject({ total: 0 });
    const seen = { filter: { recordId: message?.id, action: 'read' } };
    expect(await the.as('commander').list('/audit-entries', seen).ok()).toMatchObject({ total: 1 });
  });
});

describe('A message that is entered by hand', () => {
  it('stands behind those that are there, and was sent before now', async () => {
    const into = await room('Live');
    await take(into, CHAT);
    const sent = { at: '2021-01-15T10:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
    const input = { negotiationId: into.id, party: 'actor', text: 'You have 24 hours', sent };
    expect(await the.as('negotiator').post('/negotiation-messages', input).ok()).toMatchObject({
      number: 6,
      importId: null,
      timeFault: null,
    });
    const future = { ...input, sent: { ...sent, at: '2199-01-15T10:00:00.000Z' } };
    await the
      .as('negotiator')
      .post('/negotiation-messages', future)
      .refusedAt('sent', 'negotiation-message/not-yet-sent');
  });

  it('takes a number of its own when two are entered at once', async () => {
    const into = await room('At once');
    const sent = { at: '2021-01-15T10:00:00.000Z', precision: 'minute', zone: 'UTC', asWritten: null };
    const texts = Array.from({ length: 8 }, (_, at) => `message ${at}`);
    await Promise.all(
      texts.map(text =>
        the.as('negotiator').post('/negotiation-messages', { negotiationId: into.id, party: 'us', text, sent }).ok(),
      ),
    );
    expect((await messagesOf(into)).map(({ number }) => number)).toEqual(texts.map((_, at) => at + 1));
  });
});

const CHATS = join(process.cwd(), '..', 'shared', 'data', 'ransomchats');
const real = existsSync(CHATS) ? it : it.skip;

real(
  'takes in a real chat of every group with its count and order',
  async () => {
    for (const group of readdirSync(CHATS)) {
      const [file = ''] = readdirSync(join(CHATS, group))
        .filter(name => name.endsWith('.json'))
        .sort();
      const source = readFileSync(join(CHATS, group, file), 'utf8');
      const expected = (JSON.parse(source) as { messages: { content: string }[] }).messages; // the shape of the data
      const into = await room(group);
      expect([group, (await take(into, source)).taken]).toEqual([group, expected.length]);
      const rows = await scene.database.query<{ text: string }>(
        `select text from negotiation_message where negotiation_id = '${into.id}' order by number`,
      );
      expect(rows.map(({ text }) => text)).toEqual(expected.map(({ content }) => content));
    }
  },
  120_000,
);

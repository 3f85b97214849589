import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Exchange, Schemas } from '../support/exchange.js';
import { eml, forwarding, nested, winmail } from '../support/mails.js';
import { openMailDesk } from '../support/mail-desk.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Taken = Schemas['MailImportView'];
type Item = Schemas['CorrespondenceView'];
type Mail = Schemas['MailMessageView'];

let scene: Scene;
let legal: Person;
let responder: Person;
let officer: Person;
let incidentId: string;

const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const post = (by: Person, bytes: string | Buffer, name: string, to = incidentId): Exchange => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  return scene.as(by).send('POST', `/incidents/${to}/mail-imports`, form);
};
const take = (bytes: string | Buffer, name = 'mail.eml', to?: string): Promise<Taken> =>
  post(legal, bytes, name, to).ok();
const itemOf = ({ correspondenceId }: Taken): Promise<Item> =>
  scene.as(legal).get(`/correspondence/${correspondenceId}`).ok();
const mailOf = async ({ correspondenceId }: Taken): Promise<Mail> => {
  const page = await scene
    .as(legal)
    .list('/mail-messages', { filter: { correspondenceId } })
    .ok<Schemas['MailMessagePage']>();
  if (!page.data[0]) throw new Error('No mail on this item');
  return page.data[0];
};
const filesOf = async ({ correspondenceId }: Taken): Promise<Schemas['AttachmentView'][]> => {
  const filter = { recordId: correspondenceId };
  return (await scene.as(legal).list('/attachments', { filter }).ok<Schemas['AttachmentPage']>()).data;
};

beforeAll(async () => {
  scene = await openScene();
  ({ incidentId, legal, responder, officer } = await openMailDesk(scene));
});
afterAll(() => scene.close());

describe('A mail that is taken in', () => {
  it('becomes a draft with its time, its words, its files and itself byte for byte', async () => {
    const mail = eml({ id: '<n1@datatilsynet.dk>', text: 'Hvor mange?', files: [{ name: 'skema.csv', bytes: 'a;b' }] });
    const taken = await take(mail, 'Spørgsmål.eml');
    expect(taken).toMatchObject({ outcome: 'imported', drafts: 1, fault: null, subject: 'Your notification' });
    expect(await itemOf(taken)).toMatchObject({
      status: 'draft',
      origin: 'import',
      direction: 'incoming',
      channel: 'email',
      occurred: {
        at: '2024-12-12T09:15:00.000Z',
        precision: 'minute',
        zone: 'Europe/Copenhagen',
        asWritten: 'Thu, 12 Dec 2024 10:15:30 +0100',
      },
      // The directory knows whose mails come from datatilsynet.dk.
      organisationName: 'Datatilsynet',
    });
    const said = await mailOf(taken);
    expect(said).toMatchObject({
      messageId: '<n1@datatilsynet.dk>',
      text: 'Hvor mange?',
      originalSha256: hashOf(mail),
    });
    const files = await filesOf(taken);
    expect(files.map(({ fileName, sha256 }) => [fileName, sha256]).sort()).toEqual([
      ['Spørgsmål.eml', hashOf(mail)],
      ['skema.csv', hashOf('a;b')],
    ]);
    const { bytes } = await scene.as(legal).get(`/attachments/${said.originalId}/content`);
    expect(bytes.equals(Buffer.from(mail))).toBe(true);
  });

  it('is known again, by the same bytes and by another way with other headers of transport', async () => {
    const mail = eml({ id: '<twice@datatilsynet.dk>', text: 'Once' });
    const first = await take(mail);
    const again = [mail, `Received: from a by b; Thu, 12 Dec 2024 11:00:00 +0100\r\n${mail}`];
    for (const bytes of again)
      expect(await take(bytes)).toMatchObject({
        outcome: 'known',
        drafts: 0,
        correspondenceId: first.correspondenceId,
      });
    const both = eml({ id: '<at-once@datatilsynet.dk>' });
    const outcomes = await Promise.all([take(both), take(both)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['imported', 'known']);
    expect(new Set(outcomes.map(({ correspondenceId }) => correspondenceId)).size).toBe(1);
  });

  it('with the id of another and other words is a second mail, and both say so', async () => {
    const id = '<forged@datatilsynet.dk>';
    const [first, second] = [await take(eml({ id, text: 'Pay nothing.' })), await take(eml({ id, text: 'Pay me.' }))];
    expect(second.outcome).toBe('imported');
    expect([await mailOf(first), await mailOf(second)]).toMatchObject([{ hasDouble: true }, { hasDouble: true }]);
  });

  it('stands in the thread of what it answers, also when the answer came first, else by subject and people', async () => {
    const reply = await take(
      eml({
        id: '<r@x.example>',
        subject: 'Re: A',
        headers: ['In-Reply-To: <q@x.example>', 'References: <q@x.example>'],
      }),
    );
    const question = await take(eml({ id: '<q@x.example>', subject: 'A' }));
    const later = await take(eml({ id: '<s@x.example>', subject: 'Re: A', headers: ['In-Reply-To: <r@x.example>'] }));
    const bySubject = await take(eml({ id: '<t@x.example>', subject: 'SV: Re: A' }));
    const stranger = await take(
      eml({ id: '<u@x.example>', subject: 'A', from: 'x@evil.example', to: 'y@evil.example' }),
    );
    const threads = await Promise.all(
      [reply, question, later, bySubject, stranger].map(async one => (await itemOf(one)).threadId),
    );
    expect(new Set(threads.slice(0, 4)).size).toBe(1);
    expect(threads[4]).not.toBe(threads[0]);
    expect((await itemOf(later)).repliesToId).toBe(reply.correspondenceId);
  });

  it('lies in the room of the thread that it belongs to, and so does what was forwarded within it', async () => {
    const advice = await take(eml({ id: '<advice@lawyers.example>', subject: 'Advice' }));
    await scene
      .as(legal)
      .patch(`/correspondence/${advice.correspondenceId}`, { version: 1, compartment: 'legal', tlp: 'RED' })
      .ok();
    const answered = { id: '<more@lawyers.example>', headers: ['In-Reply-To: <advice@lawyers.example>'] };
    const answer = await take(forwarding(eml({ id: '<within@other.example>', subject: 'Within' }), answered));
    const filter = { containedInId: answer.correspondenceId };
    const { data } = await scene.as(legal).list('/mail-messages', { filter }).ok<Schemas['MailMessagePage']>();
    expect(data).toHaveLength(1);
    for (const id of [answer.correspondenceId, data[0]?.correspondenceId ?? '']) {
      const item = await scene.as(legal).get(`/correspondence/${id}`).ok<Item>();
      expect(item).toMatchObject({ compartment: 'legal', tlp: 'RED' });
      await scene.as(responder).get(`/correspondence/${id}`).refused('record/not-found');
    }
  });

  it('lies in the room that whoever brings it names, unless its thread lies in another closed one', async () => {
    const inRoom = (mail: string, room: string, by = legal) => {
      const form = new FormData();
      form.append('compartment', room);
      form.append('file', new Blob([mail]), 'mail.eml');
      return scene.as(by).send('POST', `/incidents/${incidentId}/mail-imports`, form);
    };
    const advice = await inRoom(eml({ id: '<advice@firm.example>', subject: 'Our advice' }), 'legal').ok<Taken>();
    expect(await itemOf(advice)).toMatchObject({ compartment: 'legal' });
    await scene.as(responder).get(`/correspondence/${advice.correspondenceId}`).refused('record/not-found');
    const again = forwarding(eml({ id: '<advice@firm.example>', subject: 'Our advice' }), {
      id: '<fwd@clinic.example>',
    });
    expect(await itemOf(await inRoom(again, 'general').ok<Taken>())).toMatchObject({ compartment: 'legal' });
    const headers = ['In-Reply-To: <advice@firm.example>'];
    const answer = await inRoom(eml({ id: '<re-advice@firm.example>', headers }), 'persons').ok<Taken>();
    expect(await itemOf(answer)).toMatchObject({ compartment: 'legal' });
    const other = eml({ id: '<other@firm.example>', subject: 'Another matter' });
    await inRoom(other, 'legal', responder).refused('access/forbidden', 403);
    await inRoom(other, 'cellar').refusedAt('compartment', 'field/not-a-choice');
  });

  it('is outgoing when it is from our own house, and with a contact when the address is one', async () => {
    const { id: organisationId } = await scene.organisation({ name: 'Insurer', kind: 'insurer' });
    const contact = { incidentId, organisationId, name: 'Claims', email: 'Claims@Insurer.example' };
    const { id } = await scene.as(legal).post('/authority-contacts', contact).ok<{ id: string }>();
    const ours = await take(eml({ from: 'Lea <lea@clinic.example>', to: 'claims@insurer.example', subject: 'Claim' }));
    expect(await itemOf(ours)).toMatchObject({ direction: 'outgoing', contactId: id, organisationName: 'Insurer' });
  });

  it('of nobody we know waits for a person to say whose it is before it can be filed', async () => {
    const taken = await take(eml({ from: 'someone@unknown.example', id: '<who@unknown.example>' }));
    const item = await itemOf(taken);
    expect(item.organisationName).toBeNull();
    const at = `/correspondence/${item.id}`;
    await scene.as(legal).post(`${at}/file`, { version: 1 }).refusedAt('organisationId', 'correspondence/needs-party');
    await scene.as(legal).patch(at, { version: 1, organisationId: scene.house.id }).ok();
    await scene.as(legal).post(`${at}/file`, { version: 2 }).ok();
  });

  it('never changes, and lies in the room of its item', async () => {
    const taken = await take(eml({ id: '<frozen@x.example>' }));
    const { id } = await mailOf(taken);
    await expect(
      scene.database.queryAs(legal.id, `update mail_message set text = 'x' where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'mail_message_is_frozen' });
    await scene.as(responder).get(`/mail-messages/${id}`).ok();
    await scene.as(officer).get(`/mail-messages/${id}`).refused('record/not-found');
    const { version } = await scene
      .as(legal)
      .patch(`/correspondence/${taken.correspondenceId}`, { version: 1, sharedWith: [officer.organisationId] })
      .ok<Item>();
    await scene.as(officer).get(`/mail-messages/${id}`).ok();
    await scene
      .as(legal)
      .patch(`/correspondence/${taken.correspondenceId}`, { version, compartment: 'legal', sharedWith: [] })
      .ok();
    for (const person of [responder, officer])
      await scene.as(person).get(`/mail-messages/${id}`).refused('record/not-found');
  });
});

describe('Mails in other wrappings', () => {
  it('forwarded within each other become a draft each, and the outer one keeps the inner as a file', async () => {
    const inner = eml({ id: '<inner@x.example>', subject: 'Inner' });
    const taken = await take(forwarding(inner, { id: '<outer@x.example>', subject: 'Outer' }));
    expect(taken).toMatchObject({ outcome: 'imported', drafts: 2, subject: 'Outer' });
    const filter = { containedInId: taken.correspondenceId };
    const { data } = await scene.as(legal).list('/mail-messages', { filter }).ok<Schemas['MailMessagePage']>();
    expect(data).toMatchObject([{ subject: 'Inner', messageId: '<inner@x.example>' }]);
    expect((await filesOf(taken)).map(({ fileName }) => fileName).sort()).toEqual(['forwarded.eml', 'mail.eml']);
    // The inner one, sent by itself later, is known.
    expect(await take(inner)).toMatchObject({ outcome: 'known', correspondenceId: data[0]?.correspondenceId });
  });

  it('as winmail.dat give their text and files', async () => {
    const dat = winmail('From Outlook', [{ name: 'list.csv', bytes: 'x;y' }]);
    const file = { name: 'winmail.dat', type: 'application/ms-tnef', bytes: dat };
    const taken = await take(eml({ id: '<tnef@x.example>', text: '', files: [file] }));
    expect(await mailOf(taken)).toMatchObject({ text: 'From Outlook' });
    expect((await filesOf(taken)).map(({ fileName }) => fileName).sort()).toEqual([
      'list.csv',
      'mail.eml',
      'winmail.dat',
    ]);
  });

  it('that cannot be read are kept as documents, with the reason', async () => {
    const taken = await take('%PDF-1.7\nletter', 'Letter.pdf');
    expect(taken).toMatchObject({ outcome: 'document', fault: 'not_a_mail', subject: 'Letter.pdf' });
    expect(await filesOf(taken)).toMatchObject([{ fileName: 'Letter.pdf', sha256: hashOf('%PDF-1.7\nletter') }]);
    expect(await take('%PDF-1.7\nletter', 'Copy.pdf')).toMatchObject({ outcome: 'known' });
  });

  it('without a single byte are kept as documents, with the reason', async () => {
    for (const name of ['empty.eml', 'empty.msg']) {
      const taken = await take('', name);
      expect(taken).toMatchObject({ outcome: 'document', fault: 'empty', subject: name });
      expect(await filesOf(taken)).toMatchObject([{ fileName: name, size: 0, sha256: hashOf('') }]);
      expect(await mailOf(taken)).toMatchObject({ format: 'document', fault: 'empty' });
      const [file] = await filesOf(taken);
      const { bytes } = await scene.as(legal).get(`/attachments/${file?.id}/content`);
      expect(bytes).toHaveLength(0);
    }
    expect(await take('', 'empty.eml')).toMatchObject({ outcome: 'known', subject: 'empty.eml' });
  });
});

describe('A hostile mail', () => {
  it('nested to depth 50 is read to depth 20 and kept whole', async () => {
    const mail = nested(50);
    const taken = await take(mail);
    expect(taken).toMatchObject({ outcome: 'imported', drafts: 20 });
    expect((await mailOf(taken)).originalSha256).toBe(hashOf(mail));
  });

  it('of 25 MB is taken in like any other, and the product answers meanwhile', async () => {
    const mail = eml({
      id: '<large@x.example>',
      files: [{ name: 'dump.bin', bytes: Buffer.alloc(18 * 1024 * 1024, 7) }],
    });
    expect(mail.length).toBeGreaterThan(24 * 1024 * 1024);
    const taking = take(mail);
    await scene.as(responder).get('/session').ok();
    const taken = await taking;
    expect((await filesOf(taken)).map(({ size }) => size)).toContain(18 * 1024 * 1024);
  });

  it('made to bring its reader down becomes a document, and the product goes on', async () => {
    const deep = [...Array(5000).keys()].map(
      at => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    );
    const taken = await take(`From: a@b.example\r\nSubject: deep\r\nMIME-Version: 1.0\r\n${deep.join('')}`);
    expect(taken).toMatchObject({ outcome: 'document', fault: 'damaged' });
    await scene.as(legal).get('/session').ok();
  });

  it('attaches itself to nothing by a reference, an id of ours or a subject that it made up', async () => {
    const { reference } = await scene.as(legal).get(`/incidents/${incidentId}`).ok<Schemas['IncidentView']>();
    const known = await take(
      eml({ id: '<known@x.example>', subject: 'Known', from: 'a@x.example', to: 'b@x.example' }),
    );
    const { threadId } = await itemOf(known);
    const forged = await take(
      eml({
        from: 'x@evil.example',
        to: 'y@evil.example',
        subject: `Known [${reference}]`,
        headers: [`In-Reply-To: <${threadId}>`],
      }),
    );
    expect((await itemOf(forged)).threadId).not.toBe(threadId);
  });

  it('is asked of nobody but who may write to authorities, and of no closed incident', async () => {
    await post(responder, eml(), 'x.eml').refused('access/forbidden');
    await post(officer, eml(), 'x.eml').refused('access/forbidden');
    const stranger = await scene.person();
    await post(stranger, eml(), 'x.eml').refused('record/not-found');
  });
});

describe('While a mail is taken in and shown', () => {
  let sink: Server;
  const asked: string[] = [];
  const ports: (number | undefined)[] = [];
  const note = (message: unknown): void => {
    const { socket } = message as { socket: Socket }; // what this channel of Node publishes
    socket.once('connect', () => ports.push(socket.remotePort));
  };
  beforeAll(async () => {
    sink = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>(resolve => sink.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => sink.close());

  it('no connection is made to anywhere, and the page says so to the browser', async () => {
    const { port } = sink.address() as AddressInfo; // listening on TCP
    const at = `http://127.0.0.1:${port}`;
    const html = `<img src="${at}/pixel.png"><link rel="stylesheet" href="${at}/s.css"><style>@import "${at}/i.css"</style>
      <div style="background:url(${at}/b.png)">x</div><script src="${at}/s.js"></script><iframe src="${at}/f"></iframe>`;
    await scene.as(legal).get('/session').ok();
    subscribe('net.client.socket', note);
    const taken = await take(eml({ id: '<remote@x.example>', html, headers: [`List-Unsubscribe: <${at}/u>`] }));
    unsubscribe('net.client.socket', note);
    // The test's own browser connects to the product, and the product to its database; nothing else to anything.
    const known = [scene.url, scene.database.runtimeUrl].map(url => Number(new URL(url).port));
    expect(ports.filter(port => port === undefined || !known.includes(port))).toEqual([]);
    const { id, remoteParts, hasHtml } = await mailOf(taken);
    expect([remoteParts > 0, hasHtml]).toEqual([true, true]);
    const page = await scene.as(legal).get(`/mail-messages/${id}/page`);
    expect(page.text).not.toContain(at);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(asked).toEqual([]);
  });
});

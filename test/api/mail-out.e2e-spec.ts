import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange, Schemas } from '../support/exchange.js';
import { PostOffice } from '../support/mail-servers.js';
import { eml } from '../support/mails.js';
import { Process } from '../support/process.js';
import { openScene, type Person, type Scene, serveQuietly } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];
type Mail = Schemas['OutgoingMailView'];

const FROM = 'desk@clinic.example';

let office: PostOffice;
let scene: Scene;
let legal: Person;
let incidentId: string;

const MINUTE = { at: '2024-12-12T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
const draft = (values: object = {}): Promise<Item> =>
  scene
    .as(legal)
    .post('/correspondence', {
      incidentId,
      direction: 'outgoing',
      channel: 'email',
      organisationId: scene.house.id,
      occurred: MINUTE,
      subject: 'Our answer',
      text: 'Fifty-seven thousand.',
      ...values,
    })
    .ok();
const send = ({ id, version }: Item, to = ['desk@datatilsynet.dk'], cc: string[] = []): Exchange =>
  scene.as(legal).post(`/correspondence/${id}/send`, { version, to, cc });
const mailOf = (id: string): Promise<Mail> => scene.as(legal).get(`/outgoing-mails/${id}`).ok();
const itemOf = (id: string): Promise<Item> => scene.as(legal).get(`/correspondence/${id}`).ok();

/** The mail once it stands there; a person would look again, too. */
const standing = async (id: string, state: Mail['state']): Promise<Mail> => {
  for (let looks = 0; looks < 400; looks += 1) {
    const mail = await mailOf(id);
    if (mail.state === state && (state !== 'waiting' || mail.attempts > 0)) return mail;
    await pause(50);
  }
  throw new Error(`The mail never was ${state}: ${JSON.stringify(await mailOf(id))}`);
};
const deliveredTo = (address: string): string[] =>
  office.delivered.filter(({ to }) => to.includes(address)).map(({ bytes }) => bytes.toString());
const attach = async (recordId: string, name: string, bytes: string): Promise<void> => {
  const form = new FormData();
  form.append('recordTable', 'correspondence');
  form.append('recordId', recordId);
  form.append('file', new Blob([bytes]), name);
  await scene.as(legal).send('POST', '/attachments', form).ok();
};

beforeAll(async () => {
  office = await PostOffice.open();
  scene = await openScene({ smtpUrl: office.url, mailFrom: FROM });
  legal = await scene.person({ displayName: 'Lea Lawyer' });
  incidentId = (await scene.incident(legal)).id;
});
afterEach(() => void (office.manners = {}));
afterAll(async () => {
  await scene.close();
  await office.close();
});

describe('A draft that is sent', () => {
  it('leaves once with its words and files, and is then filed with the minute in which it left', async () => {
    const item = await draft();
    await attach(item.id, 'figures.csv', 'table;persons');
    const { id } = await send(item, ['a@datatilsynet.dk'], ['copy@datatilsynet.dk']).ok<Mail>();
    const mail = await standing(id, 'sent');
    const [delivered] = office.delivered.filter(({ to }) => to.includes('a@datatilsynet.dk'));
    expect(delivered).toMatchObject({ from: FROM, to: ['a@datatilsynet.dk', 'copy@datatilsynet.dk'] });
    const words = delivered?.bytes.toString().replaceAll('\r\n ', ' ') ?? '';
    expect(words).toMatch(new RegExp(`^Message-ID: +${mail.messageId}`, 'm'));
    expect(words).toContain(mail.token);
    expect(words).toContain('filename=figures.csv');
    expect(words).not.toMatch(/^Bcc:/im);
    const filed = await itemOf(item.id);
    expect(filed).toMatchObject({ status: 'filed', text: 'Fifty-seven thousand.' });
    expect(filed.occurred.at.slice(0, 16)).toBe(mail.sentAt?.slice(0, 16));
    // What left is kept byte for byte.
    const { bytes } = await scene.as(legal).get(`/attachments/${mail.originalId ?? ''}/content`);
    expect(bytes.equals(delivered?.bytes ?? Buffer.alloc(0))).toBe(true);
    await send(filed).refused('correspondence/filed-already', 409);
  });

  it('answers in the thread of the mail that it answers', async () => {
    const form = new FormData();
    form.append('file', new Blob([eml({ id: '<question@datatilsynet.dk>' })]), 'q.eml');
    const { correspondenceId } = await scene
      .as(legal)
      .send('POST', `/incidents/${incidentId}/mail-imports`, form)
      .ok<Schemas['MailImportView']>();
    const { id } = await send(await draft({ repliesToId: correspondenceId }), ['thread@datatilsynet.dk']).ok<Mail>();
    await standing(id, 'sent');
    expect(deliveredTo('thread@datatilsynet.dk')[0]).toMatch(/^In-Reply-To: <question@datatilsynet.dk>\r$/m);
    expect(deliveredTo('thread@datatilsynet.dk')[0]).toMatch(/^References: <question@datatilsynet.dk>\r$/m);
  });

  it('is not given twice, nor changed while it is on its way, and is a draft again once it is called off', async () => {
    const away = await openScene({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: FROM });
    try {
      const lea = await away.person();
      const { id: elsewhere } = await away.incident(lea);
      const given = { incidentId: elsewhere, direction: 'outgoing', channel: 'email', organisationId: away.house.id };
      const item = await away
        .as(lea)
        .post('/correspondence', { ...given, occurred: MINUTE, subject: 'Waits' })
        .ok<Item>();
      const at = `/correspondence/${item.id}`;
      const ask = { version: 1, to: ['a@b.example'], cc: [] };
      const answers = await Promise.all([away.as(lea).post(`${at}/send`, ask), away.as(lea).post(`${at}/send`, ask)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      await away.as(lea).patch(at, { version: 1, text: 'Other words' }).refused('correspondence/being-sent', 409);
      await away.as(lea).post(`${at}/file`, { version: 1 }).refused('correspondence/being-sent', 409);
      const read = async (): Promise<Mail> => {
        const page = await away.as(lea).list('/outgoing-mails').ok<Schemas['OutgoingMailPage']>();
        if (!page.data[0]) throw new Error('No mail');
        return page.data[0];
      };
      let mail = await read();
      for (let looks = 0; looks < 200 && mail.problem === null; looks += 1) {
        await pause(50);
        mail = await read();
      }
      // No server answered: it certainly did not leave, and is tried again.
      expect(mail).toMatchObject({ state: 'waiting', attempts: 1 });
      expect(mail.problem).toContain('ECONNREFUSED');
      await away.as(lea).post(`/outgoing-mails/${mail.id}/cancel`, { version: mail.version }).ok();
      await away.as(lea).patch(at, { version: 1, text: 'Other words' }).ok();
      expect(await away.as(lea).get(at).ok()).toMatchObject({ status: 'draft', attachmentCount: 0 });
    } finally {
      await away.close();
    }
  });

  it('fails at once when the server refuses it, and may be sent again', async () => {
    office.manners = { refuses: address => address.startsWith('unknown') };
    const item = await draft();
    const { id } = await send(item, ['unknown@datatilsynet.dk']).ok<Mail>();
    expect((await standing(id, 'failed')).problem).toContain('No such mailbox');
    const partly = await send(item, ['known@datatilsynet.dk', 'unknown2@datatilsynet.dk']).ok<Mail>();
    expect(await standing(partly.id, 'sent')).toMatchObject({ refused: ['unknown2@datatilsynet.dk'] });
    expect(deliveredTo('known@datatilsynet.dk')).toHaveLength(1);
  });

  it('takes files of the case by copying them, and none out of a closed room', async () => {
    const [source, hidden] = [await draft(), await draft({ compartment: 'legal' })];
    await attach(source.id, 'evidence.txt', 'evidence');
    await attach(hidden.id, 'advice.txt', 'privileged');
    const page = await scene.as(legal).list('/attachments', { filter: { incidentId } }).ok<Schemas['AttachmentPage']>();
    const idOf = (name: string): string => page.data.find(({ fileName }) => fileName === name)?.id ?? '';
    const item = await draft();
    const target = { recordTable: 'correspondence', recordId: item.id };
    await scene
      .as(legal)
      .post(`/attachments/${idOf('advice.txt')}/copies`, target)
      .refused('attachment/other-room');
    const copy = await scene
      .as(legal)
      .post(`/attachments/${idOf('evidence.txt')}/copies`, target)
      .ok();
    expect(copy).toMatchObject({ fileName: 'evidence.txt', recordId: item.id, size: 8 });
  });

  it('goes to addresses, and from an outgoing mail with a party', async () => {
    await send(await draft(), []).refusedAt('to', 'field/wrong');
    await send(await draft(), ['a\r\nBcc: b@c.example']).refusedAt('to', 'field/not-an-email');
    await send(await draft({ channel: 'phone' })).refused('outgoing-mail/no-mail-of-ours', 422);
  });
});

describe('The outbox', () => {
  it('sends each mail once, however many products work on it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'breachdesk-second-'));
    const second = await serveQuietly(scene.database, dataDir, { smtpUrl: office.url, mailFrom: FROM });
    try {
      const mails: Mail[] = [];
      for (let n = 0; n < 8; n += 1) mails.push(await send(await draft(), [`once-${n}@x.example`]).ok<Mail>());
      for (const { id } of mails) await standing(id, 'sent');
      for (let n = 0; n < 8; n += 1) expect(deliveredTo(`once-${n}@x.example`)).toHaveLength(1);
    } finally {
      await second.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('that dies between sending and noting never sends again: a person says what became of it', async () => {
    const quiet = await openScene(); // whose product gives nothing to a mail server itself
    const lea = await quiet.person();
    const { id: elsewhere } = await quiet.incident(lea);
    const reached = new Promise<void>(resolve => {
      office.manners = {
        beforeAnswer: () => {
          resolve();
          return pause(60_000, undefined, { ref: false }); // the answer would come late; the sender is killed first
        },
      };
    });
    const mail = { SMTP_URL: office.url, MAIL_FROM: FROM };
    const sender = Process.start(quiet.database, quiet.dataDir, mail);
    const given = { incidentId: elsewhere, direction: 'outgoing', channel: 'email', organisationId: quiet.house.id };
    const item = await quiet
      .as(lea)
      .post('/correspondence', { ...given, occurred: MINUTE, subject: 'Killed' })
      .ok<Item>();
    await quiet.database.query(
      `with file as (insert into attachment (incident_id, record_table, record_id, file_name, media_type, size, sha256, created_by)
         values ($1, 'correspondence', $2, 'sent.eml', 'text/plain', 1, repeat('a', 64), $3) returning id)
       insert into outgoing_mail (incident_id, correspondence_id, original_id, message_id, token, sender, recipients, subject, message, created_by)
       select $1, $2, id, '<killed@x>', 'BD-KILLED', 'a@b.example', '{killed@x.example}', 'Killed', convert_to($4, 'UTF8'), $3 from file`,
      [elsewhere, item.id, lea.id, 'Subject: Killed\r\n\r\nOnce\r\n'],
    );
    await reached;
    await sender.kill();
    office.manners = {};
    const read = async (): Promise<Mail> => {
      const page = await quiet.as(lea).list('/outgoing-mails').ok<Schemas['OutgoingMailPage']>();
      if (!page.data[0]) throw new Error('No mail');
      return page.data[0];
    };
    expect(await read()).toMatchObject({ state: 'sending' });
    // Its lease runs out: time passes.
    await quiet.database.query(`update outgoing_mail set claimed_at = claimed_at - interval '11 minutes'`);
    const again = Process.start(quiet.database, quiet.dataDir, mail);
    let unclear = await read();
    for (let looks = 0; looks < 200 && unclear.state !== 'unclear'; looks += 1) {
      await pause(50);
      unclear = await read();
    }
    await again.stop();
    expect(unclear.state).toBe('unclear');
    expect(deliveredTo('killed@x.example')).toHaveLength(1);
    const settle = { version: unclear.version, outcome: 'sent', reason: 'The desk has it.' };
    await quiet.as(lea).post(`/outgoing-mails/${unclear.id}/settle`, settle).ok();
    expect(await quiet.as(lea).get(`/correspondence/${item.id}`).ok()).toMatchObject({ status: 'filed' });
    await quiet.close();
  });

  it('says so where no mail can be sent', async () => {
    const quiet = await openScene();
    const lea = await quiet.person();
    const { id } = await quiet.incident(lea);
    const given = { incidentId: id, direction: 'outgoing', channel: 'email', organisationId: quiet.house.id };
    const item = await quiet
      .as(lea)
      .post('/correspondence', { ...given, occurred: MINUTE, subject: 'x' })
      .ok<Item>();
    const ask = { version: 1, to: ['a@b.example'], cc: [] };
    await quiet.as(lea).post(`/correspondence/${item.id}/send`, ask).refused('mail/not-set-up', 409);
    expect(await quiet.as(lea).get('/mail-status').ok()).toEqual({ canSend: false, canReceive: false, from: null });
    await quiet.close();
  });
});

describe('A start with mail', () => {
  it.each([
    [{ smtpUrl: 'smtp://mail.example.org' }, 'go together'],
    [{ smtpUrl: 'http://mail.example.org', mailFrom: FROM }, 'SMTP_URL must be an address'],
    [{ smtpUrl: 'smtp://mail.example.org', mailFrom: 'desk' }, 'MAIL_FROM must be an e-mail address'],
    [{ imapUrl: 'mailbox' }, 'IMAP_URL must be an address'],
  ])('that is set up wrongly is refused in words: %j', async (settings, words) => {
    await expect(serveQuietly(scene.database, scene.dataDir, settings)).rejects.toThrow(words);
  });
});

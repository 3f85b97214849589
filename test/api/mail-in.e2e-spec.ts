import { setTimeout as pause } from 'node:timers/promises';
import type { Schemas } from '../support/exchange.js';
import { Letterbox, PostOffice } from '../support/mail-servers.js';
import { eml, forwarding } from '../support/mails.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];
type Mail = Schemas['OutgoingMailView'];
type Waiting = Schemas['MailboxMessageView'];

let office: PostOffice;
let box: Letterbox;
let scene: Scene;
let legal: Person;
let observer: Person;
let incident: Schemas['IncidentView'];
let sent: { item: Item; mail: Mail };

const MINUTE = { at: '2024-12-12T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
const look = (): Promise<unknown> => scene.as(legal).post('/mailbox-messages/look').ok();
const waiting = async (): Promise<Waiting[]> => {
  const page = await scene
    .as(legal)
    .list('/mailbox-messages', { filter: { state: 'waiting' }, perPage: 100 })
    .ok<Schemas['MailboxMessagePage']>();
  return page.data;
};
const items = async (filter: object): Promise<Item[]> =>
  (await scene.as(legal).list('/correspondence', { filter, perPage: 100 }).ok<Schemas['CorrespondencePage']>()).data;
const inThread = (): Promise<Item[]> => items({ threadId: sent.item.threadId });

const sendOne = async (subject: string, values: object = {}): Promise<{ item: Item; mail: Mail }> => {
  const given = { incidentId: incident.id, direction: 'outgoing', channel: 'email', organisationId: scene.house.id };
  const item = await scene
    .as(legal)
    .post('/correspondence', { ...given, occurred: MINUTE, subject, ...values })
    .ok<Item>();
  const to = { version: 1, to: ['desk@datatilsynet.dk'], cc: [] };
  let mail = await scene.as(legal).post(`/correspondence/${item.id}/send`, to).ok<Mail>();
  for (let looks = 0; looks < 400 && mail.state !== 'sent'; looks += 1) {
    await pause(50);
    mail = await scene.as(legal).get(`/outgoing-mails/${mail.id}`).ok<Mail>();
  }
  return { item, mail };
};

beforeAll(async () => {
  office = await PostOffice.open();
  box = await Letterbox.open();
  scene = await openScene({ smtpUrl: office.url, mailFrom: 'desk@clinic.example', imapUrl: box.url });
  [legal, observer] = [await scene.person(), await scene.person()];
  incident = await scene.incident(legal);
  await scene.member(incident, legal, observer, ['observer']);
  sent = await sendOne('Notification');
});
afterAll(async () => {
  await scene.close();
  await box.close();
  await office.close();
});

describe('An answer', () => {
  it('finds its case and thread by the id of the mail it answers, and waits there as a draft', async () => {
    box.put(
      eml({
        id: '<a1@datatilsynet.dk>',
        subject: 'SV: Notification',
        headers: [`In-Reply-To: ${sent.mail.messageId}`],
      }),
    );
    await look();
    const [, answer] = await inThread().then(all => [...all].sort((a, b) => a.createdAt.localeCompare(b.createdAt)));
    expect(answer).toMatchObject({
      status: 'draft',
      origin: 'mailbox',
      direction: 'incoming',
      subject: 'SV: Notification',
      repliesToId: sent.item.id,
      organisationName: scene.house.name,
    });
    const page = await scene
      .as(observer)
      .list('/mail-messages', { filter: { correspondenceId: answer?.id } })
      .ok<Schemas['MailMessagePage']>();
    expect(page.data).toMatchObject([{ messageId: '<a1@datatilsynet.dk>' }]);
    expect(await waiting()).toEqual([]);
  });

  it('finds it by the mark in its subject, where its headers are lost', async () => {
    box.put(eml({ id: '<a2@datatilsynet.dk>', subject: `AW: Notification [${sent.mail.token}]` }));
    await look();
    expect((await inThread()).map(({ subject }) => subject)).toContain(`AW: Notification [${sent.mail.token}]`);
  });

  it('lies in the room of what it answers', async () => {
    const hidden = await sendOne('Advice', { compartment: 'legal', tlp: 'RED' });
    box.put(eml({ id: '<a3@lawyers.example>', headers: [`References: ${hidden.mail.messageId}`] }));
    await look();
    const [answer] = (await items({ threadId: hidden.item.threadId })).filter(({ origin }) => origin === 'mailbox');
    expect(answer).toMatchObject({ compartment: 'legal', tlp: 'RED' });
    await scene
      .as(observer)
      .get(`/correspondence/${answer?.id ?? ''}`)
      .refused('record/not-found');
  });

  it('is taken once, and nothing in the mailbox is changed', async () => {
    const before = (await inThread()).length;
    await look();
    await look();
    expect([(await inThread()).length, box.flags()]).toEqual([before, []]);
  });

  it('that somebody has brought by hand before is known, and holds up nothing that comes after it', async () => {
    const answer = eml({ id: '<a4@datatilsynet.dk>', headers: [`In-Reply-To: ${sent.mail.messageId}`], text: 'Four' });
    const form = new FormData();
    form.append('compartment', 'legal');
    form.append('file', new Blob([answer]), 'a4.eml');
    const path = `/incidents/${incident.id}/mail-imports`;
    const brought = await scene.as(legal).send('POST', path, form).ok<Schemas['MailImportView']>();
    const before = (await inThread()).length;
    box.put(answer);
    await look();
    expect((await inThread()).length).toBe(before);
    const filed = await scene.database.query<{ compartment: string }>(
      'select compartment from mailbox_message where correspondence_id = $1',
      [brought.correspondenceId],
    );
    expect(filed).toEqual([{ compartment: 'legal' }]);
    box.put(eml({ id: '<a5@datatilsynet.dk>', headers: [`In-Reply-To: ${sent.mail.messageId}`], text: 'Five' }));
    await look();
    expect((await inThread()).length).toBe(before + 1);
  });

  it('that says a mail of ours came back is seen on that mail', async () => {
    const { item, mail } = await sendOne('Comes back');
    const report = [
      'From: MAILER-DAEMON@mx.example',
      'To: desk@clinic.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <dsn@mx.example>',
      'Date: Thu, 12 Dec 2024 10:20:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
      '',
      '--r',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; desk@datatilsynet.dk',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 No such user',
      '',
      '--r',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${mail.messageId}`,
      'Subject: Comes back',
      '',
      '--r--',
      '',
    ].join('\r\n');
    box.put(report);
    await look();
    const bounced = await scene.as(legal).get(`/outgoing-mails/${mail.id}`).ok<Mail>();
    expect(bounced).toMatchObject({ state: 'sent', bounce: 'desk@datatilsynet.dk: smtp; 550 5.1.1 No such user' });
    expect(bounced.bouncedAt).not.toBeNull();
    expect((await items({ threadId: item.threadId })).map(({ subject }) => subject)).toContain(
      'Undelivered Mail Returned to Sender',
    );
  });
});

describe('Everything else', () => {
  it('waits for a person, whatever it makes up: references, subjects, senders, ids and marks (T27)', async () => {
    const before = (await items({ incidentId: incident.id })).length;
    const forged = [
      { subject: `Re: Notification [${incident.reference}]` },
      { subject: 'SV: Notification', from: 'Desk <desk@datatilsynet.dk>' },
      { subject: 'By id', headers: [`In-Reply-To: <${sent.item.id}@clinic.example>`] },
      { subject: 'By incident', headers: [`References: <${incident.id}>`, 'X-Breachdesk-Incident: 1'] },
      { subject: `Mark [BD-${'0'.repeat(16)}]` },
    ];
    for (const [at, mail] of forged.entries()) box.put(eml({ id: `<forged-${at}@evil.example>`, ...mail }));
    await look();
    expect((await waiting()).map(({ subject }) => subject).sort()).toEqual(forged.map(({ subject }) => subject).sort());
    expect(await items({ incidentId: incident.id })).toHaveLength(before);
    const page = await scene.as(observer).list('/mailbox-messages').ok<Schemas['MailboxMessagePage']>();
    expect(page.total).toBe(0);
  });

  it('is put into a case by a person, as a draft with the mail as it came', async () => {
    const mail = eml({ id: '<stray@x.example>', subject: 'Stray', text: 'Where do I belong?' });
    box.put(mail);
    await look();
    const [stray] = (await waiting()).filter(({ subject }) => subject === 'Stray');
    if (!stray) throw new Error('It does not wait');
    const at = `/mailbox-messages/${stray.id}`;
    expect(await scene.as(legal).get(`${at}/preview`).ok()).toMatchObject({ text: 'Where do I belong?' });
    const filed = await scene
      .as(legal)
      .post(`${at}/file`, { version: stray.version, incidentId: incident.id })
      .ok<Waiting>();
    expect(filed).toMatchObject({ state: 'filed', incidentReference: incident.reference });
    const item = await scene
      .as(legal)
      .get(`/correspondence/${filed.correspondenceId ?? ''}`)
      .ok<Item>();
    expect(item).toMatchObject({ origin: 'mailbox', subject: 'Stray', status: 'draft' });
    await scene
      .as(legal)
      .post(`${at}/file`, { version: filed.version, incidentId: incident.id })
      .refused('mailbox-message/filed-already', 409);
  });

  it('lies with what is forwarded in it, where that lies in a closed room already', async () => {
    const { mail } = await sendOne('Other advice', { compartment: 'legal', tlp: 'RED' });
    box.put(
      forwarding(eml({ id: mail.messageId, subject: 'Other advice' }), { id: '<fw@x.example>', subject: 'Look' }),
    );
    await look();
    const [found] = (await waiting()).filter(({ subject }) => subject === 'Look');
    const { correspondenceId } = await scene
      .as(legal)
      .post(`/mailbox-messages/${found?.id}/file`, { version: found?.version, incidentId: incident.id })
      .ok<Waiting>();
    const item = await scene.as(legal).get(`/correspondence/${correspondenceId}`).ok<Item>();
    expect(item).toMatchObject({ subject: 'Look', origin: 'mailbox', compartment: 'legal' });
  });

  it('is put away with a reason, and may wait again', async () => {
    box.put(eml({ id: '<spam@x.example>', subject: 'Buy now' }));
    await look();
    const [spam] = (await waiting()).filter(({ subject }) => subject === 'Buy now');
    const at = `/mailbox-messages/${spam?.id ?? ''}`;
    await scene.as(legal).post(`${at}/discard`, { version: 1 }).refusedAt('reason', 'field/required');
    await scene.as(legal).post(`${at}/discard`, { version: 1, reason: 'Advertising' }).ok();
    expect((await waiting()).map(({ subject }) => subject)).not.toContain('Buy now');
    await scene.as(legal).post(`${at}/take-back`, { version: 2 }).ok();
    expect((await waiting()).map(({ subject }) => subject)).toContain('Buy now');
  });

  it('is no answer to a case that is over', async () => {
    const over = await scene.incident(legal);
    const given = { incidentId: over.id, direction: 'outgoing', channel: 'email', organisationId: scene.house.id };
    const item = await scene
      .as(legal)
      .post('/correspondence', { ...given, occurred: MINUTE, subject: 'Over' })
      .ok<Item>();
    const mail = await scene
      .as(legal)
      .post(`/correspondence/${item.id}/send`, { version: 1, to: ['a@b.example'], cc: [] })
      .ok<Mail>();
    await scene.database.query(`update incident set archived_at = now() where id = $1`, [over.id]);
    box.put(eml({ id: '<late@x.example>', subject: 'Late', headers: [`In-Reply-To: ${mail.messageId}`] }));
    await look();
    expect((await waiting()).map(({ subject }) => subject)).toContain('Late');
  });
});

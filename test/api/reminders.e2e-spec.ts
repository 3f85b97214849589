import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/api/dist/app.module.js';
import { Clock } from '../../apps/api/dist/platform/clock.js';
import { Reminding } from '../../apps/api/dist/reminders/reminding.js';
import { notify } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { PostOffice } from '../support/mail-servers.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

const HOUR = 3_600_000;

let scene: Scene;
let office: PostOffice;
let workers: Reminding[];
let contexts: INestApplicationContext[];
/** What the moved clock of both workers says. */
let now: Date;
let commander: Person;
let lawyer: Person;
let manager: Person;

const at = (instant: Date) => ({
  at: new Date(Math.floor(instant.getTime() / 60_000) * 60_000).toISOString(),
  precision: 'minute' as const,
  zone: 'Europe/Copenhagen',
  asWritten: null,
});

/** Two more processes on the same database, whose time is ours; the scene's own clock stays where it is. */
const startWorkers = async (): Promise<void> => {
  const settings = { runtimeUrl: scene.database.runtimeUrl, dataDir: scene.dataDir, port: 0, host: '127.0.0.1' };
  const mail = { smtpUrl: office.url, mailFrom: 'desk@clinic.example', publicUrl: 'https://desk.example' };
  const made = [0, 1].map(() =>
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- options of Nest are a shape
    NestFactory.create(AppModule.with({ ...settings, ...mail, demo: false, production: true }), {
      logger: false,
      abortOnError: false,
    }),
  );
  contexts = await Promise.all(made);
  for (const context of contexts) context.get(Clock).now = () => now;
  workers = contexts.map(context => context.get(Reminding));
};
const remind = (time: Date): Promise<number[]> => {
  now = time;
  return Promise.all(workers.map(worker => worker.remind()));
};
/** Aware this minute: 72 hours lie ahead, and everything before them. */
const opened = async (): Promise<{ id: string; due: Date }> => {
  const aware = new Date();
  aware.setUTCSeconds(0, 0); // the deadline is counted from the minute
  const incident = await scene.incident(commander, { aware: at(aware), awareBasis: 'Judged' });
  await scene.member(incident, commander, lawyer, ['legal']);
  await scene.member(incident, commander, manager, ['observer']);
  for (const duty of await dutiesOf(incident.id))
    if (duty.termKey !== 'gdpr-33-1')
      await scene
        .as(lawyer)
        .post('/obligation-assessments', { obligationId: duty.id, applies: 'no', reason: 'Not in this test' })
        .ok();
  return { id: incident.id, due: new Date(aware.getTime() + 72 * HOUR) };
};
const dutiesOf = async (incidentId: string): Promise<Schemas['ObligationView'][]> => {
  const page = await scene
    .as(commander)
    .list('/obligations', { filter: { incidentId }, perPage: 100 })
    .ok<Schemas['ObligationPage']>();
  return page.data;
};
const before = ({ due }: { due: Date }, hours: number): Date => new Date(due.getTime() - hours * HOUR);
const toldOf = async (person: Person, incidentId: string): Promise<Schemas['ReminderView'][]> => {
  const { data } = await scene
    .as(person)
    .list('/reminders', { filter: { incidentId }, perPage: 100 })
    .ok<Schemas['ReminderPage']>();
  return data;
};
const counts = async (incidentId: string): Promise<number[]> =>
  Promise.all([commander, lawyer, manager].map(async person => (await toldOf(person, incidentId)).length));

beforeAll(async () => {
  [scene, office] = [await openScene(), await PostOffice.open()];
  [commander, lawyer, manager] = [await scene.person(), await scene.person(), await scene.person()];
  await startWorkers();
}, 60_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await office.close();
  await scene.close();
});

it('T32: reminds once of each step, however many workers run and how often', async () => {
  const incident = await opened();
  await remind(before(incident, 49));
  expect(await counts(incident.id)).toEqual([0, 0, 0]);
  for (let run = 0; run < 3; run += 1) await remind(before(incident, 48));
  expect(await counts(incident.id)).toEqual([1, 1, 0]);
  const [reminder] = await toldOf(lawyer, incident.id);
  expect(reminder).toMatchObject({
    kind: 'obligation',
    title: 'Notification of a personal data breach to the supervisory authority',
    dueAt: incident.due.toISOString(),
    readAt: null,
  });
});

it('T32: after five hours in which nothing ran, gives each step that came due, once', async () => {
  const incident = await opened();
  await remind(before(incident, 24)); // two days and one day before
  expect(await counts(incident.id)).toEqual([2, 2, 0]);
  // Down from an hour and a half before the deadline until three and a half hours after it.
  await remind(before(incident, 1.5)); // six hours before
  await remind(before(incident, -3.5)); // one hour before, at the deadline, one hour after
  await remind(before(incident, -3.5));
  expect(await counts(incident.id)).toEqual([6, 6, 1]);
});

/** Mails about an incident, once all that waits has gone. */
const mailsAbout = async (incidentId: string): Promise<{ to: string[]; text: string }[]> => {
  const [incident] = await scene.database.query<{ reference: string }>('select reference from incident where id = $1', [
    incidentId,
  ]);
  for (let n = 0; n < 400; n += 1) {
    const rest = await scene.database.query(`select 1 from outgoing_mail where state in ('waiting', 'sending')`);
    if (rest.length === 0) break;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  // Lines that are long are wrapped on the wire (RFC 2045, quoted-printable).
  const mails = office.delivered.map(({ to, bytes }) => ({ to, text: bytes.toString().replaceAll('=\r\n', '') }));
  return mails.filter(({ text }) => text.includes(`${incident?.reference ?? '?'}:`));
};

it('T32: sends each reminder as a mail too, once, with the way to it', async () => {
  const incident = await opened();
  for (let run = 0; run < 3; run += 1) await remind(before(incident, 48));
  const mails = await mailsAbout(incident.id);
  expect(mails.flatMap(({ to }) => to).sort()).toEqual([commander.email, lawyer.email].sort());
  for (const { text } of mails) {
    expect(text).toContain('Notification of a personal data breach to the supervisory authority');
    expect(text).toContain(`https://desk.example/#/incidents/${incident.id}/obligations/`);
  }
});

it('sends no words of what may not leave the house, and no mail of what was read in the product', async () => {
  const incident = await opened();
  const duty = (await dutiesOf(incident.id)).find(({ termKey }) => termKey === 'gdpr-33-1');
  await scene
    .as(commander)
    .patch(`/obligations/${duty?.id ?? ''}`, { version: duty?.version, tlp: 'RED' })
    .ok();
  await remind(before(incident, 48));
  const mails = await mailsAbout(incident.id);
  expect(mails).toHaveLength(2);
  for (const { text } of mails) {
    expect(text).toContain('Something restricted');
    expect(text).not.toContain('personal data breach');
  }
  await scene.database.query(`delete from outgoing_mail where once_key like 'reminder %'`);
  await scene.as(lawyer).post('/reminders/read').ok();
  await remind(before(incident, 47.9));
  expect((await mailsAbout(incident.id)).flatMap(({ to }) => to)).toHaveLength(3); // the commander once more
});

it('climbs the ladder: management is reminded once it is over, and again a day later', async () => {
  const incident = await opened();
  await remind(before(incident, 0));
  expect((await counts(incident.id))[2]).toBe(0);
  await remind(before(incident, -25));
  expect((await counts(incident.id))[2]).toBe(2);
});

it('reminds nobody of what is filed, not owed, or decided', async () => {
  const incident = await opened();
  const authority = await scene.organisation({ kind: 'supervisory_authority' });
  const occurred = at(new Date(Date.now() - 60_000));
  await notify(scene.as(lawyer), { incidentId: incident.id, organisationId: authority.id, occurred });
  await remind(before(incident, -48));
  expect(await counts(incident.id)).toEqual([0, 0, 0]);
});

it('counts a moved deadline as another one, and does not remind of steps that had passed when it became known', async () => {
  const incident = await opened();
  await remind(before(incident, 48));
  const view = await scene.as(commander).get(`/incidents/${incident.id}`).ok<Schemas['IncidentView']>();
  const earlier = new Date(incident.due.getTime() - 100 * HOUR); // the new deadline is 28 hours before now
  await scene
    .as(commander)
    .patch(`/incidents/${incident.id}`, { version: view.version, aware: at(earlier), awareReason: 'Judged anew' })
    .ok();
  await remind(new Date());
  expect(await counts(incident.id)).toEqual([1, 1, 0]);
});

it('reminds of the review of a hold', async () => {
  const incident = await opened();
  const police = await scene.organisation({ kind: 'police' });
  const today = new Date().toISOString().slice(0, 10);
  await scene
    .as(lawyer)
    .post('/notification-holds', {
      incidentId: incident.id,
      askedById: police.id,
      basis: 'databeskyttelsesloven § 22, stk. 2, nr. 4',
      heldFrom: at(new Date(Date.now() - 60_000)),
      reviewOn: today,
    })
    .ok();
  await remind(new Date(Date.now() + 30 * HOUR));
  expect((await toldOf(lawyer, incident.id)).filter(({ kind }) => kind === 'hold_review')).toMatchObject([
    { title: police.name },
  ]);
});

it('counts the end of a report that follows another by the calendar, whoever filed that', async () => {
  const incident = await opened();
  const sector = await scene.organisation({ kind: 'health_authority' });
  await scene.database.query(
    `insert into correspondence (incident_id, organisation_id, direction, channel, subject, occurred, fulfils_term_key, status)
     values ($1, $2, 'outgoing', 'email', 'Sent by the product', $3, 'nis2-dk-notification', 'filed')`,
    [incident.id, sector.id, at(new Date('2026-06-11T08:00:00Z'))],
  );
  await remind(new Date());
  const final = (await dutiesOf(incident.id)).find(({ termKey }) => termKey === 'nis2-dk-final');
  // 11 July 2026 is a Saturday.
  expect(final?.dueAt).toBe('2026-07-13T22:00:00.000Z');
});

describe('Reminders of a person', () => {
  it('are their own: read by nobody else, marked by nobody else', async () => {
    const incident = await opened();
    await remind(before(incident, 48));
    const [mine] = await toldOf(lawyer, incident.id);
    const id = mine?.id ?? '';
    await scene.as(commander).post(`/reminders/${id}/read`).refused('record/not-found', 404);
    await scene.as(lawyer).post(`/reminders/${id}/read`).ok();
    const unread = await scene
      .as(lawyer)
      .list('/reminders', { filter: { incidentId: incident.id, readAt: false } })
      .ok<{ total: number }>();
    expect(unread.total).toBe(0);
    await scene.as(commander).post('/reminders/read').ok();
    expect((await toldOf(commander, incident.id)).every(({ readAt }) => readAt !== null)).toBe(true);
  });

  it('end with the membership', async () => {
    const incident = await opened();
    await remind(before(incident, 48));
    const { data } = await scene
      .as(commander)
      .list('/memberships', { filter: { incidentId: incident.id, userId: lawyer.id } })
      .ok<Schemas['MembershipPage']>();
    const [membership] = data;
    await scene
      .as(commander)
      .post(`/memberships/${membership?.id ?? ''}/end`, { version: membership?.version })
      .ok();
    expect(await toldOf(lawyer, incident.id)).toEqual([]);
    await remind(before(incident, 24));
    const rows = await scene.database.query('select 1 from reminder where user_id = $1 and incident_id = $2', [
      lawyer.id,
      incident.id,
    ]);
    expect(rows).toHaveLength(1);
  });
});

it('the ladder is data: an administrator adds and switches off steps', async () => {
  const step = await scene
    .as(scene.administrator)
    .post('/reminder-steps', { kind: 'obligation', offsetMinutes: -3000, roles: ['observer'] })
    .ok<Schemas['ReminderStepView']>();
  await scene
    .as(scene.administrator)
    .post('/reminder-steps', { kind: 'obligation', offsetMinutes: -3000, roles: ['legal'] })
    .refusedAt('offsetMinutes', 'reminder-step/exists');
  const incident = await opened();
  await remind(before(incident, 50));
  expect(await counts(incident.id)).toEqual([0, 0, 1]);
  await scene
    .as(scene.administrator)
    .patch(`/reminder-steps/${step.id}`, { version: step.version, active: false })
    .ok();
  const other = await opened();
  await remind(before(other, 49));
  expect(await counts(other.id)).toEqual([0, 0, 0]);
});

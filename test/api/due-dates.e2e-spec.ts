import { notify } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type DueDates = Schemas['DueDatesView'];

let scene: Scene;
let commander: Person;
let responder: Person;
let officer: Person;
let incident: Schemas['IncidentView'];
let itemId: string;

const at = (instant: string, precision: 'day' | 'minute' = 'minute') => ({
  at: instant,
  precision,
  zone: 'Europe/Copenhagen',
  asWritten: null,
});
const DECEMBER = 'from=2024-12-01T00:00:00Z&until=2025-01-01T00:00:00Z';
const due = (person: Person, span = DECEMBER): Promise<DueDates> =>
  scene.as(person).get(`/due-dates?${span}`).ok<DueDates>();

beforeAll(async () => {
  scene = await openScene();
  const police = await scene.organisation({ kind: 'police' });
  [commander, responder] = [await scene.person(), await scene.person()];
  officer = await scene.person({ organisationId: police.id });
  incident = await scene.incident(commander, { aware: at('2024-12-09T07:20:00.000Z'), awareBasis: 'Judged' });
  await scene.member(incident, commander, responder, ['responder']);
  await scene.member(incident, commander, officer, ['partner']);
  const browser = scene.as(commander);
  const task = (title: string, values: object) =>
    browser.post('/tasks', { incidentId: incident.id, title, ...values }).ok();
  await task('Ask the police', { due: at('2024-12-10T23:00:00.000Z', 'day'), organisationIds: [police.id] });
  await task('Legal question', {
    due: at('2024-12-12T09:00:00.000Z'),
    organisationIds: [scene.house.id],
    compartment: 'legal',
  });
  await task('Without a date', { organisationIds: [scene.house.id] });
  const item = await browser
    .post('/correspondence', {
      incidentId: incident.id,
      direction: 'incoming',
      channel: 'email',
      organisationId: police.id,
      occurred: at('2024-12-12T09:00:00.000Z'),
      subject: 'Questions',
    })
    .ok<{ id: string }>();
  itemId = item.id;
  const asked = { correspondenceId: itemId, answerer: 'us' };
  await browser
    .post('/correspondence-questions', {
      ...asked,
      text: 'How many persons?',
      due: at('2024-12-18T23:00:00.000Z', 'day'),
    })
    .ok();
  await browser.post('/correspondence-questions', { ...asked, text: 'Which tables?' }).ok();
  await browser
    .post('/notification-holds', {
      incidentId: incident.id,
      askedById: police.id,
      basis: 'Law',
      heldFrom: at('2024-12-09T23:00:00.000Z', 'day'),
      reviewOn: '2024-12-20',
    })
    .ok();
});
afterAll(() => scene.close());

describe('What is due', () => {
  it('is told over all kinds, soonest first, a day by its end', async () => {
    const { items } = await due(commander);
    expect(items.map(({ kind, title, dueAt, dueOn }) => [kind, title.slice(0, 14), dueAt, dueOn])).toEqual([
      ['task', 'Ask the police', '2024-12-11T23:00:00.000Z', '2024-12-11'],
      ['obligation', 'Notification o', '2024-12-12T07:20:00.000Z', null],
      ['task', 'Legal question', '2024-12-12T09:00:00.000Z', null],
      ['answer', 'How many perso', '2024-12-19T23:00:00.000Z', '2024-12-19'],
      ['hold_review', 'Organisation 1', '2024-12-20T23:00:00.000Z', '2024-12-20'],
    ]);
    expect(items.find(({ kind }) => kind === 'answer')?.shownOnId).toBe(itemId);
    expect(items.every(({ isOverdue, isDone }) => isOverdue && !isDone)).toBe(true);
  });

  it('is what the reader may see: no closed room, and for a partner its own lane alone', async () => {
    expect((await due(responder)).items.map(({ kind }) => kind)).toEqual([
      'task',
      'obligation',
      'answer',
      'hold_review',
    ]);
    expect((await due(officer)).items.map(({ title }) => title)).toEqual(['Ask the police']);
    expect((await due(await scene.person())).items).toEqual([]);
  });

  it('is asked for by a span that ends after it begins, and is not endless', async () => {
    const ask = (span: string) => scene.as(commander).get(`/due-dates?${span}`);
    await ask('from=2025-01-01T00:00:00Z&until=2024-01-01T00:00:00Z').refusedAt(
      'until',
      'due-dates/ends-before-it-begins',
    );
    await ask('from=2020-01-01T00:00:00Z&until=2025-01-01T00:00:00Z').refusedAt('until', 'due-dates/too-long');
    expect((await due(commander, 'from=2025-02-01T00:00:00Z&until=2025-03-01T00:00:00Z')).items).toEqual([]);
  });
});

describe('A calendar feed', () => {
  const made = async (person: Person): Promise<Schemas['NewCalendarFeedView']> =>
    scene.as(person).post('/calendar-feeds', { name: 'Phone' }).ok();
  const read = (link: string): Promise<Response> => fetch(link);
  /** Something that is due soon: a feed holds two months back and eleven ahead. */
  const soon = async (values: object): Promise<void> => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    tomorrow.setUTCSeconds(0, 0);
    const task = { incidentId: incident.id, organisationIds: [scene.house.id], due: at(tomorrow.toISOString()) };
    await scene
      .as(commander)
      .post('/tasks', { ...task, ...values })
      .ok();
  };

  it('is iCalendar with the rights of whom it belongs to, and without words of what may not leave the house', async () => {
    await soon({ title: 'Send the report' });
    await soon({ title: 'Ask about the secret', compartment: 'legal' });
    const answer = await read((await made(commander)).link);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = (await answer.text()).replace(/\r\n /g, '');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain(`SUMMARY:${incident.reference}: Task: Send the report`);
    expect(text).toContain(`SUMMARY:${incident.reference}: Task: something restricted`);
    expect(text).not.toContain('secret');
    const partner = (await (await read((await made(officer)).link)).text()).replace(/\r\n /g, '');
    expect(partner).not.toContain('Send the report');
  });

  it('says of a duty whether it is overdue, and once it was filed, whether that was in time', async () => {
    const daysAgo = (days: number) =>
      at(`${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 16)}:00.000Z`);
    const owner = await scene.person();
    const organisationId = (await scene.organisation({ kind: 'supervisory_authority' })).id;
    const knownFor = (days: number) => scene.incident(owner, { aware: daysAgo(days), awareBasis: 'Judged' });
    const [open, late, inTime] = [await knownFor(10), await knownFor(10), await knownFor(10)];
    const { link } = await made(owner);
    const filed = async ({ reference }: { reference: string }): Promise<string | undefined> =>
      new RegExp(`SUMMARY:${reference}: (.*): Notification of a personal data breach to the sup`).exec(
        (await (await read(link)).text()).replace(/\r\n /g, ''),
      )?.[1];
    expect(await filed(open)).toBe('Overdue');
    await notify(scene.as(owner), { incidentId: late.id, organisationId, occurred: daysAgo(1) });
    expect(await filed(late)).toBe('Filed late');
    await notify(scene.as(owner), { incidentId: inTime.id, organisationId, occurred: daysAgo(8) });
    expect(await filed(inTime)).toBe('Filed');
  });

  it('T26: is known by its hash alone, and listed to nobody with its address', async () => {
    const { link } = await made(responder);
    const token = link.split('/').at(-1) ?? '';
    const list = await scene.as(responder).list('/calendar-feeds').ok<{ data: object[] }>();
    expect(JSON.stringify(list)).not.toContain(token);
    expect((await scene.as(commander).list('/calendar-feeds').ok<{ data: { name: string }[] }>()).data).toHaveLength(1);
    const stored = await scene.database.query<{ row: string }>('select to_jsonb(f)::text as row from calendar_feed f');
    expect(stored.map(({ row }) => row).join()).not.toContain(token);
  });

  it('answers nothing once it is revoked by its person, and nobody else revokes it', async () => {
    const { id, link } = await made(responder);
    await scene.as(commander).post(`/calendar-feeds/${id}/revoke`).refused('record/not-found', 404);
    expect((await read(link)).status).toBe(200);
    const revoked = await scene.as(responder).post(`/calendar-feeds/${id}/revoke`).ok<Schemas['CalendarFeedView']>();
    expect(revoked.revokedAt).not.toBeNull();
    expect((await read(link)).status).toBe(404);
  });

  it('ends with the account, and with membership shows nothing more', async () => {
    const person = await scene.person();
    await scene.member(incident, commander, person, ['responder']);
    const { link } = await made(person);
    expect(await (await read(link)).text()).toContain('Send the report');
    const filter = { incidentId: incident.id, userId: person.id };
    const { data } = await scene.as(commander).list('/memberships', { filter }).ok<Schemas['MembershipPage']>();
    await scene
      .as(commander)
      .post(`/memberships/${data[0]?.id ?? ''}/end`, { version: data[0]?.version })
      .ok();
    expect(await (await read(link)).text()).not.toContain('Send the report');
    const user = await scene.as(scene.administrator).get(`/users/${person.id}`).ok<Schemas['UserView']>();
    await scene.as(scene.administrator).post(`/users/${person.id}/disable`, { version: user.version }).ok();
    expect((await read(link)).status).toBe(404);
  });
});

import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Clock = Schemas['ClockView'];
type Page = Schemas['ClockPage'];

let scene: Scene;
let commander: Person;
let authorityId: string;

const at = (instant: string, precision: 'day' | 'minute' = 'minute') => ({
  at: instant,
  precision,
  zone: 'Europe/Copenhagen',
  asWritten: null,
});
const GDPR = ['gdpr-33-1', 'gdpr-33-2', 'gdpr-34-1'];
const AWARE = { aware: at('2024-12-09T07:20:00.000Z'), awareBasis: 'Judged by the data protection officer' };

const clocksOf = async (incident: { id: string }, by = commander): Promise<Record<string, Clock>> => {
  const filter = { incidentId: incident.id };
  const { data } = await scene.as(by).list('/clocks', { filter }).ok<Page>();
  return Object.fromEntries(data.map(clock => [clock.termKey ?? clock.title, clock]));
};
const report = async (incident: { id: string }, values: object): Promise<Schemas['CorrespondenceView']> => {
  const { id, version } = await scene
    .as(commander)
    .post('/correspondence', {
      incidentId: incident.id,
      direction: 'outgoing',
      channel: 'portal',
      organisationId: authorityId,
      subject: 'Notification',
      fulfilsTermKey: 'gdpr-33-1',
      ...values,
    })
    .ok<Schemas['CorrespondenceView']>();
  return scene.as(commander).post(`/correspondence/${id}/file`, { version }).ok();
};

beforeAll(async () => {
  scene = await openScene();
  authorityId = (await scene.organisation({ kind: 'supervisory_authority' })).id;
  commander = await scene.person();
});
afterAll(() => scene.close());

describe('The clock of GDPR Art. 33(1)', () => {
  it('says that it has not started while awareness is not dated', async () => {
    const clock = (await clocksOf(await scene.incident(commander)))['gdpr-33-1'];
    expect(clock).toMatchObject({
      state: 'not_started',
      startedAt: null,
      dueAt: null,
      amount: 72,
      unit: 'hours',
      trigger: 'aware',
    });
  });

  it('is due 72 elapsed hours after awareness and tolerates the full hour as a remark', async () => {
    const clock = (await clocksOf(await scene.incident(commander, AWARE)))['gdpr-33-1'];
    expect(clock).toMatchObject({
      state: 'overdue',
      startedAt: '2024-12-09T07:20:00.000Z',
      startPrecision: 'minute',
      dueAt: '2024-12-12T07:20:00.000Z',
      toleranceUntil: '2024-12-12T08:00:00.000Z',
      zone: 'Europe/Copenhagen',
    });
  });

  it('counts from the start of the day, and says so, when only the day of awareness is known', async () => {
    const day = { ...AWARE, aware: at('2024-12-08T23:00:00.000Z', 'day') };
    const clock = (await clocksOf(await scene.incident(commander, day)))['gdpr-33-1'];
    expect(clock).toMatchObject({ startPrecision: 'day', dueAt: '2024-12-11T23:00:00.000Z' });
  });

  it('runs while there is time', async () => {
    const now = new Date();
    now.setUTCSeconds(0, 0);
    const clock = (await clocksOf(await scene.incident(commander, { ...AWARE, aware: at(now.toISOString()) })))[
      'gdpr-33-1'
    ];
    expect(clock?.state).toBe('running');
  });

  it('is met by the first filed outgoing item that names it, not by a draft, and late after the deadline', async () => {
    const incident = await scene.incident(commander, AWARE);
    const draft = { incidentId: incident.id, direction: 'outgoing', channel: 'portal', organisationId: authorityId };
    await scene
      .as(commander)
      .post('/correspondence', {
        ...draft,
        subject: 'Draft',
        occurred: at('2024-12-09T08:00:00.000Z'),
        fulfilsTermKey: 'gdpr-33-1',
      })
      .ok();
    expect((await clocksOf(incident))['gdpr-33-1']).toMatchObject({ state: 'overdue', metAt: null });
    await report(incident, { occurred: at('2024-12-12T07:21:00.000Z') });
    expect((await clocksOf(incident))['gdpr-33-1']?.state).toBe('late');
  });

  it('is met only by telling the supervisory authority', async () => {
    const incident = await scene.incident(commander, AWARE);
    const police = await scene.organisation();
    const item = {
      incidentId: incident.id,
      direction: 'outgoing',
      channel: 'portal',
      subject: 'Notification',
      organisationId: police.id,
      occurred: at('2024-12-10T08:00:00.000Z'),
    };
    const browser = scene.as(commander);
    await browser
      .post('/correspondence', { ...item, fulfilsTermKey: 'gdpr-33-1' })
      .refusedAt('fulfilsTermKey', 'correspondence/other-recipient');
    // Whom the law means are persons: a letter to them goes out by way of whoever prints it, and never of an authority.
    const toPersons = { ...item, fulfilsTermKey: 'gdpr-34-1' };
    await browser.post('/correspondence', toPersons).refusedAt('fulfilsTermKey', 'correspondence/other-recipient');
    const printer = await scene.organisation({ kind: 'processor' });
    const draft = await browser
      .post('/correspondence', { ...toPersons, organisationId: printer.id })
      .ok<{ id: string }>();
    await browser
      .patch(`/correspondence/${draft.id}`, { version: 1, fulfilsTermKey: 'gdpr-33-1' })
      .refusedAt('fulfilsTermKey', 'correspondence/other-recipient');
  });

  it('says that it was met before it began, where one of the two times must be wrong', async () => {
    const incident = await scene.incident(commander, AWARE);
    await report(incident, { occurred: at('2020-11-24T08:00:00.000Z') });
    expect((await clocksOf(incident))['gdpr-33-1']).toMatchObject({ state: 'met', isMetBeforeStart: true });
  });

  it('follows the correction of the item that met it', async () => {
    const incident = await scene.incident(commander, AWARE);
    const first = await report(incident, { occurred: at('2024-12-11T08:00:00.000Z') });
    await report(incident, {
      occurred: at('2024-12-12T23:00:00.000Z', 'day'),
      correctsId: first.id,
      correctionReason: 'It was sent on the 13th.',
    });
    expect((await clocksOf(incident))['gdpr-33-1']).toMatchObject({ state: 'late', metPrecision: 'day' });
  });

  it('shows nobody more than the correspondence they may read', async () => {
    const incident = await scene.incident(commander, AWARE);
    const responder = await scene.person();
    await scene.member(incident, commander, responder, ['responder']);
    await report(incident, { occurred: at('2024-12-11T08:00:00.000Z'), compartment: 'legal' });
    expect((await clocksOf(incident))['gdpr-33-1']?.state).toBe('met');
    expect((await clocksOf(incident, responder))['gdpr-33-1']).toMatchObject({ state: 'overdue', metAt: null });
  });
});

describe('The clocks of an incident', () => {
  it('are those of the law that held: no NIS 2 in December 2024, 24 and 72 hours of it a year later', async () => {
    expect(Object.keys(await clocksOf(await scene.incident(commander, AWARE))).sort()).toEqual(GDPR);
    const later = await clocksOf(await scene.incident(commander, { ...AWARE, aware: at('2025-12-09T07:20:00.000Z') }));
    expect(later['nis2-dk-early-warning']?.dueAt).toBe('2025-12-10T07:20:00.000Z');
    expect(later['nis2-dk-notification']?.dueAt).toBe('2025-12-12T07:20:00.000Z');
    const undated = await scene.incident(commander, { detected: at('2025-06-29T22:00:00.000Z', 'day') });
    expect(Object.keys(await clocksOf(undated)).sort()).toEqual(GDPR);
  });

  it('name no deadline where the law gives none', async () => {
    const clock = (await clocksOf(await scene.incident(commander, AWARE)))['gdpr-34-1'];
    expect(clock).toMatchObject({ state: 'no_deadline', amount: null, unit: null, dueAt: null });
  });

  it('are none for partners and outsiders, and stay readable where they were not met when the incident is closed', async () => {
    const incident = await scene.incident(commander, AWARE);
    const police = await scene.organisation();
    const officer = await scene.person({ organisationId: police.id });
    await scene.member(incident, commander, officer, ['partner']);
    expect(await clocksOf(incident, officer)).toEqual({});
    expect(await clocksOf(incident, await scene.person())).toEqual({});
    const current = await scene.as(commander).get(`/incidents/${incident.id}`).ok<Schemas['IncidentView']>();
    const move = { to: 'closed', reason: 'Exercise is over', version: current.version };
    await scene.as(commander).post(`/incidents/${incident.id}/move`, move).ok();
    expect((await clocksOf(incident))['gdpr-33-1']).toMatchObject({ state: 'overdue', isCertain: true });
    const { data } = await scene.as(commander).list('/clocks', { perPage: 100 }).ok<Page>();
    expect(data.filter(({ incidentId }) => incidentId === incident.id)).toEqual([]);
  });

  it('are paged, sorted and filtered as every list, and refuse what they do not know by name', async () => {
    const person = await scene.person();
    for (let count = 0; count < 3; count += 1) await scene.incident(person, AWARE);
    await scene.incident(person, { detected: AWARE.aware });
    const browser = scene.as(person);
    const overdue = await browser.list('/clocks', { filter: { state: 'overdue' } }).ok<Page>();
    expect(overdue).toMatchObject({ total: 3, totalCapped: false });
    const pages = await Promise.all(
      [1, 2, 3, 4].map(page => browser.list('/clocks', { page, perPage: 3, sort: 'dueAt' }).ok<Page>()),
    );
    const rows = pages.flatMap(page => page.data);
    expect(new Set(rows.map(row => row.id)).size).toBe(12);
    expect(rows.slice(0, 3).every(row => row.dueAt !== null) && rows.slice(3).every(row => row.dueAt === null)).toBe(
      true,
    );
    await browser.list('/clocks', { filter: { nothing: 1 } }).refusedAt('filter.nothing', 'filter/unknown');
    await browser.list('/clocks', { filter: { state: 'green' } }).refusedAt('filter.state', 'filter/wrong-value');
    await browser.list('/clocks', { sort: 'nothing' }).refusedAt('sort', 'sort/unknown');
  });
});

it('names only known terms, and only in what was sent', async () => {
  const incident = await scene.incident(commander);
  const item = {
    incidentId: incident.id,
    channel: 'phone',
    organisationId: authorityId,
    subject: 'Call',
    occurred: at('2024-12-10T08:00:00.000Z'),
  };
  await scene
    .as(commander)
    .post('/correspondence', { ...item, direction: 'incoming', fulfilsTermKey: 'gdpr-33-1' })
    .refusedAt('fulfilsTermKey', 'correspondence/only-outgoing-fulfils');
  await scene
    .as(commander)
    .post('/correspondence', { ...item, direction: 'outgoing', fulfilsTermKey: 'gdpr-99-9' })
    .refusedAt('fulfilsTermKey', 'correspondence/unknown-term');
});

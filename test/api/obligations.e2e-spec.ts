import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Clock = Schemas['ClockView'];
type Duty = Schemas['ObligationView'];

let scene: Scene;
let commander: Person;
let lawyer: Person;
let authorityId: string;
let sectorId: string;

const at = (instant: string, precision: 'day' | 'minute' = 'minute') => ({
  at: instant,
  precision,
  zone: 'Europe/Copenhagen',
  asWritten: null,
});
const awareAt = (instant: string) => ({ aware: at(instant), awareBasis: 'Judged by the data protection officer' });
const AWARE = awareAt('2024-12-09T07:20:00.000Z');
/** After NIS 2 became Danish law. */
const UNDER_NIS2 = awareAt('2025-11-20T08:00:00.000Z');

const opened = async (values: object): Promise<Schemas['IncidentView']> => {
  const incident = await scene.incident(commander, values);
  await scene.member(incident, commander, lawyer, ['legal']);
  return incident;
};
const clockOf = async (incident: { id: string }, termKey: string): Promise<Clock> => {
  const { data } = await scene
    .as(commander)
    .list('/clocks', { filter: { incidentId: incident.id }, perPage: 100 })
    .ok<Schemas['ClockPage']>();
  const found = data.filter(each => each.termKey === termKey || each.title === termKey);
  expect(found).toHaveLength(1);
  return found[0] as Clock; // counted above
};
const dutyOf = async (incident: { id: string }, termKey: string): Promise<Duty> => {
  const filter = { incidentId: incident.id, termKey };
  const { data } = await scene.as(commander).list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
  return data[0] as Duty; // every incident has those of the law
};
const filed = async (incident: { id: string }, values: object): Promise<Schemas['CorrespondenceView']> => {
  const item = { incidentId: incident.id, direction: 'outgoing', channel: 'portal', organisationId: authorityId };
  const { id, version } = await scene
    .as(commander)
    .post('/correspondence', { ...item, subject: 'Report', ...values })
    .ok<Schemas['CorrespondenceView']>();
  return scene.as(commander).post(`/correspondence/${id}/file`, { version }).ok();
};
const report = (incident: { id: string }, instant: string, more: object = {}): Promise<Schemas['CorrespondenceView']> =>
  filed(incident, { fulfilsTermKey: 'gdpr-33-1', occurred: at(instant), ...more });
const nis2 = (incident: { id: string }, key: string, instant: string, more: object = {}) =>
  filed(incident, { organisationId: sectorId, fulfilsTermKey: `nis2-dk-${key}`, occurred: at(instant), ...more });
const dateAnew = async (incident: { id: string }, values: object): Promise<Schemas['IncidentView']> => {
  const { version } = await scene.as(commander).get(`/incidents/${incident.id}`).ok<Schemas['IncidentView']>();
  return scene
    .as(commander)
    .patch(`/incidents/${incident.id}`, { version, ...values })
    .ok();
};

beforeAll(async () => {
  scene = await openScene();
  authorityId = (await scene.organisation({ kind: 'supervisory_authority' })).id;
  sectorId = (await scene.organisation({ kind: 'health_authority' })).id;
  commander = await scene.person();
  lawyer = await scene.person();
});
afterAll(() => scene.close());

describe('Awareness that is dated anew', () => {
  it('recalculates, asks why, and keeps what was said before', async () => {
    const incident = await opened(AWARE);
    const { version } = await scene.as(commander).get(`/incidents/${incident.id}`).ok<Schemas['IncidentView']>();
    const aware = at('2024-12-09T12:00:00.000Z');
    await scene
      .as(commander)
      .patch(`/incidents/${incident.id}`, { version, aware })
      .refusedAt('awareReason', 'incident/aware-move-needs-reason');
    expect((await clockOf(incident, 'gdpr-33-1')).dueAt).toBe('2024-12-12T07:20:00.000Z');
    await dateAnew(incident, { aware, awareReason: 'The log shows that it was noon' });
    expect((await clockOf(incident, 'gdpr-33-1')).dueAt).toBe('2024-12-12T12:00:00.000Z');
    const moves = await scene
      .as(lawyer)
      .list('/aware-moves', { filter: { incidentId: incident.id } })
      .ok<Schemas['AwareMovePage']>();
    expect(moves.data).toMatchObject([
      {
        before: AWARE.aware,
        after: aware,
        reason: 'The log shows that it was noon',
        movedByName: commander.displayName,
      },
    ]);
  });

  it('needs no reason when it is dated for the first time, or sent along unchanged', async () => {
    const incident = await opened({});
    await dateAnew(incident, AWARE);
    await dateAnew(incident, { ...AWARE, title: 'Renamed' });
    const moves = await scene
      .as(lawyer)
      .list('/aware-moves', { filter: { incidentId: incident.id } })
      .ok<{ total: number }>();
    expect(moves.total).toBe(0);
  });

  it('T33: does not turn a late filing into one in time, nor the other way', async () => {
    const late = await opened(AWARE);
    await report(late, '2024-12-12T07:21:00.000Z');
    await dateAnew(late, { ...awareAt('2024-12-10T07:20:00.000Z'), awareReason: 'Judged anew' });
    expect(await clockOf(late, 'gdpr-33-1')).toMatchObject({ state: 'late', dueAt: '2024-12-12T07:20:00.000Z' });
    const early = await opened(AWARE);
    await report(early, '2024-12-12T07:20:00.000Z');
    await dateAnew(early, { ...awareAt('2024-12-01T07:20:00.000Z'), awareReason: 'Judged anew' });
    expect(await clockOf(early, 'gdpr-33-1')).toMatchObject({ state: 'met', dueAt: '2024-12-12T07:20:00.000Z' });
  });

  it('brings the duties of the law that held then, and takes away those that did not', async () => {
    const incident = await opened(AWARE);
    await dateAnew(incident, { ...UNDER_NIS2, awareReason: 'Wrong year' });
    expect((await clockOf(incident, 'nis2-dk-early-warning')).dueAt).toBe('2025-11-21T08:00:00.000Z');
    await dateAnew(incident, { ...AWARE, awareReason: 'It was the right year' });
    const { data } = await scene
      .as(commander)
      .list('/clocks', { filter: { incidentId: incident.id } })
      .ok<Schemas['ClockPage']>();
    expect(data.filter(({ termKey }) => termKey?.startsWith('nis2'))).toEqual([]);
  });
});

describe('The first filing', () => {
  it('T33: decides for good: what is filed afterwards, or corrected, stays late', async () => {
    const incident = await opened(AWARE);
    const first = await report(incident, '2024-12-13T08:00:00.000Z');
    await report(incident, '2024-12-12T07:00:00.000Z');
    expect(await clockOf(incident, 'gdpr-33-1')).toMatchObject({ state: 'late', submissions: 2 });
    await report(incident, '2024-12-12T07:00:00.000Z', { correctsId: first.id, correctionReason: 'It was the 12th' });
    expect(await clockOf(incident, 'gdpr-33-1')).toMatchObject({ state: 'late', metAt: '2024-12-12T07:00:00.000Z' });
    const { id } = await dutyOf(incident, 'gdpr-33-1');
    const list = await scene
      .as(lawyer)
      .list('/submissions', { filter: { obligationId: id } })
      .ok<Schemas['SubmissionPage']>();
    expect(list.data.map(({ number, judgement, isCorrected }) => [number, judgement, isCorrected])).toEqual([
      [1, 'late', true],
      [1, 'late', false],
      [2, 'in_time', false],
    ]);
  });

  it('T33: freezes the deadline that its corrections are judged by', async () => {
    const incident = await opened(AWARE);
    const first = await report(incident, '2024-12-12T07:20:00.000Z');
    await dateAnew(incident, { ...awareAt('2024-12-01T07:20:00.000Z'), awareReason: 'Judged anew' });
    const reworded = { correctsId: first.id, correctionReason: 'A name was misspelt' };
    const second = await report(incident, '2024-12-12T07:20:00.000Z', reworded);
    expect(await clockOf(incident, 'gdpr-33-1')).toMatchObject({ state: 'met', dueAt: '2024-12-12T07:20:00.000Z' });
    const later = { correctsId: second.id, correctionReason: 'It went out a minute later' };
    await report(incident, '2024-12-12T07:21:00.000Z', later);
    expect(await clockOf(incident, 'gdpr-33-1')).toMatchObject({ state: 'late', dueAt: '2024-12-12T07:20:00.000Z' });
  });

  it('T33: decides for the whole chain of its corrections, also when one of them named no duty', async () => {
    const [late, early] = [await opened(AWARE), await opened(AWARE)];
    const throughNone = async (incident: { id: string }, instant: string, aware: string) => {
      const first = await report(incident, instant);
      const none = { correctsId: first.id, correctionReason: 'It was a question', occurred: at(instant) };
      const second = await filed(incident, none);
      await dateAnew(incident, { ...awareAt(aware), awareReason: 'Judged anew' });
      await report(incident, instant, { correctsId: second.id, correctionReason: 'It was one after all' });
      return clockOf(incident, 'gdpr-33-1');
    };
    const judged = { dueAt: '2024-12-12T07:20:00.000Z', submissions: 1 };
    expect(await throughNone(late, '2024-12-12T07:21:00.000Z', '2024-12-10T07:20:00.000Z')).toMatchObject({
      ...judged,
      state: 'late',
    });
    expect(await throughNone(early, '2024-12-12T07:20:00.000Z', '2024-12-01T07:20:00.000Z')).toMatchObject({
      ...judged,
      state: 'met',
    });
  });

  it('is due when the law says, and by no date that somebody sets', async () => {
    const incident = await opened(AWARE);
    const { id, version } = await dutyOf(incident, 'gdpr-33-1');
    const fixedDue = at('2027-12-04T23:00:00.000Z', 'day');
    await scene
      .as(lawyer)
      .patch(`/obligations/${id}`, { version, fixedDue })
      .refusedAt('fixedDue', 'obligation/due-by-law');
    // Art. 34 fixes no time; an authority may (Art. 34(4)).
    const persons = await dutyOf(incident, 'gdpr-34-1');
    await scene.as(lawyer).patch(`/obligations/${persons.id}`, { version: persons.version, fixedDue }).ok();
  });

  it('asks for the reasons of the delay until they are given', async () => {
    const incident = await opened(AWARE);
    expect((await clockOf(incident, 'gdpr-33-1')).needsDelayReason).toBe(true);
    const { id, version } = await dutyOf(incident, 'gdpr-33-1');
    await scene.as(lawyer).patch(`/obligations/${id}`, { version, delayReason: 'The logs were encrypted' }).ok();
    expect((await clockOf(incident, 'gdpr-33-1')).needsDelayReason).toBe(false);
    expect((await clockOf(incident, 'gdpr-34-1')).needsDelayReason).toBe(false);
  });

  it('is undone by a correction that says it was none', async () => {
    const incident = await opened(AWARE);
    const first = await report(incident, '2024-12-11T08:00:00.000Z');
    await filed(incident, {
      occurred: at('2024-12-11T08:00:00.000Z'),
      correctsId: first.id,
      correctionReason: 'It was a question',
    });
    expect(await clockOf(incident, 'gdpr-33-1')).toMatchObject({ state: 'overdue', metAt: null, submissions: 0 });
  });
});

describe('The final report of NIS 2', () => {
  it('has not started before the notification, and ends a month after it at 24:00 of a working day', async () => {
    const incident = await opened(UNDER_NIS2);
    expect(await clockOf(incident, 'nis2-dk-final')).toMatchObject({ state: 'not_started', dueAt: null, dueOn: null });
    expect(await clockOf(incident, 'nis2-dk-intermediate')).toMatchObject({ state: 'not_started' });
    await nis2(incident, 'early-warning', '2025-11-20T20:00:00.000Z');
    expect((await clockOf(incident, 'nis2-dk-final')).state).toBe('not_started');
    // 25 November and one month is Christmas Day; the 26th a holiday, then a weekend (DOMAIN: Monday the 29th).
    await nis2(incident, 'notification', '2025-11-25T09:00:00.000Z');
    expect(await clockOf(incident, 'nis2-dk-final')).toMatchObject({
      startedAt: '2025-11-25T09:00:00.000Z',
      dueOn: '2025-12-29',
      dueAt: '2025-12-29T23:00:00.000Z',
      toleranceUntil: null,
    });
  });

  it('T33: is not moved by a later or an amended notification; only an earlier one counts', async () => {
    const incident = await opened(UNDER_NIS2);
    const due = async () => (await clockOf(incident, 'nis2-dk-final')).dueOn;
    const first = await nis2(incident, 'notification', '2025-11-24T09:00:00.000Z');
    await nis2(incident, 'notification', '2025-11-30T09:00:00.000Z');
    expect(await due()).toBe('2025-12-24');
    const later = { correctsId: first.id, correctionReason: 'Sent later' };
    const second = await nis2(incident, 'notification', '2025-11-28T09:00:00.000Z', later);
    expect(await due()).toBe('2025-12-24');
    await dateAnew(incident, { ...awareAt('2025-11-19T08:00:00.000Z'), awareReason: 'Judged anew' });
    expect(await due()).toBe('2025-12-24');
    // 21 December is a Sunday.
    await nis2(incident, 'notification', '2025-11-21T09:00:00.000Z', {
      correctsId: second.id,
      correctionReason: 'Sent earlier',
    });
    expect(await due()).toBe('2025-12-22');
  });

  it('follows the notification of its own set, where there are several', async () => {
    const incident = await opened(UNDER_NIS2);
    await nis2(incident, 'notification', '2025-11-21T09:00:00.000Z');
    const another = (termKey: string) =>
      scene.as(lawyer).post(`/incidents/${incident.id}/obligations`, { termKey }).ok();
    await another('nis2-dk-notification');
    await another('nis2-dk-final');
    const finals = async (): Promise<(string | null)[]> => {
      const { data } = await scene
        .as(lawyer)
        .list('/clocks', { filter: { incidentId: incident.id } })
        .ok<Schemas['ClockPage']>();
      const of = data.filter(({ termKey }) => termKey === 'nis2-dk-final');
      return of.sort((a, b) => a.occurrence - b.occurrence).map(({ dueOn }) => dueOn);
    };
    // 21 December 2025 is a Sunday.
    expect(await finals()).toEqual(['2025-12-22', null]);
    await nis2(incident, 'notification', '2025-12-01T09:00:00.000Z');
    // 1 January is a holiday.
    expect(await finals()).toEqual(['2025-12-22', '2026-01-02']);
    await another('nis2-dk-notification');
    await nis2(incident, 'notification', '2025-12-03T09:00:00.000Z');
    await another('nis2-dk-final');
    // 3 January 2026 is a Saturday.
    expect(await finals()).toEqual(['2025-12-22', '2026-01-02', '2026-01-05']);
  });

  it('starts no more when what was filed turns out to have been for another duty', async () => {
    const incident = await opened(UNDER_NIS2);
    const first = await nis2(incident, 'notification', '2025-11-21T07:00:00.000Z');
    const warning = { correctsId: first.id, correctionReason: 'It was the early warning' };
    await nis2(incident, 'early-warning', '2025-11-21T07:00:00.000Z', warning);
    expect((await clockOf(incident, 'nis2-dk-early-warning')).state).toBe('met');
    expect((await clockOf(incident, 'nis2-dk-final')).state).toBe('not_started');
  });

  it('starts no more when what was filed turns out to have been none', async () => {
    const incident = await opened(UNDER_NIS2);
    const first = await nis2(incident, 'notification', '2025-11-21T09:00:00.000Z');
    await filed(incident, {
      occurred: at('2025-11-21T09:00:00.000Z'),
      correctsId: first.id,
      correctionReason: 'It was a draft',
    });
    expect((await clockOf(incident, 'nis2-dk-final')).state).toBe('not_started');
  });
});

describe('A report that an authority asks for', () => {
  it('starts with the request, which says who asked, and may set a date', async () => {
    const incident = await opened(UNDER_NIS2);
    const duty = await dutyOf(incident, 'nis2-dk-intermediate');
    const browser = scene.as(lawyer);
    const started = at('2025-11-22T09:00:00.000Z');
    await browser
      .patch(`/obligations/${duty.id}`, { version: duty.version, started })
      .refusedAt('startedBasis', 'obligation/start-needs-basis');
    const dated = { started, startedBasis: 'The authority, by phone' };
    const next = await browser.patch(`/obligations/${duty.id}`, { version: duty.version, ...dated }).ok<Duty>();
    expect((await clockOf(incident, 'nis2-dk-intermediate')).state).toBe('no_deadline');
    const fixedDue = at('2025-11-30T23:00:00.000Z', 'day');
    await browser.patch(`/obligations/${duty.id}`, { version: next.version, fixedDue }).ok();
    expect(await clockOf(incident, 'nis2-dk-intermediate')).toMatchObject({
      state: 'overdue',
      dueOn: '2025-12-01',
      dueAt: '2025-12-01T23:00:00.000Z',
    });
  });

  it('is a duty of its own when it is asked for again', async () => {
    const incident = await opened(UNDER_NIS2);
    const again = await scene
      .as(lawyer)
      .post(`/incidents/${incident.id}/obligations`, { termKey: 'nis2-dk-intermediate' })
      .ok<Duty>();
    expect(again).toMatchObject({ occurrence: 2, trigger: 'request', started: null });
    const basis = 'Datatilsynet asked by telephone';
    const started = at('2025-11-27T09:00:00.000Z');
    await scene
      .as(lawyer)
      .patch(`/obligations/${again.id}`, { version: again.version, started, startedBasis: basis })
      .ok();
    // Two of one name are told apart by who asked and since when, not by their number.
    const { data } = await scene
      .as(lawyer)
      .list('/clocks', { filter: { incidentId: incident.id } })
      .ok<Schemas['ClockPage']>();
    const clocks = data.filter(({ isOneOfSeveral }) => isOneOfSeveral).sort((a, b) => a.occurrence - b.occurrence);
    expect(clocks).toMatchObject([
      { termKey: 'nis2-dk-intermediate', startedBasis: null, startedAt: null, filedWith: null },
      { termKey: 'nis2-dk-intermediate', startedBasis: basis, startedAt: started.at, filedWith: null },
    ]);
    expect(clocks.every(({ addedAt }) => !Number.isNaN(Date.parse(addedAt)))).toBe(true);
    await scene
      .as(lawyer)
      .post(`/incidents/${incident.id}/obligations`, { termKey: 'gdpr-99' })
      .refusedAt('termKey', 'obligation/unknown-term');
  });

  it('takes no start where the incident or a filing gives it', async () => {
    const incident = await opened(UNDER_NIS2);
    for (const key of ['gdpr-33-1', 'nis2-dk-final']) {
      const { id, version } = await dutyOf(incident, key);
      await scene
        .as(lawyer)
        .patch(`/obligations/${id}`, { version, started: at('2025-11-22T09:00:00.000Z'), startedBasis: 'We' })
        .refusedAt('started', 'obligation/starts-by-itself');
    }
  });
});

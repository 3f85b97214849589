import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Term = Schemas['RegimeTermView'];

let scene: Scene;
let commander: Person;

const at = (instant: string) => ({
  at: instant,
  precision: 'minute' as const,
  zone: 'Europe/Copenhagen',
  asWritten: null,
});
const aware = (instant: string) => ({ aware: at(instant), awareBasis: 'Judged' });
const omnibus = (key: string, values: object = {}): object => ({
  key,
  regime: 'GDPR',
  article: 'Art. 33(1) as amended',
  title: 'Notification of a breach with high risk to the single entry point',
  trigger: 'aware',
  amount: 96,
  unit: 'hours',
  validFrom: '2026-06-01',
  recipient: 'Single entry point',
  source: 'Digital Omnibus, proposal of 19 November 2025',
  ...values,
});
const enter = (values: object) => scene.as(scene.administrator).post('/regime-terms', values);
const clocksOf = async (incident: { id: string }): Promise<Record<string, Schemas['ClockView']>> => {
  const filter = { incidentId: incident.id };
  const { data } = await scene.as(commander).list('/clocks', { filter }).ok<Schemas['ClockPage']>();
  return Object.fromEntries(data.map(clock => [clock.termKey ?? clock.title, clock]));
};

beforeAll(async () => {
  scene = await openScene();
  commander = await scene.person();
});
afterAll(() => scene.close());

it('a proposed law makes no duty, and none ends by it, until it is law', async () => {
  const proposed = await enter(
    omnibus('gdpr-33-1-omnibus', { proposed: true, replacesKey: 'gdpr-33-1', amount: 100 }),
  ).ok<Term>();
  const before = await scene.incident(commander, aware('2026-07-01T08:00:00.000Z'));
  expect(Object.keys(await clocksOf(before))).toContain('gdpr-33-1');
  expect(Object.keys(await clocksOf(before))).not.toContain('gdpr-33-1-omnibus');

  const path = `/regime-terms/${proposed.id}`;
  const changed = await scene.as(scene.administrator).patch(path, { version: proposed.version, amount: 96 }).ok<Term>();
  await scene.as(scene.administrator).patch(path, { version: changed.version, proposed: false }).ok();
  const under = await clocksOf(await scene.incident(commander, aware('2026-07-01T08:00:00.000Z')));
  expect(under['gdpr-33-1-omnibus']).toMatchObject({ amount: 96, dueAt: '2026-07-05T08:00:00.000Z' });
  expect(under['gdpr-33-1']).toBeUndefined();
  const earlier = await clocksOf(await scene.incident(commander, aware('2026-05-31T21:59:00.000Z')));
  expect([earlier['gdpr-33-1']?.amount, earlier['gdpr-33-1-omnibus']]).toEqual([72, undefined]);
  // The duty that was made under the old law keeps its terms.
  expect((await clocksOf(before))['gdpr-33-1']?.dueAt).toBe('2026-07-04T08:00:00.000Z');
});

it('names the forms that fulfil it, and its duties take those', async () => {
  const terms = await scene.as(commander).list('/regime-terms', { perPage: 100 }).ok<Schemas['RegimeTermPage']>();
  const formsOf = Object.fromEntries(terms.data.map(({ key, forms }) => [key, forms]));
  expect(formsOf).toMatchObject({
    'gdpr-33-1': ['gdpr_33'],
    'nis2-dk-early-warning': ['nis2_early_warning'],
    'nis2-dk-notification': ['nis2_notification'],
    'nis2-dk-final': ['nis2_final'],
    // Persons and controllers are told, and no form of an authority is.
    'gdpr-34-1': [],
    'gdpr-33-2': [],
  });
  const law = await enter(omnibus('law-with-a-form', { validFrom: '2030-01-01', forms: ['nis2_final'] })).ok<Term>();
  await enter(omnibus('law-with-no-form', { forms: ['tax_return'] })).refusedAt('forms', 'field/not-a-choice');
  const { id } = await scene.incident(commander, aware('2026-01-01T08:00:00.000Z'));
  const add = (termKey: string) => scene.as(commander).post(`/incidents/${id}/obligations`, { termKey });
  const duty = await add(law.key).ok<Schemas['ObligationView']>();
  expect(duty.forms).toEqual(['nis2_final']);
  const writing = { obligationId: duty.id, form: 'gdpr_33', kind: 'initial' };
  await scene.as(commander).post('/filings', writing).refusedAt('form', 'filing/other-form');
});

it('law that was entered stays; its end, its words and its source may be mended', async () => {
  const law = await enter(omnibus('other-law')).ok<Term>();
  const path = `/regime-terms/${law.id}`;
  const browser = scene.as(scene.administrator);
  await browser.patch(path, { version: law.version, amount: 72 }).refused('regime-term/law-stays', 422);
  await browser.patch(path, { version: law.version, proposed: true }).refused('regime-term/law-stays', 422);
  await browser
    .patch(path, { version: law.version, validTo: '2026-05-31' })
    .refusedAt('validTo', 'regime-term/ends-before-it-begins');
  const ended = await browser.patch(path, { version: law.version, validTo: '2027-01-31', source: 'OJ' }).ok<Term>();
  expect(ended).toMatchObject({ validTo: '2027-01-31', source: 'OJ' });
});

it('says what is missing or does not fit, at the field', async () => {
  await enter(omnibus('other-law')).refusedAt('key', 'regime-term/key-taken');
  await enter(omnibus('a', { unit: null })).refusedAt('unit', 'regime-term/amount-without-unit');
  await enter(omnibus('a', { amount: 0 })).refusedAt('amount', 'regime-term/amount-not-positive');
  await enter(omnibus('a', { trigger: 'submission' })).refusedAt('afterKey', 'regime-term/follows-nothing');
  await enter(omnibus('a', { replacesKey: 'nothing' })).refusedAt('replacesKey', 'regime-term/unknown-term');
});

it('counts from no submission of its own, replaces nothing that replaces it, and takes calendars that are known', async () => {
  const follows = { trigger: 'submission', proposed: true };
  const [itself, again] = ['regime-term/follows-itself', 'regime-term/replaces-itself'];
  await enter(omnibus('own', { ...follows, afterKey: 'own' })).refusedAt('afterKey', itself);
  await enter(omnibus('own', { replacesKey: 'own' })).refusedAt('replacesKey', again);
  const first = await enter(omnibus('first-of-two', { proposed: true })).ok<Term>();
  await enter(omnibus('second-of-two', { ...follows, afterKey: first.key, replacesKey: first.key })).ok();
  const change = (values: object) =>
    scene.as(scene.administrator).patch(`/regime-terms/${first.id}`, { version: first.version, ...values });
  await change({ trigger: 'submission', afterKey: 'second-of-two' }).refusedAt('afterKey', itself);
  await change({ replacesKey: 'second-of-two' }).refusedAt('replacesKey', again);
  await change({ unit: 'months', calendar: 'XX' }).refusedAt('calendar', 'regime-term/unknown-calendar');
  await enter(omnibus('b', { unit: 'days', calendar: 'ZZ' })).refusedAt('calendar', 'regime-term/unknown-calendar');
  expect(await change({ unit: 'months', calendar: 'DE' }).ok()).toMatchObject({ calendar: 'DE' });
});

it('is kept by administrators alone, and read by everybody', async () => {
  await scene.as(commander).post('/regime-terms', omnibus('mine')).refused('access/forbidden', 403);
  const { data } = await scene
    .as(commander)
    .list('/regime-terms', { filter: { regime: 'NIS2' }, perPage: 100 })
    .ok<Schemas['RegimeTermPage']>();
  expect(data.map(({ key, validFrom }) => [key, validFrom])).toEqual([
    ['nis2-dk-early-warning', '2025-07-01'],
    ['nis2-dk-final', '2025-07-01'],
    ['nis2-dk-intermediate', '2025-07-01'],
    ['nis2-dk-notification', '2025-07-01'],
  ]);
});

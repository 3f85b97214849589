import { notify, RISK } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { ANSWERS, AWARE, FilingDesk, IN_TIME } from '../support/filings.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Breach = Schemas['BreachView'];

const at = (instant: string) =>
  ({ at: instant, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null }) as const;
const aware = (instant: string) => ({ aware: at(instant), awareBasis: 'Judged' });

let scene: Scene;
let commander: Person;
let lawyer: Person;
let partner: Person;
let authorityOrganisation: string;

const register = (query: object = {}, by = commander) =>
  scene.as(by).list('/breaches', query).ok<{ data: Breach[]; total: number }>();
const csv = async (query = ''): Promise<string> => (await scene.as(commander).get(`/breaches/csv${query}`)).text;

beforeAll(async () => {
  scene = await openScene();
  [commander, lawyer] = [await scene.person(), await scene.person()];
  const police = await scene.organisation({ kind: 'police' });
  partner = await scene.person({ organisationId: police.id });
  authorityOrganisation = (await scene.organisation({ kind: 'supervisory_authority', name: 'Datatilsynet' })).id;
});
afterAll(() => scene.close());

/** A breach that was notified, one that was not by decision of two, an exercise, and one of somebody else. */
const fill = async () => {
  const told = await scene.incident(commander, {
    title: 'Stolen records',
    summary: '=HYPERLINK("https://evil.example") was found in a log.',
    ...aware('2024-12-09T07:20:00.000Z'),
  });
  await scene.member(told, commander, partner, ['partner']);
  await scene
    .as(commander)
    .post('/risk-assessments', { incidentId: told.id, ...RISK })
    .ok();
  await notify(scene.as(commander), {
    incidentId: told.id,
    organisationId: authorityOrganisation,
    occurred: at('2024-12-11T09:00:00.000Z'),
  });
  const untold = await scene.incident(commander, { title: 'Lost letter', ...aware('2025-02-03T10:00:00.000Z') });
  await scene.member(untold, commander, lawyer, ['legal']);
  const { data } = await scene
    .as(commander)
    .list('/obligations', { filter: { incidentId: untold.id, termKey: 'gdpr-33-1' } })
    .ok<Schemas['ObligationPage']>();
  const decision = await scene
    .as(lawyer)
    .post('/decisions-not-to-notify', { obligationId: data[0]?.id, reason: 'The letter came back unopened' })
    .ok<Schemas['DecisionNotToNotifyView']>();
  await scene.as(commander).post(`/decisions-not-to-notify/${decision.id}/approve`, { version: decision.version }).ok();
  await scene.incident(commander, { title: 'Drill', exercise: true, ...aware('2025-02-04T10:00:00.000Z') });
  await scene.incident(lawyer, { title: 'Not theirs', ...aware('2025-02-05T10:00:00.000Z') });
};

it('holds every breach one may see, notified or not, with facts, effects, action, risk and reasons (Art. 33(5))', async () => {
  await fill();
  const { data, total } = await register();
  expect([total, data.map(({ title }) => title)]).toEqual([2, ['Lost letter', 'Stolen records']]);
  expect(data[0]).toMatchObject({
    risk: null,
    notified: [],
    decisions: [{ regime: 'GDPR', article: 'Art. 33(1)', reason: 'The letter came back unopened' }],
  });
  expect(data[1]).toMatchObject({
    risk: 'high',
    effects: RISK.conclusionReason,
    notified: [{ article: 'Art. 33(1)', recipient: 'Datatilsynet', judgement: 'in_time' }],
    decisions: [],
  });
});

it('is cut to a period, and shows a partner nothing', async () => {
  const filter = { knownFrom: '2025-01-01T00:00:00Z', knownUntil: '2025-12-31T00:00:00Z' };
  expect((await register({ filter })).data.map(({ title }) => title)).toEqual(['Lost letter']);
  await scene
    .as(commander)
    .list('/breaches', { filter: { knownFrom: 'soon' } })
    .refusedAt('filter.knownFrom', 'filter/wrong-value');
  const backwards = { knownFrom: filter.knownUntil, knownUntil: filter.knownFrom };
  await scene.as(commander).list('/breaches', { filter: backwards }).refusedAt('filter.knownUntil', 'period/backwards');
  const query = `?filter=${encodeURIComponent(JSON.stringify(backwards))}`;
  await scene.as(commander).get(`/breaches/csv${query}`).refused('period/backwards', 422);
  await scene.as(commander).get(`/breaches/pdf${query}`).refused('period/backwards', 422);
  expect((await register({}, partner)).total).toBe(0);
});

it('says of a risk and a number that only a form holds what was filed', async () => {
  const desk = await FilingDesk.open(scene);
  const incident = await scene.incident(desk.commander, { title: 'By hand', ...aware(AWARE) });
  for (const person of [desk.lawyer, desk.second]) await scene.member(incident, desk.commander, person, ['legal']);
  const own = {
    description: 'Mails were read',
    riskLevel: 'risk',
    riskReasons: 'Names and addresses',
    breachTypes: ['confidentiality'],
  };
  const values = { ...ANSWERS, ...own, subjectsNumber: { from: 12, to: null, approximate: true } };
  const begun = await desk.begin(await desk.dutyOf(incident)).ok<Schemas['FilingView']>();
  const written = await desk
    .write(begun, values, desk.lawyer, { submittedAlready: IN_TIME })
    .ok<Schemas['FilingView']>();
  await desk.submit(await desk.move('approve', written).ok<Schemas['FilingView']>(), IN_TIME).ok();
  expect((await register({}, desk.commander)).data).toMatchObject([
    {
      facts: 'Mails were read',
      risk: 'risk',
      riskNumber: null,
      persons: { value: 12, valueTo: null, approximate: true, source: 'as filed' },
    },
  ]);
  const { text } = await scene.as(desk.commander).get('/breaches/csv');
  expect(text).toContain('A risk (as filed)');
  expect(text).toContain('about 12 (estimated, as filed)');
});

it('comes as CSV that no spreadsheet takes for formulas, and as PDF, over the same period', async () => {
  const text = await csv();
  expect(text).toContain(`'=HYPERLINK`);
  expect(text.trim().split('\r\n')).toHaveLength(3);
  const later = await csv(`?filter=${encodeURIComponent('{"knownFrom":"2025-01-01T00:00:00Z"}')}`);
  expect(later).toContain('The letter came back unopened');
  expect(later).not.toContain('Stolen records');
  const pdf = await scene.as(commander).get('/breaches/pdf');
  expect([pdf.status, pdf.headers.get('content-type'), pdf.bytes.subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
  // The same register, the same document, whatever becomes of breaches that it does not hold.
  const earlier = `/breaches/pdf?filter=${encodeURIComponent('{"knownUntil":"2025-01-01T00:00:00Z"}')}`;
  const before = await scene.as(commander).get(earlier);
  const { data } = await register({ q: 'Lost letter' });
  const letter = await scene.as(commander).get(`/incidents/${data[0]?.id}`).ok<Schemas['IncidentView']>();
  const summary = 'It lay in the mailroom';
  await scene.as(commander).patch(`/incidents/${letter.id}`, { version: letter.version, summary }).ok();
  expect((await scene.as(commander).get(earlier)).bytes.equals(before.bytes)).toBe(true);
  expect((await scene.as(commander).get('/breaches/pdf')).bytes.equals(pdf.bytes)).toBe(false);
});

it('says who judged that a duty does not apply, and why', async () => {
  const incident = await scene.incident(lawyer, { title: 'No breach', ...aware('2025-02-06T10:00:00.000Z') });
  const duties = { filter: { incidentId: incident.id, termKey: 'gdpr-33-1' } };
  const { data } = await scene.as(lawyer).list('/obligations', duties).ok<Schemas['ObligationPage']>();
  for (const [applies, reason] of [
    ['no', 'A first guess'],
    ['no', 'No data of persons'],
  ])
    await scene.as(lawyer).post('/obligation-assessments', { obligationId: data[0]?.id, applies, reason }).ok();
  const register = await scene.as(lawyer).list('/breaches', { q: 'No breach' }).ok<{ data: Breach[] }>();
  expect(register.data[0]?.decisions).toMatchObject([
    { article: 'Art. 33(1)', reason: 'No data of persons', assessedBy: lawyer.displayName, approvedBy: null },
  ]);
  const { text } = await scene.as(lawyer).get('/breaches/csv');
  expect(text).toContain(`No data of persons (judged by ${lawyer.displayName} not to apply`);
});

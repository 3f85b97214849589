import { RISK } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Risk = Schemas['RiskAssessmentView'];

let scene: Scene;
let commander: Person;
let observer: Person;
let incident: Schemas['IncidentView'];

const assess = (values: object = {}, by = commander) =>
  scene.as(by).post('/risk-assessments', { incidentId: incident.id, ...RISK, ...values });

beforeAll(async () => {
  scene = await openScene();
  [commander, observer] = [await scene.person(), await scene.person()];
  incident = await scene.incident(commander);
  await scene.member(incident, commander, observer, ['observer']);
});
afterAll(() => scene.close());

it.each([
  [{}, '5.00', 'very_high'],
  [{ context: 'simple', identification: 'negligible', confidentiality: 'none', malicious: false }, '0.25', 'low'],
  [
    { context: 'simple', confidentiality: 'some', integrity: 'some', availability: 'severe', malicious: false },
    '2.00',
    'medium',
  ],
  [{ context: 'financial', identification: 'significant', confidentiality: 'some', malicious: true }, '3.00', 'high'],
  [
    {
      context: 'behavioural',
      identification: 'limited',
      confidentiality: 'severe',
      integrity: 'some',
      malicious: false,
    },
    '1.75',
    'low',
  ],
  [{ integrity: 'severe', availability: 'severe' }, '6.00', 'very_high'],
])('scores as the method of ENISA does: %j is %s', async (values, score, level) => {
  expect(await assess(values).ok<Risk>()).toMatchObject({ score, level });
});

it('keeps every version, numbered, with who said so, and changes none', async () => {
  const fresh = await scene.incident(commander);
  const said = (conclusionReason: string) =>
    scene.as(commander).post('/risk-assessments', { incidentId: fresh.id, ...RISK, conclusionReason });
  await said('First').ok();
  await said('Second').ok();
  const { data } = await scene
    .as(commander)
    .list('/risk-assessments', { filter: { incidentId: fresh.id } })
    .ok<Schemas['RiskAssessmentPage']>();
  expect(
    data.map(({ number, conclusionReason, assessedByName }) => [number, conclusionReason, assessedByName]),
  ).toEqual([
    [2, 'Second', commander.displayName],
    [1, 'First', commander.displayName],
  ]);
  const rewrite = scene.database.queryAs(commander.id, `update risk_assessment set conclusion = 'unlikely'`);
  await expect(rewrite).rejects.toMatchObject({ code: '42501' });
});

it('is read by all of the house and written by who judges; nothing is left without a reason', async () => {
  await assess({}, observer).refused('access/forbidden', 403);
  expect((await scene.as(observer).list('/risk-assessments').ok<{ total: number }>()).total).toBeGreaterThan(0);
  await assess({ contextReason: '' }).refusedAt('contextReason', 'field/required');
  await assess({ context: 'secret' }).refusedAt('context', 'field/not-a-choice');
});

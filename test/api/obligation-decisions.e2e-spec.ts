import { RISK } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Duty = Schemas['ObligationView'];
type Decision = Schemas['DecisionNotToNotifyView'];

let scene: Scene;
let commander: Person;
let lawyer: Person;
let responder: Person;
let insurerId: string;

const at = (instant: string, precision: 'day' | 'month' | 'minute' = 'minute') => ({
  at: instant,
  precision,
  zone: 'Europe/Copenhagen',
  asWritten: null,
});
const AWARE = { aware: at('2024-12-09T07:20:00.000Z'), awareBasis: 'Judged by the data protection officer' };

const opened = async (): Promise<Schemas['IncidentView']> => {
  const incident = await scene.incident(commander, AWARE);
  await scene.member(incident, commander, lawyer, ['legal']);
  await scene.member(incident, commander, responder, ['responder']);
  return incident;
};
const dutyOf = async (incident: { id: string }, termKey: string): Promise<Duty> => {
  const filter = { incidentId: incident.id, termKey };
  const { data } = await scene.as(commander).list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
  return data[0] as Duty; // every incident has those of the law
};
const stateOf = async (duty: Duty): Promise<string | undefined> => {
  const filter = { incidentId: duty.incidentId, id: duty.id };
  const { data } = await scene.as(commander).list('/clocks', { filter }).ok<Schemas['ClockPage']>();
  return data[0]?.state;
};
const assess = (duty: Duty, applies: string, reason: string, by = lawyer) =>
  scene.as(by).post('/obligation-assessments', { obligationId: duty.id, applies, reason });
const propose = (duty: Duty, values: object = {}, by = lawyer) =>
  scene.as(by).post('/decisions-not-to-notify', { obligationId: duty.id, reason: 'Encrypted, key safe', ...values });
const riskOf = ({ id }: { id: string }) =>
  scene
    .as(lawyer)
    .post('/risk-assessments', { incidentId: id, ...RISK })
    .ok<Schemas['RiskAssessmentView']>();

beforeAll(async () => {
  scene = await openScene();
  insurerId = (await scene.organisation({ kind: 'insurer' })).id;
  [commander, lawyer, responder] = [await scene.person(), await scene.person(), await scene.person()];
});
afterAll(() => scene.close());

describe('Whether a duty applies', () => {
  it('is judged with a reason, by name, and every judgement stays', async () => {
    const duty = await dutyOf(await opened(), 'gdpr-33-2');
    expect(duty.applies).toBe('undecided');
    await assess(duty, 'no', 'We process for nobody').ok();
    expect(await stateOf(duty)).toBe('not_owed');
    await assess(duty, 'yes', 'We do, for the partner clinics', commander).ok();
    expect(await stateOf(duty)).toBe('no_deadline');
    const history = await scene
      .as(responder)
      .list('/obligation-assessments', { filter: { obligationId: duty.id } })
      .ok<Schemas['ObligationAssessmentPage']>();
    expect(history.data.map(({ applies, reason, assessedByName }) => [applies, reason, assessedByName])).toEqual([
      ['yes', 'We do, for the partner clinics', commander.displayName],
      ['no', 'We process for nobody', lawyer.displayName],
    ]);
  });

  it('is judged by nobody without the right, and not without a reason', async () => {
    const duty = await dutyOf(await opened(), 'gdpr-33-1');
    await assess(duty, 'no', 'It is nothing', responder).refused('access/forbidden', 403);
    await assess(duty, 'no', ' ').refusedAt('reason', 'field/required');
    expect((await dutyOf({ id: duty.incidentId }, 'gdpr-33-1')).applies).toBe('undecided');
  });

  it('is never rewritten, below the API either', async () => {
    const duty = await dutyOf(await opened(), 'gdpr-33-1');
    await assess(duty, 'yes', 'Health data').ok();
    const rewrite = scene.database.queryAs(lawyer.id, `update obligation_assessment set applies = 'no'`);
    await expect(rewrite).rejects.toMatchObject({ code: '42501' });
    const lighten = scene.database.queryAs(lawyer.id, 'update obligation set amount = 720');
    await expect(lighten).rejects.toMatchObject({ constraint: 'obligation_terms_stay' });
  });
});

describe('A decision not to notify', () => {
  it('counts once a second person approved it; until then the clock runs on', async () => {
    const duty = await dutyOf(await opened(), 'gdpr-33-1');
    const decision = await propose(duty).ok<Decision>();
    expect([decision.state, await stateOf(duty)]).toEqual(['proposed', 'overdue']);
    const path = `/decisions-not-to-notify/${decision.id}`;
    await scene
      .as(lawyer)
      .post(`${path}/approve`, { version: decision.version })
      .refused('decision-not-to-notify/same-person', 422);
    const own = scene.database.queryAs(
      lawyer.id,
      `update decision_not_to_notify set state = 'approved', judged_by = app.actor_id(), judged_at = now() where id = $1`,
      [decision.id],
    );
    await expect(own).rejects.toMatchObject({ constraint: 'decision_not_to_notify_by_two' });
    const approved = await scene
      .as(commander)
      .post(`${path}/approve`, { version: decision.version, reason: 'Seen' })
      .ok<Decision>();
    expect(approved).toMatchObject({
      state: 'approved',
      createdByName: lawyer.displayName,
      judgedByName: commander.displayName,
      judgedReason: 'Seen',
    });
    expect(await stateOf(duty)).toBe('not_owed');
  });

  it('is rejected or withdrawn with a reason, stays on record, and makes room for another', async () => {
    const duty = await dutyOf(await opened(), 'gdpr-33-1');
    const first = await propose(duty).ok<Decision>();
    await propose(duty, {}, commander).refused('decision-not-to-notify/one-stands');
    await scene
      .as(commander)
      .post(`/decisions-not-to-notify/${first.id}/reject`, { version: first.version, reason: 'The key leaked' })
      .ok();
    const second = await propose(duty, { reason: 'Another try' }).ok<Decision>();
    const approved = await scene
      .as(commander)
      .post(`/decisions-not-to-notify/${second.id}/approve`, { version: second.version })
      .ok<Decision>();
    const withdraw = { version: approved.version, reason: 'More was taken than thought' };
    await scene.as(lawyer).post(`/decisions-not-to-notify/${second.id}/withdraw`, withdraw).ok();
    expect(await stateOf(duty)).toBe('overdue');
    await scene
      .as(lawyer)
      .post(`/decisions-not-to-notify/${second.id}/withdraw`, { ...withdraw, version: approved.version + 1 })
      .refused('decision-not-to-notify/over');
    const list = await scene
      .as(responder)
      .list('/decisions-not-to-notify', { filter: { obligationId: duty.id } })
      .ok<Schemas['DecisionNotToNotifyPage']>();
    expect(list.data.map(({ state, reason }) => [state, reason])).toEqual([
      ['withdrawn', 'Another try'],
      ['rejected', 'Encrypted, key safe'],
    ]);
  });

  it('names the version of the risk assessment that it rests on, of the same case', async () => {
    const [incident, elsewhere] = [await opened(), await opened()];
    const [risk, other] = [await riskOf(incident), await riskOf(elsewhere)];
    const duty = await dutyOf(incident, 'gdpr-33-1');
    await propose(duty, { riskAssessmentId: other.id }).refused('decision-not-to-notify/unknown-risk');
    expect(await propose(duty, { riskAssessmentId: risk.id }).ok<Decision>()).toMatchObject({
      riskAssessmentId: risk.id,
      riskAssessmentNumber: 1,
    });
  });

  it('may rest on an exemption of that duty, and on no other', async () => {
    const incident = await opened();
    const persons = await dutyOf(incident, 'gdpr-34-1');
    expect(persons.exemptions.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect((await propose(persons, { exemption: 'c' }).ok<Decision>()).exemption).toBe('c');
    const authority = await dutyOf(incident, 'gdpr-33-1');
    await propose(authority, { exemption: 'a' }).refusedAt('exemption', 'decision-not-to-notify/unknown-exemption');
  });

  it('is proposed and judged by nobody without the right', async () => {
    const duty = await dutyOf(await opened(), 'gdpr-33-1');
    await propose(duty, {}, responder).refused('access/forbidden', 403);
    const { id, version } = await propose(duty).ok<Decision>();
    await scene
      .as(responder)
      .post(`/decisions-not-to-notify/${id}/approve`, { version })
      .refused('access/forbidden', 403);
  });
});

describe('A duty of our own', () => {
  const contract = (incident: { id: string }, values: object) =>
    scene.as(lawyer).post('/obligations', {
      incidentId: incident.id,
      regime: 'Cyber insurance 4711',
      title: 'Tell the insurer',
      recipient: 'Insurer',
      ...values,
    });

  it('counts as the contract says, and is fulfilled by what is said to fulfil it', async () => {
    const incident = await opened();
    const duty = await contract(incident, { trigger: 'aware', amount: 5, unit: 'days', calendar: 'DK' }).ok<Duty>();
    expect(duty).toMatchObject({ termKey: null, dueAt: '2024-12-16T23:00:00.000Z' });
    expect(await stateOf(duty)).toBe('overdue');
    const { id, version } = await scene
      .as(lawyer)
      .post('/correspondence', {
        incidentId: incident.id,
        direction: 'outgoing',
        channel: 'email',
        organisationId: insurerId,
        subject: 'Notice of loss',
        occurred: at('2024-12-16T22:59:00.000Z'),
      })
      .ok<Schemas['CorrespondenceView']>();
    const link = { obligationId: duty.id, correspondenceId: id };
    await scene.as(lawyer).post('/submissions', link).refusedAt('correspondenceId', 'submission/not-filed');
    await scene.as(lawyer).post(`/correspondence/${id}/file`, { version }).ok();
    await scene.as(lawyer).post('/submissions', link).ok();
    expect(await stateOf(duty)).toBe('met');
    await scene.as(lawyer).post('/submissions', link).refusedAt('correspondenceId', 'submission/recorded-already');
    const authority = await dutyOf(incident, 'gdpr-33-1');
    await scene
      .as(lawyer)
      .post('/submissions', { ...link, obligationId: authority.id })
      .refusedAt('correspondenceId', 'submission/other-recipient');
  });

  it('may end with a day, and says what is missing', async () => {
    const incident = await opened();
    await contract(incident, { trigger: 'own_date' }).refusedAt('fixedDue', 'obligation/date-missing');
    await contract(incident, { trigger: 'own_date', fixedDue: at('2024-11-30T23:00:00.000Z', 'month') }).refusedAt(
      'fixedDue',
      'obligation/date-not-exact',
    );
    await contract(incident, { trigger: 'aware', amount: 3 }).refusedAt('unit', 'obligation/amount-without-unit');
    const fixedDue = at('2025-01-11T23:00:00.000Z', 'day'); // Sunday: a day that was agreed is not moved
    const duty = await contract(incident, { trigger: 'own_date', fixedDue }).ok<Duty>();
    expect(duty.dueAt).toBe('2025-01-12T23:00:00.000Z');
  });

  it('can be put away, as one of the law cannot', async () => {
    const incident = await opened();
    const own = await contract(incident, { trigger: 'aware', amount: 24, unit: 'hours' }).ok<Duty>();
    await scene.as(lawyer).post(`/obligations/${own.id}/archive`, { version: own.version }).ok();
    expect(await stateOf(own)).toBeUndefined();
    const law = await dutyOf(incident, 'gdpr-33-1');
    await scene
      .as(lawyer)
      .post(`/obligations/${law.id}/archive`, { version: law.version })
      .refused('obligation/of-law-stays');
  });
});

describe('A notification hold', () => {
  it('holds the letters to persons, never the authority, and its review is a clock', async () => {
    const incident = await opened();
    const police = await scene.organisation({ kind: 'police' });
    const hold = await scene
      .as(lawyer)
      .post('/notification-holds', {
        incidentId: incident.id,
        askedById: police.id,
        basis: 'databeskyttelsesloven § 22, stk. 2, nr. 4',
        heldFrom: at('2024-12-10T23:00:00.000Z', 'day'),
        reviewOn: '2025-01-12',
      })
      .ok<Schemas['NotificationHoldView']>();
    const clocks = await scene
      .as(responder)
      .list('/clocks', { filter: { incidentId: incident.id } })
      .ok<Schemas['ClockPage']>();
    const by = (key: string) => clocks.data.find(({ termKey }) => termKey === key);
    expect([by('gdpr-33-1')?.isHeld, by('gdpr-34-1')?.isHeld, by('gdpr-33-1')?.state]).toEqual([
      false,
      true,
      'overdue',
    ]);
    expect(clocks.data.find(({ kind }) => kind === 'hold_review')).toMatchObject({
      id: hold.id,
      title: police.name,
      state: 'overdue',
      dueOn: '2025-01-12',
      dueAt: '2025-01-12T23:00:00.000Z',
    });
    await scene
      .as(lawyer)
      .post(`/notification-holds/${hold.id}/lift`, { version: hold.version, reason: 'The police said so' })
      .ok();
    const after = await scene
      .as(responder)
      .list('/clocks', { filter: { incidentId: incident.id, kind: 'hold_review' } })
      .ok<Schemas['ClockPage']>();
    expect(after.total).toBe(0);
  });
});

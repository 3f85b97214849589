import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Decision = Schemas['NegotiationDecisionView'];
type Ground = Schemas['NegotiationGroundView'];

let scene: Scene;
let the: RoleCase;
let negotiationId: string;
let fileId: string;

const NOON = { at: '2021-01-15T11:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
const REASON = 'Backups are whole';
const OPTIONS = ['Pay, to get the key', 'Do not pay, and restore'];

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'responder', 'partner']);
  const room = the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' });
  negotiationId = (await room.ok<Schemas['NegotiationView']>()).id;
  fileId = await fileOn(negotiationId);
});
afterAll(() => scene.close());

const fileOn = async (recordId: string): Promise<string> => {
  const form = new FormData();
  form.append('recordTable', 'negotiation');
  form.append('recordId', recordId);
  form.append('file', new Blob(['no entry found'], { type: 'text/plain' }), 'screening.txt');
  return (await the.as('negotiator').post('/attachments', form).ok<{ id: string }>()).id;
};
const draft = (values: object = {}): Promise<Decision> =>
  the
    .as('negotiator')
    .post('/negotiation-decisions', {
      ...{ negotiationId, course: 'do_not_pay', question: 'Do we pay?', options: OPTIONS, reason: REASON },
      ...values,
    })
    .ok();
const ground = (decision: Decision, values: object) =>
  the.as('negotiator').post('/negotiation-grounds', {
    ...{ negotiationDecisionId: decision.id, occurred: NOON, givenBy: 'Nina', text: 'Looked up' },
    ...values,
  });
const screening = (decision: Decision, result: string, sanctionsList = 'OFAC SDN') =>
  ground(decision, { kind: 'sanctions_screening', sanctionsList, result, attachmentId: fileId });
const move = (role: string, verb: string, { id, version }: Decision, body: object = {}) =>
  the.as(role).post(`/negotiation-decisions/${id}/${verb}`, { version, ...body });
const approvedByTwo = async (decision: Decision): Promise<Decision> =>
  move('commander', 'approve', await move('legal', 'approve', decision).ok<Decision>()).ok();
const payable = async (values: object = {}): Promise<Decision> => {
  const decision = await draft({ course: 'pay', ...values });
  await ground(decision, { kind: 'police_informed', text: 'Case 3700-84266-00014-21' }).ok();
  await screening(decision, 'no_match').ok();
  return decision;
};
const show = (id: string): Promise<Decision> => the.as('legal').get(`/negotiation-decisions/${id}`).ok();
const asRole = (role: string, sql: string) => scene.database.queryAs(the.who(role).id, sql);

describe('A decision', () => {
  it('stands once two persons approved it who did not write in it', async () => {
    const decision = await draft({ amount: '80000.000000000001', currency: 'USD' });
    expect(decision).toMatchObject({
      ...{ state: 'draft', course: 'do_not_pay', options: OPTIONS, amount: '80000.000000000001' },
      ...{ writtenByNames: ['negotiator'], tlp: 'RED', compartment: 'negotiation', sharedWith: [] },
    });
    await move('negotiator', 'approve', decision).refused('negotiation-decision/same-person', 422);
    const once = await move('legal', 'approve', decision).ok<Decision>();
    expect(once).toMatchObject({ state: 'approved_once', firstApprovedByName: 'legal', secondApprovedBy: null });
    await move('legal', 'approve', once).refused('negotiation-decision/approved-by-you', 422);
    await move('negotiator', 'approve', once).refused('negotiation-decision/same-person', 422);
    const approved = await move('commander', 'approve', once).ok<Decision>();
    expect(approved).toMatchObject({ state: 'approved', secondApprovedByName: 'commander' });
    await move('commander', 'approve', approved).refused('negotiation-decision/out-of-turn', 409);
  });

  it('is approved by nobody who changed its words, and its words stay once one approved it', async () => {
    const decision = await draft();
    const change = (role: string, { id, version }: Decision) =>
      the.as(role).patch(`/negotiation-decisions/${id}`, { version, reason: `What ${role} says` });
    const changed = await change('legal', decision).ok<Decision>();
    expect(changed.writtenByNames).toEqual(['negotiator', 'legal']);
    await move('legal', 'approve', changed).refused('negotiation-decision/same-person');
    const once = await move('commander', 'approve', changed).ok<Decision>();
    await change('negotiator', once).refused('negotiation-decision/approved', 409);
    await ground(once, { kind: 'insurer' }).refused('negotiation-ground/decision-approved', 409);
    const open = await move('negotiator', 'reopen', once).ok<Decision>();
    expect(open).toMatchObject({ state: 'draft', firstApprovedBy: null });
    await ground(open, { kind: 'insurer' }).ok();
  });

  it('weighs at least two options, and names the currency of its amount', async () => {
    const sent = { negotiationId, course: 'pay', question: 'Do we?', options: ['Pay'], reason: REASON };
    const post = (values: object) => the.as('legal').post('/negotiation-decisions', { ...sent, ...values });
    await post({}).refusedAt('options', 'negotiation-decision/one-option');
    await post({ options: OPTIONS, amount: '5' }).refusedAt('currency', 'negotiation-decision/amount-needs-currency');
    await post({ options: OPTIONS, supersedesId: negotiationId }).refusedAt(
      'supersedesId',
      'negotiation-decision/unknown-decision',
    );
  });

  it('is withdrawn with a reason and stays with its approvals', async () => {
    const approved = await approvedByTwo(await draft());
    const withdrawn = await move('negotiator', 'withdraw', approved, { reason: 'They published' }).ok<Decision>();
    expect(withdrawn).toMatchObject({
      ...{ state: 'withdrawn', withdrawnByName: 'negotiator', withdrawnReason: 'They published' },
      ...{ firstApprovedByName: 'legal', secondApprovedByName: 'commander' },
    });
    await move('legal', 'withdraw', withdrawn, { reason: 'x' }).refused('negotiation-decision/out-of-turn', 409);
  });

  it('gives way to one that supersedes it, with the second approval of that one and not before', async () => {
    const first = await approvedByTwo(await draft({ course: 'buy_time' }));
    const next = await draft({ course: 'break_off', supersedesId: first.id });
    const rival = await draft({ course: 'do_not_pay', supersedesId: first.id });
    const once = await move('legal', 'approve', next).ok<Decision>();
    expect(await show(first.id)).toMatchObject({ state: 'approved', supersededById: null });
    await move('commander', 'approve', once).ok();
    expect(await show(first.id)).toMatchObject({ state: 'superseded', supersededById: next.id });
    const late = await move('legal', 'approve', rival).ok<Decision>();
    await move('commander', 'approve', late).refused('negotiation-decision/supersedes-nothing', 409);
    expect(await show(rival.id)).toMatchObject({ state: 'approved_once' });
  });
});

describe('A decision to pay', () => {
  it('is approved after a screening and once the police are informed, and not before', async () => {
    const decision = await draft({ course: 'pay', amount: '50000', currency: 'USD' });
    await move('legal', 'approve', decision).refused('negotiation-decision/not-screened', 422);
    await screening(decision, 'no_match').ok();
    await move('legal', 'approve', decision).refused('negotiation-decision/police-not-informed', 422);
    await ground(decision, { kind: 'police_informed', text: 'Told NC3' }).ok();
    await ground(decision, { kind: 'legal_opinion', givenBy: 'Law firm', text: 'Weighed' }).ok();
    expect(await approvedByTwo(decision)).toMatchObject({ state: 'approved', course: 'pay' });
  });

  it('is approved with no match on any list; of each list the last screening counts', async () => {
    const decision = await payable();
    await screening(decision, 'match', 'EU 2019/796 Annex I').ok();
    await screening(decision, 'no_match').ok();
    await move('legal', 'approve', decision).refused('negotiation-decision/listed', 422);
    await screening(decision, 'no_match', ' eu 2019/796 annex i').ok();
    await move('legal', 'approve', decision).ok();
  });

  it('needs none of it when the course is another', async () => {
    expect(await approvedByTwo(await draft({ course: 'break_off' }))).toMatchObject({ state: 'approved' });
  });
});

describe('A ground', () => {
  it('of a screening names list, result and the file that proves it, which lies in the same negotiation', async () => {
    const decision = await draft();
    const made = await screening(decision, 'possible_match').ok<Ground>();
    expect(made).toMatchObject({ result: 'possible_match', fileName: 'screening.txt', createdByName: 'negotiator' });
    expect(made.fileSha256).toMatch(/^[0-9a-f]{64}$/);
    const incomplete = { kind: 'sanctions_screening', sanctionsList: 'OFAC SDN', result: 'no_match' };
    await ground(decision, incomplete).refusedAt('kind', 'negotiation-ground/screening-incomplete');
    await ground(decision, { kind: 'insurer', result: 'match' }).refusedAt(
      'kind',
      'negotiation-ground/screening-incomplete',
    );
    const room = the.as('legal').post('/negotiations', { incidentId: the.incidentId, actor: 'Others' });
    const elsewhere = await fileOn((await room.ok<Schemas['NegotiationView']>()).id);
    await ground(decision, { ...incomplete, attachmentId: elsewhere }).refusedAt(
      'attachmentId',
      'negotiation-ground/unknown-file',
    );
    const ahead = { ...NOON, at: '2199-01-15T11:00:00.000Z' };
    await ground(decision, { kind: 'insurer', occurred: ahead }).refusedAt(
      'occurred',
      'negotiation-ground/not-yet-happened',
    );
  });
});

describe('PostgreSQL itself', () => {
  it('lets nobody approve alone, sign for another, skip a step, or drop an author', async () => {
    const decision = await draft();
    const set = (role: string, what: string) =>
      asRole(role, `update negotiation_decision set ${what} where id = '${decision.id}'`);
    const [legal, commander] = [the.who('legal').id, the.who('commander').id];
    const first = (who: string) => `state = 'approved_once', first_approved_by = '${who}', first_approved_at = now()`;
    const second = (who: string) => `state = 'approved', second_approved_by = '${who}', second_approved_at = now()`;
    await expect(set('legal', first(commander))).rejects.toMatchObject({ constraint: 'negotiation_decision_signed' });
    await expect(set('legal', second(legal))).rejects.toMatchObject({ constraint: 'negotiation_decision_in_turn' });
    const author = the.who('negotiator').id;
    await expect(set('negotiator', `written_by = '{}', ${first(author)}`)).rejects.toMatchObject({
      constraint: 'negotiation_decision_by_others',
    });
    const once = await move('legal', 'approve', decision).ok<Decision>();
    await expect(set('legal', second(legal))).rejects.toMatchObject({ constraint: 'negotiation_decision_by_two' });
    for (const what of [`reason = 'Other'`, `first_approved_by = '${commander}'`])
      await expect(set('commander', what)).rejects.toMatchObject({ constraint: 'negotiation_decision_is_frozen' });
    await move('commander', 'approve', once).ok();
    await expect(set('legal', `state = 'superseded'`)).rejects.toMatchObject({
      constraint: 'negotiation_decision_in_turn',
    });
  });

  it('lets nobody approve to pay past the screening, nor change what a decision rests on', async () => {
    const bare = await draft({ course: 'pay' });
    const sign = `state = 'approved_once', first_approved_by = app.actor_id(), first_approved_at = now()`;
    await expect(
      asRole('legal', `update negotiation_decision set ${sign} where id = '${bare.id}'`),
    ).rejects.toMatchObject({ constraint: 'negotiation_decision_screened' });
    const { id } = await screening(bare, 'match').ok<Ground>();
    await asRole('legal', `update negotiation_ground set result = 'no_match' where id = '${id}'`).catch(
      () => undefined,
    );
    expect(await the.as('legal').get(`/negotiation-grounds/${id}`).ok()).toMatchObject({ result: 'match' });
  });
});

it.each(['responder', 'partner'])('A decision and its grounds are for no %s', async role => {
  const decision = await payable();
  const { data } = await the
    .as('legal')
    .list('/negotiation-grounds', { filter: { negotiationDecisionId: decision.id } })
    .ok<Schemas['NegotiationGroundPage']>();
  for (const path of ['/negotiation-decisions', '/negotiation-grounds'])
    expect(await the.as(role).list(path).ok()).toMatchObject({ data: [], total: 0 });
  await the.as(role).get(`/negotiation-decisions/${decision.id}`).refused('record/not-found', 404);
  await the
    .as(role)
    .get(`/negotiation-grounds/${data[0]?.id ?? ''}`)
    .refused('record/not-found', 404);
  await the
    .as(role)
    .post('/negotiation-decisions', { negotiationId, course: 'pay', question: 'x', options: OPTIONS, reason: 'x' })
    .refused('record/not-found', 404);
  for (const verb of ['approve', 'reopen', 'withdraw'])
    await move(role, verb, decision, { reason: 'x' }).refused('record/not-found', 404);
});

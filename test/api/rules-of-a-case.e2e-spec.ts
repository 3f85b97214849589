import { type Case, openCase, when } from '../support/case.js';
import type { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

/** Rules of incident, lanes, members, tasks, timeline and organisations, each met by input that breaks it. */
let scene: Scene;
let open: Case;
let commander: Browser;

type Versioned = { id: string; version: number };

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
  commander = scene.as(open.commander);
});
afterAll(() => scene.close());

describe('An incident', () => {
  const version = async (): Promise<number> =>
    (await commander.get(`/incidents/${open.incidentId}`).ok<Versioned>()).version;

  it.each<Schemas['Phase']>(['contained', 'eradicated', 'recovered', 'reviewed'])(
    'that was just detected does not go to %s',
    async to => {
      const move = { to, reason: 'For the test', version: await version() };
      await commander.post(`/incidents/${open.incidentId}/move`, move).refusedAt('to', 'incident/illegal-move');
    },
  );

  it('says on what awareness rests, and does not end before it begins', async () => {
    const at = `/incidents/${open.incidentId}`;
    const unfounded = { version: await version(), aware: when('2024-12-09') };
    await commander.patch(at, unfounded).refusedAt('awareBasis', 'incident/aware-needs-basis');
    const times = { occurredFrom: when('2024-12-09'), occurredTo: when('2024-12-08') };
    const backwards = { version: await version(), ...times };
    await commander.patch(at, backwards).refusedAt('occurredTo', 'incident/ends-before-it-begins');
    await commander.patch(at, { ...unfounded, version: await version(), awareBasis: 'Logs show the copy' }).ok();
  });

  it.each(['occurredFrom', 'occurredTo', 'detected', 'suspected', 'aware'])(
    'knows no %s that is to come',
    async field => {
      const later = { version: await version(), awareBasis: 'Foreseen', [field]: when('2199-01-01') };
      await commander.patch(`/incidents/${open.incidentId}`, later).refusedAt(field, 'incident/not-yet-happened');
    },
  );
});

describe('A task', () => {
  const task = (more: object): object => ({
    incidentId: open.incidentId,
    title: 'Read the logs',
    organisationIds: [scene.house.id],
    ...more,
  });
  it('lies in lanes that take part, and goes to a member', async () => {
    const outside = await scene.organisation();
    const stranger = await scene.person();
    await commander.post('/tasks', task({ organisationIds: [] })).refusedAt('organisationIds', 'task/needs-lane');
    await commander
      .post('/tasks', task({ organisationIds: [outside.id] }))
      .refusedAt('organisationIds', 'task/lane-not-taking-part');
    await commander
      .post('/tasks', task({ assigneeId: stranger.id }))
      .refusedAt('assigneeId', 'task/assignee-not-member');
  });

  it('is not given to a lane whose people could not see it', async () => {
    const joint = { organisationIds: [scene.house.id, open.police] };
    const cannot = ['organisationIds', 'task/lane-cannot-see'] as const;
    for (const handling of [{ tlp: 'RED' }, { tlp: 'AMBER+STRICT' }, { compartment: 'legal' }])
      await commander.post('/tasks', task({ ...joint, ...handling })).refusedAt(...cannot);
    const { id, version } = await commander.post('/tasks', task(joint)).ok<Versioned>();
    await commander.patch(`/tasks/${id}`, { version, tlp: 'RED' }).refusedAt(...cannot);
    await commander.patch(`/tasks/${id}`, { version, tlp: 'RED', organisationIds: [scene.house.id] }).ok();
  });

  it('that is blocked names what it waits for, and a done one is not cancelled', async () => {
    const { id, version } = await commander.post('/tasks', task({})).ok<Versioned>();
    const at = `/tasks/${id}`;
    await commander.patch(at, { version, status: 'blocked' }).refusedAt('waitingFor', 'task/blocked-names-what');
    const done = await commander.patch(at, { version, status: 'done', result: 'Read' }).ok<Versioned>();
    const cancelled = { version: done.version, status: 'cancelled' };
    await commander.patch(at, cancelled).refusedAt('status', 'task/illegal-move');
  });
});

describe('A member', () => {
  const member = (more: object): object => ({ incidentId: open.incidentId, roles: ['responder'], ...more });

  it('is one once, with at least one role, partner alone, and of an organisation that takes part', async () => {
    const userId = open.analyst.id;
    await commander.post('/memberships', member({ userId })).refusedAt('userId', 'membership/already-member');
    const somebody = await scene.person();
    await commander
      .post('/memberships', member({ userId: somebody.id, roles: [] }))
      .refusedAt('roles', 'membership/needs-role');
    await commander
      .post('/memberships', member({ userId: somebody.id, roles: ['partner', 'legal'] }))
      .refusedAt('roles', 'membership/partner-alone');
    const outside = await scene.organisation();
    const outsider = await scene.person({ organisationId: outside.id });
    await commander
      .post('/memberships', member({ userId: outsider.id }))
      .refusedAt('userId', 'membership/organisation-not-taking-part');
  });

  it('works in a lane that an organisation has once', async () => {
    const lane = { incidentId: open.incidentId, organisationId: open.police };
    await commander.post('/participations', lane).refusedAt('organisationId', 'participation/already-taking-part');
  });

  it('keeps the lane of an organisation whose people work in the case', async () => {
    const filter = { incidentId: open.incidentId, organisationId: scene.house.id };
    const { data } = await commander.list('/participations', { filter }).ok<Schemas['ParticipationPage']>();
    const [{ id, version } = { id: '', version: 0 }] = data;
    await commander.post(`/participations/${id}/end`, { version }).refused('participation/has-members', 409);
  });
});

it('An entry of the timeline is corrected once, by an entry of its own', async () => {
  const entry = { incidentId: open.incidentId, title: 'Crash', source: 'Us', occurred: when('2024-12-09') };
  const first = await commander.post('/timeline-entries', entry).ok<Versioned>();
  await commander.post('/timeline-entries', { ...entry, correctsId: first.id }).ok();
  await commander
    .post('/timeline-entries', { ...entry, correctsId: first.id })
    .refusedAt('correctsId', 'timeline/corrected-already');
  const edit = `update timeline_entry set title = 'Other' where id = '${first.id}'`;
  await expect(scene.database.queryAs(open.commander.id, edit)).rejects.toMatchObject({
    constraint: 'timeline_entry_never_edited',
  });
});

it('An entry of the timeline has happened, and stands in the order of writing beside those of the same time', async () => {
  const entry = { incidentId: open.incidentId, source: 'Us', occurred: when('2024-12-11') };
  await commander
    .post('/timeline-entries', { ...entry, title: 'To come', occurred: when('2199-01-01') })
    .refusedAt('occurred', 'timeline/not-yet-happened');
  const titles = ['Login', 'Query', 'Copy', 'Deletion', 'Logout', 'Ransom note'];
  for (const title of titles) await commander.post('/timeline-entries', { ...entry, title }).ok();
  const day = { occurredFrom: '2024-12-10T23:00:00Z', occurredUntil: '2024-12-11T00:00:00Z' };
  const filter = { incidentId: open.incidentId, ...day };
  for (const [path, sort] of [
    ['/timeline', 'occurredAt'],
    ['/timeline-entries', 'occurred'],
  ] as const) {
    const read = async (order: 'ASC' | 'DESC'): Promise<string[]> => {
      const { data } = await commander.list(path, { filter, sort, order }).ok<{ data: { title: string }[] }>();
      return data.map(({ title }) => title);
    };
    expect(await read('ASC')).toEqual(titles);
    expect(await read('DESC')).toEqual([...titles].reverse());
  }
});

it('An organisation has a name of its own and ends after it begins', async () => {
  const administrator = scene.as(scene.administrator);
  const { name } = await scene.organisation({ name: 'Region Syd' });
  await administrator.post('/organisations', { name, kind: 'other' }).refusedAt('name', 'organisation/name-taken');
  await administrator
    .post('/organisations', { name: 'Short', kind: 'other', activeFrom: '2024-02-01', activeTo: '2024-01-01' })
    .refusedAt('activeTo', 'organisation/ends-before-it-begins');
});

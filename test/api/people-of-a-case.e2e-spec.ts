import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

type Task = Schemas['TaskView'];

let scene: Scene;
let open: Case;

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
});
afterAll(() => scene.close());

const task = (more: object): object => ({ incidentId: open.incidentId, title: 'Read the logs', ...more });

describe('A task', () => {
  it('is given to somebody who can see it', async () => {
    const commander = scene.as(open.commander);
    const forOfficer = { assigneeId: open.officer.id };
    const clinic = { organisationIds: [scene.house.id] };
    const joint = { organisationIds: [scene.house.id, open.police] };
    await commander
      .post('/tasks', task({ ...clinic, ...forOfficer }))
      .refusedAt('assigneeId', 'task/assignee-cannot-see');
    await commander
      .post('/tasks', task({ ...joint, ...forOfficer, tlp: 'RED' }))
      .refusedAt('assigneeId', 'task/assignee-cannot-see');
    const { id, version } = await commander.post('/tasks', task({ ...joint, ...forOfficer })).ok<Task>();
    expect((await scene.as(open.officer).get(`/tasks/${id}`)).status).toBe(200);
    await commander.patch(`/tasks/${id}`, { version, ...clinic }).refusedAt('assigneeId', 'task/assignee-cannot-see');
    const room = { ...clinic, compartment: 'legal' };
    await commander
      .post('/tasks', task({ ...room, assigneeId: open.analyst.id }))
      .refusedAt('assigneeId', 'task/assignee-cannot-see');
    await commander.post('/tasks', task({ ...room, assigneeId: open.lawyer.id })).ok();
  });

  it('of an incident that was put away can be left out of a list', async () => {
    const incident = await scene.incident(open.commander);
    const mine = {
      incidentId: incident.id,
      title: 'Old',
      organisationIds: [scene.house.id],
      assigneeId: open.commander.id,
    };
    await scene.as(open.commander).post('/tasks', mine).ok();
    const listed = async (): Promise<unknown> => {
      const filter = { assigneeId: open.commander.id, incidentArchived: false };
      return (await scene.as(open.commander).list('/tasks', { filter, q: 'Old' }).ok<{ total: number }>()).total;
    };
    expect(await listed()).toBe(1);
    const { version } = await scene.as(open.commander).get(`/incidents/${incident.id}`).ok<{ version: number }>();
    await scene.as(open.commander).post(`/incidents/${incident.id}/archive`, { version }).ok();
    expect(await listed()).toBe(0);
  });
});

it('Members and lanes are found by name', async () => {
  const commander = scene.as(open.commander);
  const filter = { incidentId: open.incidentId };
  const found = async (path: string, q: string): Promise<number> =>
    (await commander.list(path, { filter, q }).ok<{ total: number }>()).total;
  expect(await found('/memberships', open.lawyer.displayName)).toBe(1);
  expect(await found('/participations', scene.house.name)).toBe(1);
  expect(await found('/participations', 'nobody of that name')).toBe(0);
});

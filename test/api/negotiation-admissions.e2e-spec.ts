import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Admission = Schemas['NegotiationAdmissionView'];
type Admissions = Schemas['NegotiationAdmissionPage'];

let scene: Scene;
let the: RoleCase;
let negotiation: Schemas['NegotiationView'];

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'observer', 'responder', 'scope_analyst', 'partner']);
  negotiation = await the.as('commander').post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' }).ok();
});
afterAll(() => scene.close());

const letIn = (by: string, who: string, reason = 'Reads along') =>
  the.as(by).post('/negotiation-admissions', { incidentId: the.incidentId, userId: the.who(who).id, reason });
const end = (by: string, { id, version }: Admission, reason = 'No longer needed') =>
  the.as(by).post(`/negotiation-admissions/${id}/end`, { version, reason });
const openOf = async (who: string): Promise<Admission> => {
  const filter = { incidentId: the.incidentId, userId: the.who(who).id, endedAt: false };
  const { data } = await the.as('commander').list('/negotiation-admissions', { filter }).ok<Admissions>();
  return data[0] as Admission; // the test let them in
};
const enters = async (who: string): Promise<boolean> => {
  const page = await the.as(who).list('/negotiations').ok<{ total: number }>();
  const session = await the.as(who).get('/session').ok<Schemas['SessionView']>();
  const rooms = session.memberships.flatMap(member => member.rooms);
  expect(rooms.includes('negotiation')).toBe(page.total > 0);
  return page.total > 0;
};

describe('The extortion room', () => {
  it('is entered by name with a reason, whatever the role, and left with a reason at once', async () => {
    expect(await enters('observer')).toBe(false);
    const admission = await letIn('legal', 'observer').ok<Admission>();
    expect(admission).toMatchObject({
      displayName: 'observer',
      admittedByName: 'legal',
      reason: 'Reads along',
      byOffice: false,
      endedAt: null,
    });
    expect(await enters('observer')).toBe(true);
    await the.as('observer').post('/negotiation-replies', { negotiationId: negotiation.id, text: 'Wait' }).ok();
    // In the other rooms an observer stays an observer.
    await the
      .as('observer')
      .post('/tasks', { incidentId: the.incidentId, title: 'x', organisationIds: [scene.house.id] })
      .refused('access/forbidden');
    const ended = await end('commander', admission).ok<Admission>();
    expect(ended).toMatchObject({ endedByName: 'commander', endedReason: 'No longer needed' });
    expect(await enters('observer')).toBe(false);
    await the.as('observer').get(`/negotiations/${negotiation.id}`).refused('record/not-found', 404);
    await end('commander', ended).refused('negotiation-admission/ended', 409);
  });

  it('takes a screenshot of whoever was let in, whatever the role', async () => {
    const admission = await letIn('commander', 'observer').ok<Admission>();
    const form = new FormData();
    form.append('recordTable', 'negotiation');
    form.append('recordId', negotiation.id);
    form.append('file', new Blob(['Seen']), 'seen.txt');
    await the.as('observer').send('POST', '/attachments', form).ok();
    await end('commander', admission).ok();
  });

  it('asks for a reason both ways, and lets nobody in twice, no partner and no stranger', async () => {
    await letIn('commander', 'responder', ' ').refusedAt('reason', 'field/required');
    await letIn('commander', 'partner').refusedAt('userId', 'negotiation-admission/not-a-member');
    const userId = (await scene.person()).id;
    await the
      .as('commander')
      .post('/negotiation-admissions', { incidentId: the.incidentId, userId, reason: 'x' })
      .refusedAt('userId', 'negotiation-admission/not-a-member');
    const admission = await letIn('commander', 'responder').ok<Admission>();
    await letIn('legal', 'responder').refused('negotiation-admission/already-in', 409);
    await end('legal', admission, '').refusedAt('reason', 'field/required');
    await end('legal', admission).ok();
  });

  it('is not opened by who was let in, nor by anybody else but commander and legal', async () => {
    const admission = await letIn('commander', 'responder').ok<Admission>();
    for (const role of ['responder', 'scope_analyst', 'observer'])
      await letIn(role, 'scope_analyst').refused('access/forbidden', 403);
    await the.as('responder').get(`/negotiation-admissions/${admission.id}`).refused('record/not-found', 404);
    expect(await the.as('responder').list('/negotiation-admissions').ok()).toMatchObject({ total: 0 });
    await end('responder', admission).refused('record/not-found', 404);
    await end('commander', admission).ok();
  });

  it('names commander and legal with their office; one of them can be kept out, and is no longer in it without the office', async () => {
    const legal = await openOf('legal');
    expect(legal).toMatchObject({ byOffice: true, reason: null, admittedByName: 'commander' });
    await end('commander', legal, 'Knows one of them').ok();
    expect(await enters('legal')).toBe(false);
    await the.as('legal').post('/negotiations', { incidentId: the.incidentId, actor: 'x' }).refused('access/forbidden');
    await letIn('legal', 'legal', 'Conflict is settled').ok();
    expect(await enters('legal')).toBe(true);
    const filter = { incidentId: the.incidentId, userId: the.who('legal').id };
    const { data } = await the.as('commander').list('/memberships', { filter }).ok<Schemas['MembershipPage']>();
    const membership = data[0] as Schemas['MembershipView']; // legal is a member
    const path = `/memberships/${membership.id}`;
    const changed = await the
      .as('commander')
      .patch(path, { version: membership.version, roles: ['responder'] })
      .ok<Schemas['MembershipView']>();
    expect(await enters('legal')).toBe(false);
    await the
      .as('commander')
      .patch(path, { version: changed.version, roles: ['legal'] })
      .ok();
    expect(await enters('legal')).toBe(true);
  });

  it('is left with the case, and not entered again by coming back', async () => {
    await letIn('commander', 'scope_analyst').ok();
    const filter = { incidentId: the.incidentId, userId: the.who('scope_analyst').id };
    const { data } = await the.as('commander').list('/memberships', { filter }).ok<Schemas['MembershipPage']>();
    const member = data[0] as Schemas['MembershipView']; // they are a member
    const ended = await the
      .as('commander')
      .post(`/memberships/${member.id}/end`, { version: member.version })
      .ok<Schemas['MembershipView']>();
    await the.as('commander').post(`/memberships/${member.id}/resume`, { version: ended.version }).ok();
    expect(await enters('scope_analyst')).toBe(false);
  });

  it('keeps who was let in out of every record but its own', async () => {
    const admission = await letIn('commander', 'responder').ok<Admission>();
    const filter = { recordId: admission.id };
    expect(await the.as('legal').list('/audit-entries', { filter }).ok()).toMatchObject({ total: 1 });
    for (const role of ['observer', 'scope_analyst'])
      expect(await the.as(role).list('/audit-entries', { filter }).ok()).toMatchObject({ total: 0 });
    await expect(
      scene.database.queryAs(
        the.who('commander').id,
        `update negotiation_admission set reason = 'x' where id = '${admission.id}'`,
      ),
    ).rejects.toMatchObject({ constraint: 'negotiation_admission_is_frozen' });
  });

  it('puts on record who reads a task, an entry or an item that lies in it, alone or in a list', async () => {
    const placed = { incidentId: the.incidentId, compartment: 'negotiation' };
    const made = async (path: string, body: object) =>
      (
        await the
          .as('commander')
          .post(path, { ...placed, ...body })
          .ok<{ id: string }>()
      ).id;
    const occurred = {
      at: '2024-12-09T09:00:00.000Z',
      precision: 'minute',
      zone: 'Europe/Copenhagen',
      asWritten: null,
    };
    const task = await made('/tasks', { title: 'x', organisationIds: [scene.house.id] });
    const entry = await made('/timeline-entries', { title: 'x', source: 'x', occurred });
    const open = await made('/tasks', { title: 'x', organisationIds: [scene.house.id], compartment: 'general' });
    await the.as('commander').get(`/tasks/${task}`).ok();
    await the.as('commander').list('/tasks').ok();
    await the.as('commander').list('/timeline').ok();
    await the.as('commander').get(`/tasks/${open}`).ok();
    const reads = await scene.database.query(
      `select table_name, record_id, count(*)::int as times from audit_entry
       where action = 'read' and record_id = any ('{${[task, entry, open].join()}}') group by 1, 2 order by 1`,
    );
    expect(reads).toEqual([
      { table_name: 'task', record_id: task, times: 2 },
      { table_name: 'timeline_entry', record_id: entry, times: 1 },
    ]);
  });

  it('gives a task of the room to nobody who was not let in', async () => {
    const task = {
      incidentId: the.incidentId,
      title: 'x',
      organisationIds: [scene.house.id],
      compartment: 'negotiation',
    };
    await the
      .as('commander')
      .post('/tasks', { ...task, assigneeId: the.who('observer').id })
      .refused('task/assignee-cannot-see');
    await the
      .as('commander')
      .post('/tasks', { ...task, assigneeId: the.who('responder').id })
      .ok();
  });
});

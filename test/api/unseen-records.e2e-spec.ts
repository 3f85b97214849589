import { randomUUID } from 'node:crypto';
import { type Case, openCase, when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let open: Case;

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
});
afterAll(() => scene.close());

const task = (more: object): object => ({
  incidentId: open.incidentId,
  title: 'Read the logs',
  organisationIds: [scene.house.id],
  ...more,
});
const entry = (more: object): object => ({
  incidentId: open.incidentId,
  occurred: when('2024-12-09'),
  title: 'A message',
  text: 'It came in the night',
  source: 'Duty officer',
  confidence: 'probable',
  ...more,
});
const insiders = (): Person[] => [open.analyst, open.press];

describe('A record in a room that the writer may not enter', () => {
  it('is no task to wait for, in the same words as one that does not exist (T11)', async () => {
    const commander = scene.as(open.commander);
    const hidden = await commander.post('/tasks', task({ compartment: 'negotiation' })).ok<Schemas['TaskView']>();
    for (const [person, lane] of [
      [open.analyst, scene.house.id],
      [open.officer, open.police],
    ] as const) {
      const writer = scene.as(person);
      const naming = (id: string): object => task({ organisationIds: [lane], blockedBy: [id] });
      const refused = await writer.post('/tasks', naming(hidden.id));
      expect(refused).toMatchObject({ status: 422, body: { code: 'task/unknown-blocker' } });
      expect(refused.text).toBe((await writer.post('/tasks', naming(randomUUID()))).text);

      const own = await writer.post('/tasks', task({ organisationIds: [lane] })).ok<Schemas['TaskView']>();
      const change = { version: own.version, blockedBy: [hidden.id] };
      await writer.patch(`/tasks/${own.id}`, change).refused('task/unknown-blocker', 422);
    }
  });

  it('still holds up a task that somebody with sight made wait for it, whoever edits that task', async () => {
    const commander = scene.as(open.commander);
    const hidden = await commander.post('/tasks', task({ compartment: 'legal' })).ok<Schemas['TaskView']>();
    const seen = await commander.post('/tasks', task({})).ok<Schemas['TaskView']>();
    const waits = await commander.post('/tasks', task({ blockedBy: [hidden.id] })).ok<Schemas['TaskView']>();
    const change = { version: waits.version, blockedBy: [seen.id, hidden.id] };
    const changed = scene.as(open.analyst).patch(`/tasks/${waits.id}`, change);
    expect(await changed.ok()).toMatchObject({ blockers: [{ id: seen.id }], hiddenBlockers: 1 });
  });

  it('holds up nothing outside the negotiation when it lies inside: not even that is counted', async () => {
    const commander = scene.as(open.commander);
    const inside = await commander.post('/tasks', task({ compartment: 'negotiation' })).ok<Schemas['TaskView']>();
    const refusal = 'task/waits-for-the-negotiation';
    await commander.post('/tasks', task({ blockedBy: [inside.id] })).refused(refusal, 422);
    const within = await commander
      .post('/tasks', task({ compartment: 'negotiation', blockedBy: [inside.id] }))
      .ok<Schemas['TaskView']>();
    const out = { version: within.version, compartment: 'general' };
    await commander.patch(`/tasks/${within.id}`, out).refused(refusal, 422);
    const waitedFor = await commander.post('/tasks', task({})).ok<Schemas['TaskView']>();
    await commander.post('/tasks', task({ blockedBy: [waitedFor.id] })).ok();
    const into = { version: waitedFor.version, compartment: 'negotiation' };
    await commander.patch(`/tasks/${waitedFor.id}`, into).refused(refusal, 422);
  });

  it('is not named by the record of a task that waits for it either, only counted by that task (T12)', async () => {
    const commander = scene.as(open.commander);
    const hidden = await commander.post('/tasks', task({ compartment: 'legal' })).ok<Schemas['TaskView']>();
    const seen = await commander.post('/tasks', task({})).ok<Schemas['TaskView']>();
    const waits = await commander.post('/tasks', task({ blockedBy: [hidden.id, seen.id] })).ok<Schemas['TaskView']>();
    const change = { version: waits.version, blockedBy: [hidden.id] };
    await commander.patch(`/tasks/${waits.id}`, change).ok();
    const history = async (person: Person): Promise<string> =>
      (await scene.as(person).list('/audit-entries', { filter: { incidentId: open.incidentId } })).text;
    expect(await history(open.commander)).toContain(hidden.id);
    expect(await history(open.lawyer)).toContain(hidden.id);
    for (const person of insiders()) {
      const text = await history(person);
      expect(text).toContain(`"blocked_by":["${seen.id}"]`);
      expect(text).not.toContain(hidden.id);
    }
  });

  it('cannot be corrected, corrected already or not, in the same words as one that does not exist (T11)', async () => {
    const commander = scene.as(open.commander);
    const room = { compartment: 'negotiation' };
    const [fresh, corrected] = [
      await commander.post('/timeline-entries', entry(room)).ok<Schemas['TimelineEntryView']>(),
      await commander.post('/timeline-entries', entry(room)).ok<Schemas['TimelineEntryView']>(),
    ];
    await commander.post('/timeline-entries', entry({ ...room, correctsId: corrected.id })).ok();
    const responder = await scene.person();
    await scene.member({ id: open.incidentId }, open.commander, responder, ['responder']);
    for (const person of [...insiders(), responder]) {
      const writer = scene.as(person);
      const absent = await writer.post('/timeline-entries', entry({ correctsId: randomUUID() }));
      expect(absent.status).toBeGreaterThanOrEqual(400);
      for (const { id } of [fresh, corrected])
        expect((await writer.post('/timeline-entries', entry({ correctsId: id }))).text).toBe(absent.text);
    }
    const own = scene.as(responder).post('/timeline-entries', entry({ correctsId: fresh.id }));
    await own.refused('timeline/unknown-entry', 422);
  });

  it('keeps its corrections with it: they lie in its room and move with it, also below the API (T11)', async () => {
    const commander = scene.as(open.commander);
    const first = await commander
      .post('/timeline-entries', entry({ compartment: 'legal', tlp: 'RED' }))
      .ok<Schemas['TimelineEntryView']>();
    const apart = commander.post('/timeline-entries', entry({ correctsId: first.id, compartment: 'general' }));
    await apart.refusedAt('compartment', 'timeline/correction-in-other-room');
    const second = await commander
      .post('/timeline-entries', entry({ correctsId: first.id }))
      .ok<Schemas['TimelineEntryView']>();
    expect(second).toMatchObject({ compartment: 'legal', tlp: 'RED', correctsId: first.id });
    const seenBy = async (person: Person): Promise<number[]> => {
      const answers = [first, second].map(({ id }) => scene.as(person).get(`/timeline-entries/${id}`));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await seenBy(open.analyst)).toEqual([404, 404]);
    await commander
      .patch(`/timeline-entries/${second.id}`, { version: 1, compartment: 'general' })
      .refusedAt('compartment', 'timeline/correction-in-other-room');
    await commander.patch(`/timeline-entries/${first.id}`, { version: 1, compartment: 'general' }).ok();
    expect(await seenBy(open.analyst)).toEqual([200, 200]);
    await expect(
      scene.database.query(`update timeline_entry set compartment = 'persons' where id = $1`, [second.id]),
    ).rejects.toMatchObject({ constraint: 'timeline_entry_corrects_in_its_room' });
  });
});

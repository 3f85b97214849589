import { type Case, openCase } from '../support/case.js';
import type { Answer, Exchange, Schemas } from '../support/exchange.js';
import { loadTable, personIn } from '../support/register.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type LookUp = Schemas['PersonLookUpView'];

const SHE = '2110620629';
const LOCAL = '280456-0PJ2';
/** Nobody in the register: valid numbers one after the other. */
const stranger = (at: number): string => `010280${String(1000 + at)}`;

let scene: Scene;
let the: Case;
let categories: Record<string, string>;

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  const analyst = scene.as(the.analyst);
  const vocabulary = await analyst.list('/data-categories', { perPage: 100 }).ok<Schemas['DataCategoryPage']>();
  categories = Object.fromEntries(vocabulary.data.map(({ key, id }) => [key, id]));
  const { incidentId } = the;
  for (const [name, key] of [
    ['patient', 'name'],
    ['note', 'diagnosis'],
  ] as const) {
    const table = await analyst.post('/affected-tables', { incidentId, name }).ok<{ id: string }>();
    await loadTable(scene, { incidentId, tableId: table.id, by: the.analyst }, [
      { key: personIn(scene, incidentId, SHE), categories: [categories[key] ?? ''] },
      ...(name === 'note'
        ? [
            {
              key: personIn(scene, incidentId, LOCAL, 'Korsør'),
              categories: [categories['diagnosis'] ?? ''],
              kind: 3,
              standing: 0,
            },
          ]
        : []),
    ]);
  }
});
afterAll(() => scene.close());

const ask = (by: Person, number: string, more: object = {}, incidentId = the.incidentId): Exchange =>
  scene.as(by).post(`/incidents/${incidentId}/person-look-up`, { number, reason: 'Called the hotline', ...more });

/** Somebody who may ask and has not asked yet. */
const fresh = async (): Promise<Person> => {
  const person = await scene.person();
  await scene.member({ id: the.incidentId }, the.commander, person, ['legal']);
  return person;
};

const later = (minutes: number): Promise<unknown[]> =>
  scene.database.query(`update person_lookup set looked_up_at = looked_up_at - make_interval(mins => $1)`, [minutes]);

describe('"Is this person affected?"', () => {
  it('is answered with yes, possible or no, and with what was taken in plain words', async () => {
    const yes = await ask(the.lawyer, SHE).ok<LookUp>();
    expect(yes).toEqual({
      answer: 'yes',
      tables: 2,
      personId: personIn(scene, the.incidentId, SHE),
      categories: [
        { key: 'diagnosis', name: 'Diagnosis', gdprClass: 'special' },
        { key: 'name', name: 'Name', gdprClass: 'ordinary' },
      ],
      lookedUpAt: expect.stringMatching(/^20/) as string, // a matcher is any
    });
    expect(await ask(the.analyst, ' 211062-0629 ').ok()).toMatchObject({ answer: 'yes', tables: 2 });
    expect(await ask(the.commander, LOCAL, { issuer: 'Korsør' }).ok()).toMatchObject({ answer: 'possible', tables: 1 });
    expect(await ask(the.commander, LOCAL, { issuer: 'Slagelse' }).ok()).toMatchObject({ answer: 'no' });
    expect(await ask(the.commander, stranger(0)).ok()).toMatchObject({ answer: 'no', tables: 0, categories: [] });
  });

  it('needs a number, a reason, and for a local number who gave it out', async () => {
    await ask(the.analyst, '3102801234').refusedAt('number', 'person-number/not-usable');
    await ask(the.analyst, '').refused('request/invalid', 400);
    await ask(the.analyst, SHE, { reason: ' ' }).refused('request/invalid', 400);
    await ask(the.analyst, LOCAL).refusedAt('issuer', 'person-number/issuer-needed');
    const refused = await ask(the.analyst, '9902801234');
    expect(refused.text).not.toContain('9902801234');
  });

  it('is not answered where nothing was imported, nor by those outside the room', async () => {
    const { id } = await scene.incident(the.commander);
    await ask(the.commander, SHE, {}, id).refused('person-look-up/nothing-imported', 409);
    await ask(the.press, SHE).refused('access/forbidden', 403);
    await ask(the.manager, SHE).refused('access/forbidden', 403);
    await ask(the.officer, SHE).refused('access/forbidden', 403);
  });

  it('goes on record with who, why and what was answered, and never with the number', async () => {
    await ask(the.lawyer, SHE, { reason: 'Her son calls for her' }).ok();
    const trail = scene.as(the.commander).list('/audit-entries', {
      filter: { incidentId: the.incidentId, tableName: 'person_lookup', actorId: the.lawyer.id },
    });
    const [entry] = (await trail.ok<Schemas['AuditEntryPage']>()).data;
    expect(entry).toMatchObject({ action: 'insert', after: { answer: 'yes', reason: 'Her son calls for her' } });
    expect(entry?.after).not.toHaveProperty('key');
    const tables = await scene.database.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind in ('r', 'p')
         and relnamespace in ('public'::regnamespace, 'register'::regnamespace)`,
    );
    for (const { name } of tables) {
      const text = `select 1 from ${name} t where t::text ~ '${SHE}|211062-0629|${Buffer.from(SHE).toString('hex')}' limit 1`;
      expect([name, await scene.database.query(text)]).toEqual([name, []]);
    }
    const seen = scene.database.queryAs(the.press.id, 'select 1 from person_lookup');
    expect(await seen).toEqual([]);
  });

  it('is answered sixty times an hour to one user, also when all are asked at once', async () => {
    const caller = await fresh();
    const answers: Answer[] = await Promise.all(Array.from({ length: 66 }, () => ask(caller, SHE)));
    const told = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 429);
    expect([told.length, refused.length]).toEqual([60, 6]);
    expect(refused[0]?.body).toMatchObject({ code: 'person-look-up/too-many' });
    const seconds = Number(refused[0]?.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(3500);
    expect(seconds).toBeLessThanOrEqual(3600);
    expect((await ask(the.lawyer, SHE)).status).toBe(200);
    await later(61);
    expect((await ask(caller, SHE)).status).toBe(200);
  });

  it('stops for who asks for ten numbers in ten minutes that nobody has, and the timeline says so', async () => {
    const guesser = await fresh();
    for (let at = 0; at < 9; at += 1) expect(await ask(guesser, stranger(at)).ok()).toMatchObject({ answer: 'no' });
    await later(11);
    for (let at = 10; at < 20; at += 1) expect(await ask(guesser, stranger(at)).ok()).toMatchObject({ answer: 'no' });
    await ask(guesser, SHE).refused('person-look-up/stopped', 429);
    const shown = async (by: Person): Promise<string[]> => {
      const query = { filter: { incidentId: the.incidentId }, q: 'ten unknown numbers' };
      const page = await scene.as(by).list('/timeline-entries', query).ok<Schemas['TimelineEntryPage']>();
      return page.data.map(({ text, compartment, createdBy }) => `${compartment} ${createdBy} ${text ?? ''}`);
    };
    expect(await shown(the.commander)).toEqual([
      `persons ${guesser.id} ${guesser.displayName} asked for ten numbers that are not in the register.`,
    ]);
    expect(await shown(the.press)).toEqual([]);
    await later(50);
    await ask(guesser, SHE).refused('person-look-up/stopped', 429);
    await later(11);
    expect(await ask(guesser, SHE).ok()).toMatchObject({ answer: 'yes' });
  });
});

import { openScene, type Person, type Scene } from '../support/scene.js';
import { type Sent, statementsDuring, transactionOf } from '../support/statements.js';
import { LOAD, seedLoad } from './load-seed.js';

/** Lists that answer with other than one statement for the rows and one for the total, each with its reason. */
const OTHERWISE: Record<string, [statements: number, reason: string]> = {
  '/clocks': [2, 'clocks are computed, not stored: from duties with what was filed, and from holds'],
};

/** Lists that stand on the big tables: their first page is found by an index, whoever asks. */
const BIG = ['/tasks', '/timeline-entries', '/timeline', '/incidents'];

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

let scene: Scene;
let people: Record<'commander' | 'observer' | 'partner' | 'administrator' | 'auditor', Person>;
let lists: string[];
let incidentId: string;

beforeAll(async () => {
  scene = await openScene();
  const police = await scene.organisation({ kind: 'police' });
  people = {
    commander: await scene.person(),
    observer: await scene.person(),
    partner: await scene.person({ organisationId: police.id }),
    auditor: await scene.person({ globalRole: 'auditor' }),
    administrator: scene.administrator,
  };
  await seedLoad(scene.database, {
    commander: people.commander.id,
    observer: people.observer.id,
    partner: people.partner.id,
    house: scene.house.id,
    police: police.id,
  });
  const document = await scene.anonymous().get('/openapi.json').ok<{ paths: Record<string, Described> }>();
  lists = Object.entries(document.paths)
    .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'perPage'))
    .map(([path]) => path.replace('/api', ''));
  const [row] = await scene.database.query<{ id: string }>(`select id from incident where reference = 'INC-2024-0007'`);
  incidentId = row?.id ?? '';
}, 120_000);
afterAll(() => scene.close());

interface Described {
  get?: { parameters?: { name: string }[] };
}

/** What a list asked the database in the name of the reader; null when the list is not for them. */
const askedBy = async (person: Person, path: string): Promise<Sent[] | null> => {
  let status = 0;
  const sent = await statementsDuring(async () => {
    ({ status } = await scene.as(person).get(path));
  });
  expect([200, 403]).toContain(status);
  return status === 200 ? transactionOf(person.id, sent) : null;
};

it('lies in the database as the issue asks', async () => {
  const [counts] = await scene.database.query(
    `select (select count(*)::int from incident) as incidents, (select count(*)::int from task) as tasks,
       (select count(*)::int from timeline_entry) as entries`,
  );
  expect(counts).toEqual({
    incidents: LOAD.incidents,
    tasks: LOAD.incidents * LOAD.tasksEach,
    entries: LOAD.incidents * LOAD.entriesEach,
  });
});

it('asks for every list one statement for the rows and one for the total, whoever reads it', async () => {
  const wrong: string[] = [];
  const answered = new Set<string>();
  for (const path of lists)
    for (const [who, person] of Object.entries(people)) {
      const sent = await askedBy(person, path);
      if (sent === null) continue;
      answered.add(path);
      const expected = OTHERWISE[path]?.[0] ?? 2;
      if (sent.length !== expected) wrong.push(`${path} as ${who}: ${sent.length} statements, expected ${expected}`);
    }
  expect(wrong).toEqual([]);
  expect([...answered].sort()).toEqual([...lists].sort());
}, 120_000);

it('finds the first page of the big lists without reading all tasks or entries', async () => {
  const wrong: string[] = [];
  for (const path of BIG)
    for (const who of ['commander', 'observer', 'partner'] as const)
      for (const filter of path === '/incidents' ? [{}] : [{}, { incidentId }]) {
        const sent = await askedBy(people[who], `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
        const [rows] = sent ?? [];
        for (const table of await scannedBy(people[who], rows))
          wrong.push(`${path} ${JSON.stringify(filter)} as ${who} reads all of ${table}`);
      }
  expect(wrong).toEqual([]);
}, 120_000);

/** The big tables that the plan of a statement reads from end to end, for this reader behind the walls. */
const scannedBy = async (person: Person, statement: Sent | undefined): Promise<string[]> => {
  if (!statement) throw new Error('The list asked nothing');
  const [row] = await scene.database.queryAs<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    person.id,
    `explain (format json) ${statement.text}`,
    statement.values,
  );
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return (row?.['QUERY PLAN'] ?? [])
    .flatMap(({ Plan: plan }) => nodes(plan))
    .filter(node => node['Node Type'] === 'Seq Scan')
    .map(node => node['Relation Name'] ?? '')
    .filter(name => ['task', 'timeline_entry'].includes(name));
};

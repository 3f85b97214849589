import { DECIDED_MARKS, DECIDED_STANDINGS } from '@breachdesk/contract/vocabularies';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import {
  causeBetween,
  copyOf,
  countedOf,
  counting,
  type Decided,
  decisionOf,
  earlierNumbers,
  type Judged,
  numbersOf,
  renamed,
  settled,
  type Then,
} from '../support/judged-model.js';
import { loadTable, personIn, type StagedPerson } from '../support/register.js';
import { categoriesOf, compare, peopleIn, seeded, standingOf, tablesOf } from '../support/register-model.js';
import { comparedAs, holdsFor, type Run } from '../support/run-checks.js';
import { openScene, type Scene } from '../support/scene.js';
import { drawnFrom } from '../support/town.js';

type PersonView = Schemas['PersonView'];
type Random = () => number;

const AS_TABLES_SAY = {
  standing: 'as_tables_say',
  deceased: 'as_tables_say',
  protectedAddress: 'as_tables_say',
} as const;
const STATUSES = ['possible', 'confirmed', 'excluded'];

let scene: Scene;
let the: Case;
let categories: string[];

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  const page = await scene.as(the.analyst).list('/data-categories', { perPage: 6 }).ok<Schemas['DataCategoryPage']>();
  categories = page.data.map(({ id }) => id);
});
afterAll(() => scene.close());

const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};

/** A person with a number of their own; what a table says of them is drawn each time. */
type Citizen = StagedPerson & { number: string };

/** One register, held against plain lists after every step. */
class Oracle {
  readonly judged: Judged = { loaded: new Map(), known: new Map(), decisions: [], edges: [] };
  readonly runs: { run: Run; then: Then }[] = [];
  readonly steps: string[] = [];
  private readonly aliases: { id: string; edge: readonly [string, string] }[] = [];

  private constructor(
    private readonly random: Random,
    readonly incidentId: string,
    readonly tables: readonly string[],
    readonly town: readonly Citizen[],
  ) {}

  static async open(random: Random): Promise<Oracle> {
    const { id } = await scene.incident(the.commander);
    await scene.member({ id }, the.commander, the.analyst, ['scope_analyst']);
    await scene.member({ id }, the.commander, the.manager, ['observer']);
    const tables: string[] = [];
    for (const name of ['patient', 'booking', 'note', 'referral']) {
      const made = scene.as(the.analyst).post('/affected-tables', { incidentId: id, name });
      tables.push((await made.ok<{ id: string }>()).id);
    }
    const town = Array.from({ length: 40 }, (_, at) => {
      const number = `0${1 + (at % 9)}0${1 + (at % 7)}8${at % 10}${1000 + at}`;
      const year = 1930 + Math.floor(random() * 95);
      return {
        number,
        key: personIn(scene, id, number),
        categories: [],
        standing: random() < 0.25 ? 0 : 1,
        born: random() < 0.25 ? null : `${year}-0${1 + Math.floor(random() * 9)}-11`,
      };
    });
    return new Oracle(random, id, tables, town);
  }

  async load(tableId: string, supplements: boolean): Promise<void> {
    const { judged, random, incidentId } = this;
    const before = judged.loaded.get(tableId);
    const rows = drawnFrom(this.town, random, categories);
    await loadTable(scene, { incidentId, tableId, by: the.analyst, supplements }, [...rows.values()]);
    for (const { key, born = null } of rows.values())
      if (!judged.known.has(key)) judged.known.set(key, { since: this.runs.length + 1, born });
    const kept = supplements && before ? before : new Map<string, StagedPerson>();
    const all = new Map(kept);
    for (const [key, row] of rows) {
      const earlier = kept.get(key);
      const said = [...new Set([...(earlier?.categories ?? []), ...row.categories])];
      all.set(key, { ...row, categories: said, marks: (earlier?.marks ?? 0) | (row.marks ?? 0) });
    }
    judged.loaded.set(tableId, all);
  }

  async decide(decision: Decided): Promise<void> {
    const { key, ...said } = decision;
    const { incidentId } = this;
    const body = { incidentId, personId: key, ...said, reason: 'Somebody looked into it' };
    await scene.as(the.analyst).post('/person-decisions', body).ok();
    this.judged.decisions.push(decision);
  }

  /** Joins two numbers, or is refused for the reason for which the plain lists would. */
  async join(old: Citizen, newer: Citizen): Promise<void> {
    const { judged, incidentId } = this;
    const body = { incidentId, oldNumber: old.number, newNumber: newer.number, reason: 'She showed both cards' };
    const asked = scene.as(the.analyst).post('/person-aliases', body);
    const refusal = this.refusalOf(old.key, newer.key);
    if (refusal) {
      await asked.refused(refusal, 422);
      // Unknown numbers count as look-ups, and would be too many.
      await scene.database.query(`update person_lookup set looked_up_at = looked_up_at - interval '2 hours'`);
      return;
    }
    const { id } = await asked.ok<{ id: string }>();
    const edge = [old.key, newer.key] as const;
    judged.edges.push(edge);
    this.aliases.push({ id, edge });
  }

  private refusalOf(old: string, newer: string): string | null {
    const { judged } = this;
    const both = [...numbersOf(judged, old), ...numbersOf(judged, newer)];
    if (!both.some(key => judged.known.has(key))) return 'person-alias/neither-in-register';
    if (old === newer) return 'person-alias/same-number';
    if (numbersOf(judged, old).includes(newer)) return 'person-alias/one-person-already';
    return judged.edges.some(([from]) => from === old) ? 'person-alias/has-new-number' : null;
  }

  async part(): Promise<void> {
    const at = Math.floor(this.random() * this.aliases.length);
    const [alias] = this.aliases.splice(at, 1);
    if (!alias) return;
    await scene.as(the.analyst).post(`/person-aliases/${alias.id}/take-back`, { reason: 'Another person' }).ok();
    this.judged.edges = this.judged.edges.filter(edge => edge !== alias.edge);
  }

  async count(): Promise<void> {
    const { incidentId, judged } = this;
    const run = await scene.as(the.analyst).post('/register-runs', { incidentId }).ok<Run>();
    const then = { judged: copyOf(judged), rows: settled(judged) };
    this.runs.push({ run, then });
    await holdsFor(scene.as(the.manager), run, countedOf(then.rows));
    const inForce = new Set(
      [...judged.decisions].flatMap(({ key }) => {
        const { key: of, ...said } = decisionOf(judged, key) ?? { key, ...AS_TABLES_SAY };
        return of && JSON.stringify(said) !== JSON.stringify(AS_TABLES_SAY) ? numbersOf(judged, key).sort().join() : [];
      }),
    );
    expect(run).toMatchObject({ decisions: inForce.size, joinedNumbers: judged.edges.length });
  }

  /** One random step. */
  async step(): Promise<void> {
    const { random, judged } = this;
    const known = [...judged.known.keys()];
    const roll = random();
    const tableId = pick(random, this.tables);
    if (roll < 0.14) return this.noted('load', this.load(tableId, false));
    if (roll < 0.24 && judged.loaded.has(tableId)) return this.noted('supplement', this.load(tableId, true));
    if (roll < 0.48) {
      const [standing, deceased, protectedAddress] = [
        pick(random, DECIDED_STANDINGS),
        pick(random, DECIDED_MARKS),
        pick(random, DECIDED_MARKS),
      ];
      return this.noted('decide', this.decide({ key: pick(random, known), standing, deceased, protectedAddress }));
    }
    const last = judged.decisions.at(-1);
    if (roll < 0.56 && last) return this.noted('undecide', this.decide({ key: last.key, ...AS_TABLES_SAY }));
    if (roll < 0.76) return this.noted('join', this.join(pick(random, this.town), pick(random, this.town)));
    if (roll < 0.84) return this.noted('part', this.part());
    return this.noted('run', this.count());
  }

  private async noted(name: string, step: Promise<void>): Promise<void> {
    this.steps.push(name);
    await step;
  }

  /** The register holds exactly the rows of the model: nobody more, nobody else, no other holding. */
  async holds(): Promise<void> {
    const rows = settled(this.judged);
    const wanted = peopleIn(rows).map(key => ({
      key,
      tables: tablesOf(rows, key).sort(),
      categories: categoriesOf(rows, key).sort(),
      standing: standingOf(rows, key),
      marks: [...rows.values()].flatMap(held => held.get(key)?.marks ?? [])[0],
      born: this.judged.known.get(key)?.born ?? null,
      said: [...rows]
        .flatMap(([tableId, held]) => {
          const row = held.get(key);
          return row ? [`${tableId}: ${[...row.categories].sort().join()}`] : [];
        })
        .sort(),
    }));
    const found = await scene.database.query(STORED, [this.incidentId]);
    const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
    expect([this.steps, found]).toEqual([this.steps, wanted.sort(byKey)]);
  }

  /** A person as the page shows them, asked for by any of their numbers. */
  async shows(key: string): Promise<void> {
    const { judged, incidentId } = this;
    const rows = settled(judged);
    const root = counting(judged, key) ?? '';
    const person = await scene.as(the.lawyer).get(`/incidents/${incidentId}/persons/${key}`).ok<PersonView>();
    const numbers = numbersOf(judged, key).filter(number => judged.known.has(number));
    const seen = this.runs.filter(({ then }) => numbers.some(number => tablesOf(then.rows, number).length > 0));
    const first = Math.min(...numbers.map(number => judged.known.get(number)?.since ?? Infinity));
    expect({
      tables: person.tables.map(({ tableId }) => tableId).sort(),
      status: tablesOf(rows, root).length > 0 ? person.status : null,
      first: person.firstRun?.number ?? null,
      last: person.lastRun?.number ?? null,
      numbers: person.numbers.map(({ id }) => id).sort(),
    }).toEqual({
      tables: tablesOf(rows, root).sort(),
      status: tablesOf(rows, root).length > 0 ? STATUSES[standingOf(rows, root)] : null,
      first: first <= this.runs.length ? first : null,
      last: seen.at(-1)?.run.number ?? null,
      numbers: numbers.sort(),
    });
    expect(person.decisions).toHaveLength(
      judged.decisions.filter(decision => numbersOf(judged, key).includes(decision.key)).length,
    );
  }

  /** Whatever was decided since: every run says what it said, repeats, and compares with every other. */
  async runsStand(): Promise<void> {
    const manager = scene.as(the.manager);
    for (const { run, then } of this.runs) {
      await holdsFor(manager, run, countedOf(then.rows));
      const again = scene.as(the.analyst).post(`/register-runs/${run.id}/repeat`);
      expect(await again.ok()).toEqual({ same: true, resultSha256: run.resultSha256 });
    }
    for (const [at, older] of this.runs.entries())
      for (const newer of this.runs.slice(at + 1)) {
        const view = manager.get(`/register-runs/${newer.run.id}/comparison?with=${older.run.id}`);
        const found = comparedAs(await view.ok<Schemas['RunComparisonView']>());
        const earlier = earlierNumbers(older.then, newer.then);
        const before = countedOf(renamed(older.then.rows, earlier));
        const wanted = compare(before, countedOf(newer.then.rows), key =>
          causeBetween(older.then, newer.then, [key, earlier.get(key) ?? key]),
        );
        expect([older.run.number, newer.run.number, found]).toEqual([older.run.number, newer.run.number, wanted]);
      }
  }
}

const STORED = `
select p.key, p.standing, p.marks, p.born::text as born,
  array(select t.affected_table_id::text from register_table t where t.register_id = r.id and (p.tables >> t.slot) & 1 = 1 order by 1) as tables,
  array(select c.category_id::text from register_category c where c.register_id = r.id and (p.categories >> c.slot) & 1 = 1 order by 1) as categories,
  array(
    select t.affected_table_id || ': ' || coalesce((select string_agg(c.category_id::text, ',' order by c.category_id::text)
      from register_category c where c.register_id = r.id and (h >> c.slot) & 1 = 1), '')
    from unnest(app.holdings_of(p.tables, p.categories, p.marks, p.holdings)) h
    join register_table t on t.register_id = r.id and t.slot = h >> 52 order by 1) as said
from person_register r join person p on p.register_id = r.id
where r.incident_id = $1 and p.tables <> 0 order by p.key`;

describe('A register about whose persons people decide', () => {
  it.each([5, 101, 102, 103, 104, 105])(
    'holds, counts, repeats and compares as plain lists do, whatever comes in which order (seed %i)',
    async seed => {
      const random = seeded(seed);
      const oracle = await Oracle.open(random);
      await scene.member({ id: oracle.incidentId }, the.commander, the.lawyer, ['legal']);
      await oracle.load(oracle.tables[0] ?? '', false);
      await oracle.count();
      for (let at = 0; at < 45; at += 1) {
        await oracle.step();
        await oracle.holds();
        await oracle.shows(pick(random, [...oracle.judged.known.keys()]));
      }
      await oracle.count();
      await oracle.runsStand();
    },
    120_000,
  );
});

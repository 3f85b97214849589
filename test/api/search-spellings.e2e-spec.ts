import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let lawyer: Person;
let incidentId: string;

/** Texts by a word of their own, as somebody wrote them. */
const TEXTS: Record<string, string> = {
  journal: 'Journal 2024-431-0629',
  plain: 'Vi anslår 57000 patienter',
  pointed: 'Vi anslår 57.000 patienter',
  spaced: 'Vi anslår 57 000 patienter',
  narrow: 'Wir schätzen 1\u202f057\u202f000 Patienten',
  swiss: "Es sind 57'000 Patienten",
  english: 'We estimate 57,000 patients, at 57,000.50 each',
  naive: 'A naïve plan, façade and résumé',
  ascii: 'Some naive plan',
  ring: 'Klinikken i Århus svarer',
  double: 'Klinikken i Aarhus svarer',
  single: 'Klinikken i Arhus svarer',
  apart: 'Klinikken i A\u030alborg svarer',
};

/** What is typed, and which of the texts it finds. */
const TABLE: [words: string, found: string[]][] = [
  // The end of a number: of its last part, over its parts, and no piece from within.
  ['629', ['journal']],
  ['0629', ['journal']],
  ['1-0629', ['journal']],
  ['431/0629', ['journal']],
  ['journal 629', ['journal']],
  ['062', ['journal']],
  ['024', []],
  ['31-06', []],
  // Thousands, however they are set apart.
  ...['57000', '57.000', '57,000', "57'000", '57 000', '57\u00a0000'].map((words): [string, string[]] => [
    words,
    ['english', 'plain', 'pointed', 'spaced', 'swiss'],
  ]),
  ['57 000 patienter', ['english', 'plain', 'pointed', 'spaced', 'swiss']],
  ['1057000', ['narrow']],
  ['1.057.000', ['narrow']],
  ['58000', []],
  // Letters with marks and without.
  ['naive', ['ascii', 'naive']],
  ['naïve', ['ascii', 'naive']],
  ['NAIVE', ['ascii', 'naive']],
  ['facade resume', ['naive']],
  ['"naive plan"', ['ascii', 'naive']],
  // Either spelling of å, and none.
  ...['Århus', 'aarhus', 'arhus', 'A\u030arhus'].map((words): [string, string[]] => [
    words,
    ['double', 'ring', 'single'],
  ]),
  ['ålborg', ['apart']],
  ['aalborg', ['apart']],
  ['arhus -klinikken', []],
];

const search = (words: string): Promise<Schemas['SearchResultsView']> =>
  scene.as(lawyer).post(`/incidents/${incidentId}/correspondence-search`, { words }).ok();

beforeAll(async () => {
  scene = await openScene();
  lawyer = await scene.person();
  incidentId = (await scene.incident(lawyer)).id;
  const occurred = { at: '2024-12-10T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  const item = { incidentId, direction: 'outgoing', channel: 'phone', organisationId: scene.house.id, occurred };
  for (const [subject, text] of Object.entries(TEXTS))
    await scene
      .as(lawyer)
      .post('/correspondence', { ...item, subject: `x${subject}x`, text })
      .ok();
}, 60_000);
afterAll(() => scene.close());

it.each(TABLE)('%j finds %j', async (words, expected) => {
  const { hits } = await search(words);
  expect(hits.map(({ subject }) => subject.slice(1, -1)).sort()).toEqual(expected);
});

it.each([
  ['629', '629', 'journal'],
  ['57000', '57.000', 'pointed'],
  ['57000', '57 000', 'spaced'],
  ['57.000', '57000', 'plain'],
  ['arhus', 'Aarhus', 'double'],
  ['aarhus', 'Århus', 'ring'],
  ['naive', 'naïve', 'naive'],
])('of %j shows %j in %s', async (words, shown, subject) => {
  const { hits } = await search(words);
  const hit = hits.find(each => each.subject === `x${subject}x`);
  expect(hit?.excerpt.filter(({ found }) => found).map(({ text }) => text)).toContain(shown);
});

it('is looked up in the index, whatever is typed', async () => {
  // Among so few texts reading all of them would be cheaper.
  await scene.database.query('set enable_seqscan = off');
  for (const words of ['0629', '57000', '57 000', 'naive', 'Århus', '629 journal']) {
    const plan = await scene.database.query<{ 'QUERY PLAN': string }>(
      'explain select s.id from search_text s where s.tokens @@ app.search_query($1)',
      [words],
    );
    expect(plan.map(row => row['QUERY PLAN']).join('\n')).toContain('search_text_by_tokens');
  }
  await scene.database.query('reset enable_seqscan');
});

import { type Case, openCase } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { approveText, openCampaign, takeContacts } from '../support/letters.js';
import { fillRegister, importTable, STOLEN } from '../support/persons-case.js';
import { personIn } from '../support/register.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type PersonView = Schemas['PersonView'];
type Run = Schemas['RegisterRunView'];

/** Two of the five persons whom `fillRegister` imports, and a number that no table holds. */
const IDA = '2110620629';
const OLE = '0201919990';
const NEW = '0503701234';

const AS_TABLES_SAY = {
  standing: 'as_tables_say',
  deceased: 'as_tables_say',
  protectedAddress: 'as_tables_say',
  reason: 'Looked into',
};

let scene: Scene;
let the: Case;

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
});
/** An incident of its own for each test, with the same people. */
beforeEach(async () => {
  const { id } = await scene.incident(the.commander);
  for (const [who, role] of [
    [the.analyst, 'scope_analyst'],
    [the.lawyer, 'legal'],
    [the.press, 'communications'],
    [the.manager, 'observer'],
    [the.officer, 'partner'],
  ] as const)
    await scene.member({ id }, the.commander, who, [role]);
  await scene.database.query(`update person_lookup set looked_up_at = looked_up_at - interval '2 hours'`);
  the = { ...the, incidentId: id };
});
afterAll(() => scene.close());

const idOf = (number: string): string => personIn(scene, the.incidentId, number);
const person = (number: string, by = the.analyst): Exchange =>
  scene.as(by).get(`/incidents/${the.incidentId}/persons/${idOf(number)}`);
const decide = (number: string, said: object, by = the.analyst): Exchange =>
  scene
    .as(by)
    .post('/person-decisions', { incidentId: the.incidentId, personId: idOf(number), ...AS_TABLES_SAY, ...said });
const join = (oldNumber: string, newNumber: string, by = the.analyst, more: object = {}): Exchange =>
  scene.as(by).post('/person-aliases', {
    incidentId: the.incidentId,
    oldNumber,
    newNumber,
    reason: 'Showed both cards',
    ...more,
  });
const count = (): Promise<Run> =>
  scene.as(the.analyst).post('/register-runs', { incidentId: the.incidentId }).ok<Run>();
const ask = (number: string, by: Person = the.lawyer): Promise<Schemas['PersonLookUpView']> =>
  scene.as(by).post(`/incidents/${the.incidentId}/person-look-up`, { number, reason: 'She calls' }).ok();

describe('A decision about a person', () => {
  beforeEach(() => fillRegister(scene.as(the.analyst), the.incidentId));

  it('shows on the person with its reason, counts from the next run on, and ends with the next decision', async () => {
    const before = await count();
    expect(await person(IDA).ok<PersonView>()).toMatchObject({
      kind: 'cpr',
      status: 'confirmed',
      decisions: [],
      firstRun: { number: 1 },
      lastRun: { number: before.number },
    });
    await decide(IDA, { standing: 'excluded', reason: 'A test record of the vendor' }, the.lawyer).ok();
    const found = await person(IDA).ok<PersonView>();
    expect(found).toMatchObject({ id: idOf(IDA), status: 'excluded', lastRun: { number: before.number } });
    expect(found.tables.map(({ name, importNumber }) => [name, importNumber])).toEqual([
      ['COPD, as stolen', 1],
      ['Patients, as stolen', 1],
    ]);
    expect(found.decisions[0]).toMatchObject({ standing: 'excluded', reason: 'A test record of the vendor' });
    const without = await count();
    expect(without).toMatchObject({ persons: before.persons - 1, decisions: 1, joinedNumbers: 0 });
    expect(without.resultSha256).not.toBe(before.resultSha256);
    const compared = await scene
      .as(the.analyst)
      .get(`/register-runs/${without.id}/comparison`)
      .ok<Schemas['RunComparisonView']>();
    expect(compared).toMatchObject({ lost: 1, gained: 0, changed: 0, byCause: [{ cause: 'decided', persons: 1 }] });

    expect((await count()).resultSha256).toBe(without.resultSha256);
    await decide(IDA, { reason: 'It is a patient after all' }).ok();
    expect((await person(IDA).ok<PersonView>()).status).toBe('confirmed');
    const again = await count();
    expect(again).toMatchObject({ persons: before.persons, decisions: 0, resultSha256: before.resultSha256 });
    const first = await scene.as(the.analyst).get(`/register-runs/${before.id}`).ok<Run>();
    expect(first).toMatchObject({ persons: before.persons, resultSha256: before.resultSha256 });
  });

  it('says whether somebody died or lives at a protected address, and nothing else changes', async () => {
    expect((await person(IDA).ok<PersonView>()).marks).toEqual(['no_contact']);
    await decide(IDA, { deceased: 'yes', protectedAddress: 'yes' }).ok();
    expect(await person(IDA).ok<PersonView>()).toMatchObject({
      status: 'confirmed',
      marks: ['deceased', 'protected_address', 'no_contact'],
    });
    await decide(IDA, { protectedAddress: 'yes' }).ok();
    expect((await person(IDA).ok<PersonView>()).marks).toEqual(['protected_address', 'no_contact']);
  });

  it('stays when the tables are imported anew', async () => {
    await decide(IDA, { standing: 'excluded' }).ok();
    const { tables } = await person(IDA).ok<PersonView>();
    const patients = tables.find(({ name }) => name.startsWith('Patients'))?.tableId ?? '';
    await importTable(scene.as(the.analyst), the.incidentId, patients, STOLEN.replace('Ida Jensen', 'Ida Holm'));
    expect(await person(IDA).ok<PersonView>()).toMatchObject({ status: 'excluded' });
    await importTable(scene.as(the.analyst), the.incidentId, patients, `cpr;navn;kol\n${OLE};Ole;0\n`);
    const after = await person(IDA).ok<PersonView>();
    expect(after.tables.map(({ name }) => name)).toEqual(['COPD, as stolen']);
    expect(after.status).toBe('excluded');
  });

  it('answers the call desk with no, and leads to the person all the same', async () => {
    expect(await ask(IDA)).toMatchObject({ answer: 'yes', personId: idOf(IDA) });
    await decide(IDA, { standing: 'excluded' }).ok();
    expect(await ask(IDA)).toMatchObject({ answer: 'no', tables: 0, categories: [], personId: idOf(IDA) });
    expect(await ask(NEW)).toMatchObject({ answer: 'no', personId: null });
    await decide(IDA, { standing: 'possible' }).ok();
    expect(await ask(IDA)).toMatchObject({ answer: 'possible' });
  });

  it('needs a reason and a person of this register, and the right to decide', async () => {
    await decide(IDA, { standing: 'excluded', reason: ' ' }).refused('request/invalid', 400);
    await decide(IDA, { deceased: undefined }).refusedAt('deceased', 'field/required');
    await decide(IDA, { standing: 'gone' }).refused('request/invalid', 400);
    await decide(IDA, { personId: 'Ida' }).refusedAt('personId', 'field/not-an-id');
    await decide(NEW, {}).refusedAt('personId', 'person-decision/nobody-of-register');
    await decide(IDA, {}, the.press).refused('access/forbidden', 403);
    await decide(IDA, {}, the.manager).refused('access/forbidden', 403);
    await person(NEW).refused('record/not-found', 404);
    await person(IDA, the.press).refused('access/forbidden', 403);
    const elsewhere = await scene.incident(the.commander);
    await decide(IDA, { incidentId: elsewhere.id }, the.commander).refusedAt(
      'personId',
      'person-decision/nobody-of-register',
    );
  });

  it('is made once, also when the request is sent again', async () => {
    const analyst = scene.as(the.analyst);
    const body = { incidentId: the.incidentId, personId: idOf(IDA), ...AS_TABLES_SAY, standing: 'excluded' };
    const [one, two] = [
      await analyst.send('POST', '/person-decisions', body, { 'Idempotency-Key': 'again-and-again' }),
      await analyst.send('POST', '/person-decisions', body, { 'Idempotency-Key': 'again-and-again' }),
    ];
    expect([one.status, two.body]).toEqual([201, one.body]);
    expect((await person(IDA).ok<PersonView>()).decisions).toHaveLength(1);
  });

  it('is on record without the key of the person, and so is every look at one', async () => {
    await decide(IDA, { standing: 'excluded', reason: 'Twice in the files' }, the.lawyer).ok();
    await person(IDA, the.lawyer).ok();
    await scene.as(the.lawyer).get(`/incidents/${the.incidentId}/persons?limit=2`).ok();
    const entries = await scene.database.query<{ name: string; action: string; text: string }>(
      `select table_name as name, action, concat(before, after, record_id) as text from audit_entry
       where actor_id = $1 and incident_id = $2 and table_name like 'person%' order by seq`,
      [the.lawyer.id, the.incidentId],
    );
    expect(entries.map(({ name, action }) => [name, action])).toEqual([
      ['person_decision', 'insert'],
      ['person', 'read'],
      ['person', 'read'],
    ]);
    expect(entries[0]?.text).toContain('Twice in the files');
    expect(entries.map(({ text }) => text).join()).not.toContain(idOf(IDA));
    const readings = await scene.database.query<{ keys: string[] }>(
      'select keys from person_reading where read_by = $1 and incident_id = $2 order by read_at',
      [the.lawyer.id, the.incidentId],
    );
    expect(readings.map(({ keys }) => keys.length)).toEqual([1, 2]);
    expect(readings[0]?.keys).toEqual([idOf(IDA)]);
  });

  it('waits for an import that is being written, and the import for it: neither is lost', async () => {
    const { tables } = await person(IDA).ok<PersonView>();
    const patients = tables.find(({ name }) => name.startsWith('Patients'))?.tableId ?? '';
    const analyst = scene.as(the.analyst);
    await Promise.all([
      importTable(analyst, the.incidentId, patients, STOLEN.replace('Ida Jensen', '')),
      ...['possible', 'confirmed', 'excluded'].map(standing => decide(OLE, { standing }, the.commander).ok()),
      join(IDA, NEW, the.lawyer).ok(),
    ]);
    const run = await count();
    expect(run).toMatchObject({ decisions: 1, joinedNumbers: 1 });
    const ole = await person(OLE).ok<PersonView>();
    expect(ole.decisions.map(({ standing }) => standing).sort()).toEqual(['confirmed', 'excluded', 'possible']);
    expect(ole.status).toBe(ole.decisions[0]?.standing);
    expect(await analyst.post(`/register-runs/${run.id}/repeat`).ok()).toMatchObject({ same: true });
  });

  it('is refused in a closed incident', async () => {
    await scene.database.query(
      `select set_config('app.actor', app.system_id()::text, false), set_config('app.request', 'test', false)`,
    );
    await scene.database.query(`update incident set phase = 'closed' where id = $1`, [the.incidentId]);
    await decide(IDA, { standing: 'excluded' }).refused('incident/closed', 409);
    await person(IDA).ok();
  });
});

describe('A person with a new number', () => {
  beforeEach(() => fillRegister(scene.as(the.analyst), the.incidentId));

  it('is one person with what both numbers lost, under whichever number is asked', async () => {
    const before = await count();
    const alias = await join(IDA, OLE).ok<Schemas['PersonAliasView']>();
    const [one, two] = [await person(IDA).ok<PersonView>(), await person(OLE).ok<PersonView>()];
    expect(two).toEqual(one);
    expect(one.numbers.map(({ id, tables }) => [id, tables]).sort()).toEqual(
      [
        [idOf(IDA), 2],
        [idOf(OLE), 1],
      ].sort(),
    );
    expect(one.numbers.filter(({ counts }) => counts)).toHaveLength(1);
    expect(one.aliases).toMatchObject([{ oldId: idOf(IDA), newId: idOf(OLE), takenBackAt: null }]);
    const [asked, again] = [await ask(IDA), await ask(OLE)];
    expect({ ...again, lookedUpAt: null }).toEqual({ ...asked, lookedUpAt: null });
    expect(asked.tables).toBe(2);
    expect(await count()).toMatchObject({ persons: before.persons - 1, joinedNumbers: 1 });

    await scene.as(the.lawyer).post(`/person-aliases/${alias.id}/take-back`, { reason: 'Two sisters' }).ok();
    await scene
      .as(the.lawyer)
      .post(`/person-aliases/${alias.id}/take-back`, { reason: 'Again' })
      .refused('person-alias/taken-back-already', 409);
    expect((await person(OLE).ok<PersonView>()).id).toBe(idOf(OLE));
    expect((await person(OLE).ok<PersonView>()).aliases).toMatchObject([{ takenBackReason: 'Two sisters' }]);
    expect(await count()).toMatchObject({ persons: before.persons, resultSha256: before.resultSha256 });
  });

  it('may have a new one that no table holds: the call desk finds the person by it', async () => {
    await join(IDA, NEW).ok();
    expect(await ask(NEW)).toMatchObject({ answer: 'yes', tables: 2, personId: idOf(IDA) });
    expect((await person(NEW).ok<PersonView>()).id).toBe(idOf(IDA));
    await join(NEW, '0503701235').ok();
    expect(await ask('0503701235')).toMatchObject({ answer: 'yes', personId: idOf(IDA) });
  });

  it('is refused where the numbers cannot be those of one known person, at the field that is wrong', async () => {
    await join(IDA, IDA).refusedAt('newNumber', 'person-alias/same-number');
    await join('12', NEW).refusedAt('oldNumber', 'person-number/not-usable');
    await join(IDA, '3102801234').refusedAt('newNumber', 'person-number/not-usable');
    await join(IDA, '280456-0PJ2').refusedAt('newIssuer', 'person-number/issuer-needed');
    await join(IDA, NEW, the.analyst, { reason: '' }).refused('request/invalid', 400);
    await join(NEW, '0503701235').refusedAt('oldNumber', 'person-alias/neither-in-register');
    await join(IDA, NEW).ok();
    await join(NEW, IDA).refusedAt('newNumber', 'person-alias/one-person-already');
    await join(IDA, OLE).refusedAt('oldNumber', 'person-alias/has-new-number');
    await join(OLE, IDA).ok();
    await join(NEW, OLE).refusedAt('newNumber', 'person-alias/one-person-already');
    await join(IDA, NEW, the.press).refused('access/forbidden', 403);
  });

  it('is no way around the limits of look-ups', async () => {
    for (let at = 0; at < 5; at += 1)
      await join(`05037${at}4321`, `06037${at}4321`).refusedAt('oldNumber', 'person-alias/neither-in-register');
    await join(IDA, NEW).refused('person-look-up/stopped', 429);
  });

  it('leaves neither number anywhere', async () => {
    await join(IDA, NEW).ok();
    await join(IDA, '3102801234').refused('request/invalid', 400);
    const tables = await scene.database.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    for (const { name } of tables) {
      const found = await scene.database.query(`select 1 from ${name} t where t::text ~ '${IDA}|${NEW}|3102801234'`);
      expect([name, found]).toEqual([name, []]);
    }
  });
});

describe('Letters', () => {
  const recipients = (campaignId: string): Promise<{ key: string; sealed: boolean }[]> =>
    scene.database.query(
      'select person_key as key, sealed_contact is not null as sealed from notice_recipient where campaign_id = $1',
      [campaignId],
    );
  const FILE = `cpr;navn;adresse;postnr;by;mail;tlf;beskyttet;død\n${NEW};Ida Holm;Søndergade 17;8000;Aarhus C;;;;\n`;

  it('go once to a person with two numbers, and contact data come with either', async () => {
    const campaign = await openCampaign(scene, the);
    const before = await recipients(campaign.id);
    await join(IDA, OLE).ok();
    await join(OLE, NEW).ok();
    await decide(IDA, { protectedAddress: 'yes' }).ok();
    await count();
    const next = await scene
      .as(the.analyst)
      .post('/notice-campaigns', {
        incidentId: the.incidentId,
        name: 'Once each',
        sender: 'Alles Lægehus',
        contactPoint: 'Telefon 70 00 00 00',
      })
      .ok<Schemas['NoticeCampaignView']>();
    const after = await recipients(next.id);
    expect(after).toHaveLength(before.length - 1);
    expect(after.filter(({ key }) => [idOf(IDA), idOf(OLE), idOf(NEW)].includes(key))).toHaveLength(1);
    expect(await takeContacts(scene.as(the.analyst), next, FILE)).toMatchObject({ rows: 1, matched: 1, others: 0 });
    const sealed = (await recipients(next.id)).filter(one => one.sealed);
    expect(sealed.map(({ key }) => [idOf(IDA), idOf(OLE)].includes(key))).toEqual([true]);
  });

  it('are made once where both numbers were drawn before they were joined, and say what either lost', async () => {
    const campaign = await openCampaign(scene, the);
    await approveText(scene, the, campaign.id);
    await takeContacts(scene.as(the.analyst), campaign);
    await join(IDA, OLE).ok();
    const { id, tables } = await person(OLE).ok<PersonView>();
    // Which of the two numbers counts, and so whether its letter is one to a protected address, their hashes decide.
    for (const handling of ['ordinary', 'protected'])
      await scene
        .as(the.analyst)
        .post('/notice-batches', { incidentId: the.incidentId, campaignId: campaign.id, channel: 'print', handling });
    const letters = await scene.database.query<{ key: string; categories: number }>(
      `select r.person_key as key, length(replace(l.categories::bit(32)::text, '0', '')) as categories
       from notice_letter l join notice_recipient r on r.id = l.recipient_id
       where r.campaign_id = $1 and r.person_key = any ($2)`,
      [campaign.id, [idOf(IDA), idOf(OLE)]],
    );
    const taken = new Set(tables.flatMap(table => table.categories.map(({ key }) => key)));
    expect(letters).toEqual([{ key: id, categories: taken.size }]);
  });

  it('are not written again to whoever is in the campaign under the other number', async () => {
    await fillRegister(scene.as(the.analyst), the.incidentId);
    const body = { incidentId: the.incidentId, name: 'All', sender: 'Clinic', contactPoint: 'Desk' };
    const campaign = await scene.as(the.analyst).post('/notice-campaigns', body).ok<Schemas['NoticeCampaignView']>();
    const before = await recipients(campaign.id);
    // She is drawn under the old number and counts under the new one, as after a birth date became known.
    await join(NEW, IDA).ok();
    const table = await scene
      .as(the.analyst)
      .post('/affected-tables', { incidentId: the.incidentId, name: 'New cards' })
      .ok<{ id: string }>();
    await importTable(scene.as(the.analyst), the.incidentId, table.id, `cpr;navn;kol\n${NEW};Ida;0\n`);
    await scene.database.query(`update person set since_run = 0 where key = $1`, [idOf(NEW)]);
    await decide(IDA, {}).ok();
    await count();
    const path = `/notice-campaigns/${campaign.id}`;
    expect((await person(IDA).ok<PersonView>()).id).toBe(idOf(NEW));
    expect(await scene.as(the.analyst).get(`${path}/reconciliation`).ok()).toMatchObject({ missing: 0, gone: 0 });
    expect(await scene.as(the.analyst).post(`${path}/take-in`).ok()).toMatchObject({ came: 0 });
    expect(await recipients(campaign.id)).toHaveLength(before.length);
  });
});

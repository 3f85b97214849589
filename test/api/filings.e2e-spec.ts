import type { Schemas } from '../support/exchange.js';
import { ANSWERS, answer, at, FilingDesk } from '../support/filings.js';
import { openScene, type Scene } from '../support/scene.js';

type Filing = Schemas['FilingView'];

let scene: Scene;
let the: FilingDesk;

beforeAll(async () => {
  scene = await openScene();
  the = await FilingDesk.open(scene);
});
afterAll(() => scene.close());

describe('A filing', () => {
  it('begins with what the records say, each answer with its record, and says when a record says otherwise since', async () => {
    const incident = await the.opened();
    const first = await the.figure(incident, 130_000);
    const filing = await the.begin(await the.dutyOf(incident)).ok<Filing>();
    expect(answer(filing, 'subjectsNumber')).toMatchObject({
      // An estimate, though it was written as one number.
      value: { from: 130_000, to: null, approximate: true },
      sources: [{ kind: 'figure', id: first.id, asOf: '2024-12-11T10:00:00Z' }],
      entered: null,
    });
    expect(answer(filing, 'description')?.sources).toMatchObject([{ kind: 'incident', id: incident.id }]);
    expect(answer(filing, 'riskLevel')).toMatchObject({ value: 'high', sources: [{ kind: 'risk_assessment' }] });
    expect(answer(filing, 'measuresBefore')).toBeUndefined();
    expect((await the.stateOf(filing)).records).toEqual({});
    const newer = await the.figure(incident, 14_000, first.id);
    expect((await the.stateOf(filing)).records).toMatchObject({
      subjectsNumber: { value: { from: 14_000 }, sources: [{ id: newer.id }] },
    });
    const taken = await the.move('take-over', filing, { keys: ['subjectsNumber'] }, the.lawyer).ok<Filing>();
    expect(answer(taken, 'subjectsNumber')?.value).toMatchObject({ from: 14_000 });
    const own = await the.write(taken, { subjectsNumber: { from: 14_500, to: null, approximate: true } }).ok<Filing>();
    expect(answer(own, 'subjectsNumber')).toMatchObject({ sources: [], entered: { name: the.lawyer.displayName } });
  });

  it('says of each table whether its loss is confirmed, and takes no suspicion for a fact', async () => {
    const incident = await the.opened();
    const { data } = await scene
      .as(the.commander)
      .list('/data-categories', { perPage: 100 })
      .ok<Schemas['DataCategoryPage']>();
    const table = async (name: string, stolenStatus: string, rowCountClaim: number, key: string): Promise<void> => {
      const stolen = { stolenStatus, stolenSource: 'Forensics' };
      const values = { incidentId: incident.id, name, rowCountClaim, rowCountSource: 'Backup', ...stolen };
      const { id } = await scene.as(the.commander).post('/affected-tables', values).ok<Schemas['AffectedTableView']>();
      const categoryId = data.find(each => each.key === key)?.id;
      await scene
        .as(the.commander)
        .post('/affected-columns', { affectedTableId: id, name: 'Column', categoryId, source: 'Dump' })
        .ok();
    };
    await table('Patients', 'confirmed', 130_000, 'national_person_number');
    await table('Diagnoses', 'suspected', 70_000, 'health_condition');
    const filing = await the.begin(await the.dutyOf(incident)).ok<Filing>();
    const names = Object.fromEntries(data.map(({ key, name }) => [key, name]));
    expect(answer(filing, 'dataCategories')?.value).toBe(
      `Patients (confirmed stolen): ${names['national_person_number']}\n` +
        `Diagnoses (suspected stolen, not confirmed): ${names['health_condition']}`,
    );
    expect([answer(filing, 'nationalIds')?.value, answer(filing, 'specialData')?.value]).toEqual(['yes', 'unknown']);
    expect(answer(filing, 'recordsNumber')?.value).toEqual({ from: 130_000, to: 200_000, approximate: true });
  });

  it('refuses answers that are none of the field, a stale version, a second open one, and whoever may not write', async () => {
    const duty = await the.dutyOf(await the.opened());
    const filing = await the.begin(duty).ok<Filing>();
    await the.write(filing, { crossBorder: 'perhaps' }).refusedAt('values.crossBorder', 'filing/wrong-value');
    await the
      .write(filing, { subjectsNumber: { from: 5, to: 2, approximate: false } })
      .refusedAt('values.subjectsNumber', 'filing/wrong-value');
    await the.write(filing, { nonsense: 'x' }).refusedAt('values.nonsense', 'filing/wrong-value');
    await the.begin(duty, {}, the.second).refused('filing/one-is-open', 409);
    await the.begin(duty, { kind: 'final' }).refusedAt('kind', 'filing/nothing-to-add-to');
    await the.begin(duty, { form: 'nis2_final' }).refusedAt('form', 'filing/other-form');
    await the.write(filing, { controller: 'A' }).ok();
    await the.write(filing, { controller: 'B' }).refused('record/stale', 409);
    await the.begin(duty, {}, the.responder).refused('access/forbidden', 403);
    await the.begin(duty, {}, the.officer).refused('record/not-found', 404);
    await scene.as(the.officer).get(`/filings/${filing.id}`).refused('record/not-found', 404);
    await scene.as(the.officer).get(`/filings/${filing.id}/pdf`).refused('record/not-found', 404);
  });

  it('names what cannot be taken over as it was sent, and takes no key for a field that only looks like one', async () => {
    const filing = await the.begin(await the.dutyOf(await the.opened())).ok<Filing>();
    const take = (...keys: string[]) => the.move('take-over', filing, { keys }, the.lawyer);
    const { errors } = await take('riskLevel', 'measuresBefore').refused('request/invalid', 400);
    expect(errors).toMatchObject([
      { field: 'keys.0', code: 'filing/nothing-to-take-over', params: { name: 'Risk for the persons' } },
      { field: 'keys.1', params: { name: 'Measures in place before the breach' } },
    ]);
    for (const key of ['constructor', '__proto__', 'toString'])
      await take(key).refusedAt('keys.0', 'filing/nothing-to-take-over');
    // A literal would set the prototype.
    for (const key of ['constructor', '__proto__', 'toString'])
      await the.write(filing, JSON.parse(`{ "${key}": "x" }`) as object).refusedAt(`values.${key}`, 'field/unknown'); // as: just made
  });

  it('is approved by somebody who did not write in it; what is missing is said, and only in phases', async () => {
    const filing = await the.begin(await the.dutyOf(await the.opened())).ok<Filing>();
    const { errors } = await the.move('approve', filing).refused('filing/incomplete', 422);
    expect(errors?.map(({ field }) => field)).toContain('values.subjectsNumber');
    // The 72 hours are over: reasons for the delay may not follow (Art. 33(1)).
    await the.move('approve', filing, { inPhases: true }).refused('filing/incomplete', 422);
    const excused = await the.write(filing, { delayReasons: 'The logs were encrypted.' }).ok<Filing>();
    await the.move('approve', excused, { inPhases: true }, the.lawyer).refused('filing/same-person', 422);
    const inPhases = await the.move('approve', excused, { inPhases: true }).ok<Filing>();
    expect(inPhases).toMatchObject({ state: 'approved', approvedByName: the.second.displayName });
    expect(inPhases.missing).toEqual(expect.arrayContaining(['subjectsNumber', 'measuresBefore']));
    await the.move('approve', inPhases).refused('filing/approved', 409);
    await the.write(inPhases, { controller: 'Another' }).refused('filing/approved', 409);
    const again = await the.move('reopen', inPhases, {}, the.lawyer).ok<Filing>();
    expect([again.state, again.approvedByName, again.missing]).toEqual(['draft', null, []]);
  });

  it('that everybody wrote is taken on by one of them, and then approved by another', async () => {
    const first = await the.begin(await the.dutyOf(await the.opened()), { language: 'de' }).ok<Filing>();
    await the.move('adopt', first).refused('filing/nothing-to-adopt', 409);
    const both = await the
      .write(first, { ...ANSWERS, delayReasons: 'The logs were encrypted.' }, the.second)
      .ok<Filing>();
    const all = await the
      .write(both, { subjectsNumber: { from: 5, to: null, approximate: false } }, the.commander)
      .ok<Filing>();
    for (const by of [the.lawyer, the.second, the.commander])
      await the.move('approve', all, {}, by).refused('filing/same-person', 422);
    await the.move('adopt', all, {}, the.responder).refused('access/forbidden', 403);
    const own = await the.move('adopt', all, {}, the.second).ok<Filing>();
    expect(own).toMatchObject({
      number: 2,
      kind: 'initial',
      language: 'de',
      state: 'draft',
      writtenBy: [the.second.id],
    });
    expect(answer(own, 'subjectsNumber')).toMatchObject({
      value: { from: 5 },
      entered: { name: the.second.displayName },
    });
    // What a record says stays what it says.
    expect(answer(own, 'description')).toEqual(answer(all, 'description'));
    expect((await scene.as(the.lawyer).get(`/filings/${all.id}`).ok<Filing>()).archivedAt).not.toBeNull();
    await the.move('approve', own, {}, the.second).refused('filing/same-person', 422);
    expect(await the.move('approve', own, {}, the.commander).ok<Filing>()).toMatchObject({ state: 'approved' });
    await the.move('adopt', own, {}, the.lawyer).refused('record/stale', 409);
  });

  it('is one of two who approve at once', async () => {
    const filing = await the.begin(await the.dutyOf(await the.opened())).ok<Filing>();
    const ready = await the.write(filing, { delayReasons: 'The logs were encrypted.' }).ok<Filing>();
    const both = await Promise.all([
      the.move('approve', ready, { inPhases: true }),
      the.move('approve', ready, { inPhases: true }, the.commander),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('An early warning (NIS2)', () => {
  it('says of both suspicions yes, no or not known yet, and is not filed without', async () => {
    const values = { aware: at('2025-09-01T08:00:00.000Z'), awareBasis: 'Alarm', summary: 'Servers encrypted' };
    const incident = await scene.incident(the.commander, values);
    await scene.member(incident, the.commander, the.lawyer, ['legal']);
    const duty = await the.dutyOf(incident, 'nis2-dk-early-warning');
    const warning = await the.begin(duty, { form: 'nis2_early_warning' }).ok<Filing>();
    const named = await the.write(warning, { entityName: 'Alles Lægehus' }).ok<Filing>();
    // Late by the term's own law, which asks for no reasons.
    expect(await the.stateOf(named)).toMatchObject({
      ...{ isLate: true, law: 'NIS2 Art. 23(4)(a)', lateReasons: false },
      missing: ['malicious', 'crossBorder'],
    });
    await the.move('approve', named, { inPhases: true }, the.commander).refused('filing/incomplete', 422);
    const whole = await the.write(named, { malicious: 'yes', crossBorder: 'unknown' }).ok<Filing>();
    expect((await the.move('approve', whole, {}, the.commander).ok<Filing>()).state).toBe('approved');
  });
});

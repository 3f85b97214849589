import { createHash } from 'node:crypto';
import { BY_HAND, RISK } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Filing = Schemas['FilingView'];
type State = Schemas['FilingStateView'];
type Answer = { value: unknown; sources: { kind: string; id: string }[]; entered: { name: string } | null };

const COPENHAGEN = { precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null } as const;
const at = (instant: string) => ({ at: instant, ...COPENHAGEN });
/** The case of the demo: aware on 9 December 2024 at 08:20 in Copenhagen, so due on the 12th at 08:20. */
const AWARE = '2024-12-09T07:20:00.000Z';
/** The last words before and after the end of the 72 hours. */
const IN_TIME = at('2024-12-12T07:20:00.000Z');
const LATE = at('2024-12-12T07:21:00.000Z');
/** What no record of the case says and the form asks for. */
const ANSWERS = {
  ...BY_HAND,
  crossBorder: 'unknown',
  subjectsInformed: 'planned',
  subjectsInformedHow: 'By Digital Post',
};

let scene: Scene;
let commander: Person;
let lawyer: Person;
let second: Person;
let responder: Person;
let officer: Person;
let authorityId: string;

const opened = async (): Promise<Schemas['IncidentView']> => {
  const values = { aware: at(AWARE), awareBasis: 'Ransom note', summary: 'Patients’ records were stolen.' };
  const incident = await scene.incident(commander, values);
  await scene.member(incident, commander, lawyer, ['legal']);
  await scene.member(incident, commander, second, ['legal']);
  await scene.member(incident, commander, responder, ['responder']);
  await scene.member(incident, commander, officer, ['partner']);
  await scene
    .as(lawyer)
    .post('/risk-assessments', { incidentId: incident.id, ...RISK })
    .ok();
  return incident;
};
const figure = (incident: { id: string }, value: number, supersedesId: string | null = null) =>
  scene
    .as(commander)
    .post('/figures', {
      incidentId: incident.id,
      metric: 'estimated',
      scope: 'current and former patients',
      value,
      source: 'Forensics',
      asOf: at('2024-12-11T10:00:00.000Z'),
      supersedesId,
    })
    .ok<Schemas['FigureView']>();
const dutyOf = async (incident: { id: string }, termKey = 'gdpr-33-1'): Promise<Schemas['ObligationView']> => {
  const filter = { incidentId: incident.id, termKey };
  const { data } = await scene.as(lawyer).list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
  return data[0] as Schemas['ObligationView']; // every incident has it
};
const begin = (duty: { id: string }, values: object = {}, by = lawyer) =>
  scene.as(by).post('/filings', { obligationId: duty.id, form: 'gdpr_33', kind: 'initial', ...values });
const write = (filing: Filing, values: object, by = lawyer, more: object = {}) =>
  scene.as(by).post(`/filings/${filing.id}/answers`, { version: filing.version, values, ...more });
const move = (verb: string, filing: Filing, values: object = {}, by = second) =>
  scene.as(by).post(`/filings/${filing.id}/${verb}`, { version: filing.version, ...values });
const stateOf = (filing: Filing, by = lawyer) => scene.as(by).get(`/filings/${filing.id}/state`).ok<State>();
const answer = (filing: Filing, key: string): Answer | undefined => (filing.answers as Record<string, Answer>)[key]; // the document leaves the value open
const submit = (filing: Filing, submitted: object, by = lawyer) =>
  move('submit', filing, { submitted, authorityId, referenceNumbers: ['2024-442-77'] }, by);
/** A first notification that lacks nothing and was submitted in time, approved by the second lawyer. */
const approved = async (incident: { id: string }): Promise<Filing> => {
  await figure(incident, 130_000);
  const filing = await begin(await dutyOf(incident)).ok<Filing>();
  return move('approve', await write(filing, ANSWERS, lawyer, { submittedAlready: IN_TIME }).ok<Filing>()).ok<Filing>();
};

beforeAll(async () => {
  scene = await openScene();
  [commander, lawyer, second, responder] = [
    await scene.person(),
    await scene.person(),
    await scene.person(),
    await scene.person(),
  ];
  const police = await scene.organisation({ kind: 'police' });
  officer = await scene.person({ organisationId: police.id });
  const { data } = await scene
    .as(lawyer)
    .list('/authorities', { filter: { kind: 'supervisory_authority' } })
    .ok<Schemas['AuthorityPage']>();
  authorityId = data[0]?.id ?? '';
});
afterAll(() => scene.close());

describe('A filing', () => {
  it('begins with what the records say, each answer with its record, and says when a record says otherwise since', async () => {
    const incident = await opened();
    const first = await figure(incident, 130_000);
    const filing = await begin(await dutyOf(incident)).ok<Filing>();
    expect(answer(filing, 'subjectsNumber')).toMatchObject({
      value: { from: 130_000, to: null, approximate: false },
      sources: [{ kind: 'figure', id: first.id, asOf: '2024-12-11T10:00:00Z' }],
      entered: null,
    });
    expect(answer(filing, 'description')?.sources).toMatchObject([{ kind: 'incident', id: incident.id }]);
    expect(answer(filing, 'riskLevel')).toMatchObject({ value: 'high', sources: [{ kind: 'risk_assessment' }] });
    expect(answer(filing, 'measuresBefore')).toBeUndefined();
    expect((await stateOf(filing)).records).toEqual({});
    const newer = await figure(incident, 14_000, first.id);
    expect((await stateOf(filing)).records).toMatchObject({
      subjectsNumber: { value: { from: 14_000 }, sources: [{ id: newer.id }] },
    });
    const taken = await move('take-over', filing, { keys: ['subjectsNumber'] }, lawyer).ok<Filing>();
    expect(answer(taken, 'subjectsNumber')?.value).toMatchObject({ from: 14_000 });
    const own = await write(taken, { subjectsNumber: { from: 14_500, to: null, approximate: true } }).ok<Filing>();
    expect(answer(own, 'subjectsNumber')).toMatchObject({ sources: [], entered: { name: lawyer.displayName } });
  });

  it('says of each table whether its loss is confirmed, and takes no suspicion for a fact', async () => {
    const incident = await opened();
    const { data } = await scene
      .as(commander)
      .list('/data-categories', { perPage: 100 })
      .ok<Schemas['DataCategoryPage']>();
    const table = async (name: string, stolenStatus: string, rowCountClaim: number, key: string): Promise<void> => {
      const stolen = { stolenStatus, stolenSource: 'Forensics' };
      const values = { incidentId: incident.id, name, rowCountClaim, rowCountSource: 'Backup', ...stolen };
      const { id } = await scene.as(commander).post('/affected-tables', values).ok<Schemas['AffectedTableView']>();
      const categoryId = data.find(each => each.key === key)?.id;
      await scene
        .as(commander)
        .post('/affected-columns', { affectedTableId: id, name: 'Column', categoryId, source: 'Dump' })
        .ok();
    };
    await table('Patients', 'confirmed', 130_000, 'national_person_number');
    await table('Diagnoses', 'suspected', 70_000, 'health_condition');
    const filing = await begin(await dutyOf(incident)).ok<Filing>();
    const names = Object.fromEntries(data.map(({ key, name }) => [key, name]));
    expect(answer(filing, 'dataCategories')?.value).toBe(
      `Patients (confirmed stolen): ${names['national_person_number']}\n` +
        `Diagnoses (suspected stolen, not confirmed): ${names['health_condition']}`,
    );
    expect([answer(filing, 'nationalIds')?.value, answer(filing, 'specialData')?.value]).toEqual(['yes', 'unknown']);
    expect(answer(filing, 'recordsNumber')?.value).toEqual({ from: 130_000, to: 200_000, approximate: true });
  });

  it('refuses answers that are none of the field, a stale version, a second open one, and whoever may not write', async () => {
    const duty = await dutyOf(await opened());
    const filing = await begin(duty).ok<Filing>();
    await write(filing, { crossBorder: 'perhaps' }).refusedAt('values.crossBorder', 'filing/wrong-value');
    await write(filing, { subjectsNumber: { from: 5, to: 2, approximate: false } }).refusedAt(
      'values.subjectsNumber',
      'filing/wrong-value',
    );
    await write(filing, { nonsense: 'x' }).refusedAt('values.nonsense', 'filing/wrong-value');
    await begin(duty, {}, second).refused('filing/one-is-open', 409);
    await begin(duty, { kind: 'final' }).refusedAt('kind', 'filing/nothing-to-add-to');
    await begin(duty, { form: 'nis2_final' }).refusedAt('form', 'filing/other-form');
    await write(filing, { controller: 'A' }).ok();
    await write(filing, { controller: 'B' }).refused('record/stale', 409);
    await begin(duty, {}, responder).refused('access/forbidden', 403);
    await begin(duty, {}, officer).refused('record/not-found', 404);
    await scene.as(officer).get(`/filings/${filing.id}`).refused('record/not-found', 404);
    await scene.as(officer).get(`/filings/${filing.id}/pdf`).refused('record/not-found', 404);
  });

  it('names what cannot be taken over as it was sent, and takes no key for a field that only looks like one', async () => {
    const filing = await begin(await dutyOf(await opened())).ok<Filing>();
    const take = (...keys: string[]) => move('take-over', filing, { keys }, lawyer);
    const { errors } = await take('riskLevel', 'measuresBefore').refused('request/invalid', 400);
    expect(errors).toMatchObject([
      { field: 'keys.0', code: 'filing/nothing-to-take-over', params: { name: 'Risk for the persons' } },
      { field: 'keys.1', params: { name: 'Measures in place before the breach' } },
    ]);
    for (const key of ['constructor', '__proto__', 'toString'])
      await take(key).refusedAt('keys.0', 'filing/nothing-to-take-over');
    // A literal would set the prototype.
    for (const key of ['constructor', '__proto__', 'toString'])
      await write(filing, JSON.parse(`{ "${key}": "x" }`) as object).refusedAt(`values.${key}`, 'field/unknown'); // as: just made
  });

  it('is approved by somebody who did not write in it; what is missing is said, and only in phases', async () => {
    const filing = await begin(await dutyOf(await opened())).ok<Filing>();
    const { errors } = await move('approve', filing).refused('filing/incomplete', 422);
    expect(errors?.map(({ field }) => field)).toContain('values.subjectsNumber');
    // The 72 hours are over: reasons for the delay may not follow (Art. 33(1)).
    await move('approve', filing, { inPhases: true }).refused('filing/incomplete', 422);
    const excused = await write(filing, { delayReasons: 'The logs were encrypted.' }).ok<Filing>();
    await move('approve', excused, { inPhases: true }, lawyer).refused('filing/same-person', 422);
    const inPhases = await move('approve', excused, { inPhases: true }).ok<Filing>();
    expect(inPhases).toMatchObject({ state: 'approved', approvedByName: second.displayName });
    expect(inPhases.missing).toEqual(expect.arrayContaining(['subjectsNumber', 'measuresBefore']));
    await move('approve', inPhases).refused('filing/approved', 409);
    await write(inPhases, { controller: 'Another' }).refused('filing/approved', 409);
    const again = await move('reopen', inPhases, {}, lawyer).ok<Filing>();
    expect([again.state, again.approvedByName, again.missing]).toEqual(['draft', null, []]);
  });

  it('is one of two who approve at once', async () => {
    const filing = await begin(await dutyOf(await opened())).ok<Filing>();
    const ready = await write(filing, { delayReasons: 'The logs were encrypted.' }).ok<Filing>();
    const both = await Promise.all([
      move('approve', ready, { inPhases: true }),
      move('approve', ready, { inPhases: true }, commander),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('Filing', () => {
  it('freezes the item with the same document as was approved, and the duty is judged where all filings are', async () => {
    const incident = await opened();
    const filing = await approved(incident);
    const before = await scene.as(lawyer).get(`/filings/${filing.id}/pdf`);
    const filed = await submit(filing, IN_TIME).ok<Filing>();
    expect(filed).toMatchObject({ state: 'filed', submitted: IN_TIME, judgement: 'in_time' });
    const path = `/correspondence/${filed.correspondenceId}`;
    const item = await scene.as(lawyer).get(path).ok<Schemas['CorrespondenceView']>();
    expect(item).toMatchObject({
      ...{ direction: 'outgoing', channel: 'portal', status: 'filed', fulfilsTermKey: 'gdpr-33-1' },
      ...{ occurred: IN_TIME, referenceNumbers: ['2024-442-77'], attachmentCount: 1 },
    });
    // What was entered by hand is told as well: no record of the case knows when it began.
    expect(item.told).toMatchObject({
      figures: [{ metric: 'estimated', value: 130_000 }],
      categories: [],
      dates: [
        { keyDate: 'aware', moment: at(AWARE) },
        { keyDate: 'occurred_from', moment: ANSWERS.occurredFrom },
      ],
    });
    const { data } = await scene
      .as(lawyer)
      .list('/attachments', { filter: { recordId: item.id } })
      .ok<Schemas['AttachmentPage']>();
    const after = await scene.as(lawyer).get(`/filings/${filing.id}/pdf`);
    expect(after.bytes.equals(before.bytes)).toBe(true);
    expect(data[0]).toMatchObject({
      mediaType: 'application/pdf',
      sha256: createHash('sha256').update(before.bytes).digest('hex'),
    });
    const submissions = await scene
      .as(lawyer)
      .list('/submissions', { filter: { obligationId: filing.obligationId } })
      .ok<Schemas['SubmissionPage']>();
    expect(submissions.data).toMatchObject([{ number: 1, judgement: 'in_time', correspondenceId: item.id }]);
    await submit(filed, IN_TIME).refused('filing/not-approved', 409);
    await write(filed, { controller: 'Another' }).refused('filing/approved', 409);
    const rewrite = scene.database.queryAs(lawyer.id, `update filing set answers = '{}' where id = $1`, [filing.id]);
    await expect(rewrite).rejects.toMatchObject({ constraint: 'filing_is_frozen' });
  });

  it('tells what was typed into the form beside what our records say; a correction of its item tells the same', async () => {
    const incident = await opened();
    const typed = {
      subjectsNumber: { from: 14_500, to: null, approximate: true },
      aware: at('2024-12-09T08:00:00.000Z'),
    };
    const filing = await approved(incident, { ...typed, delayReasons: 'none: filed in time' });
    const filed = await submit(filing, IN_TIME).ok<Filing>();
    const path = `/incidents/${incident.id}/disclosure-matrix`;
    const inMatrix = async () => {
      const { facts, cells } = await scene.as(lawyer).get(path).ok<Schemas['DisclosureMatrixView']>();
      return cells.map(({ fact, marks, tellings }) => {
        const { now, gone } = facts.find(({ key }) => key === fact)!; // each cell has its row
        const [then] = tellings.map(({ value }) => value);
        const of = ({ figure: number, date }: Schemas['FactValue']) => number?.value ?? date?.moment.at;
        return [then && of(then), gone ? null : of(now), ...marks];
      });
    };
    const beside = [
      [14_500, 130_000, 'stale'],
      [ANSWERS.occurredFrom.at, null, 'stale'],
      ['2024-12-09T08:00:00.000Z', AWARE, 'stale'],
    ];
    expect(await inMatrix()).toEqual(beside);
    const browser = scene.as(lawyer);
    const item = await browser.get(`/correspondence/${filed.correspondenceId}`).ok<Schemas['CorrespondenceView']>();
    const { direction, channel, organisationId, occurred, subject, fulfilsTermKey } = item;
    const correction = (values: object) =>
      browser
        .post('/correspondence', {
          ...{ incidentId: incident.id, direction, channel, organisationId, occurred, subject, fulfilsTermKey },
          ...{ correctsId: item.id, correctionReason: 'The journal number was misread', text: 'Filed', ...values },
        })
        .ok<Schemas['CorrespondenceView']>();
    const file = ({ id, version }: { id: string; version: number }) =>
      browser.post(`/correspondence/${id}/file`, { version });
    for (const values of [{ fulfilsTermKey: null }, { keyDates: ['aware'] }])
      await file(await correction(values)).refusedAt('fulfilsTermKey', 'filing/corrected-by-form');
    await file(await correction({ referenceNumbers: ['2024-442-78'] })).ok();
    expect(await inMatrix()).toEqual(beside);
    expect(await dutyOf(incident)).toMatchObject({ id: filing.obligationId });
  });

  it('late needs the reasons in the version, and gives them to the duty', async () => {
    const incident = await opened();
    await figure(incident, 130_000);
    const filing = await begin(await dutyOf(incident)).ok<Filing>();
    expect(await stateOf(filing)).toMatchObject({ isLate: true, dueAt: '2024-12-12T07:20:00.000Z' });
    const written = await write(filing, ANSWERS).ok<Filing>();
    expect((await stateOf(written)).missing).toEqual(['delayReasons']);
    const excused = await write(written, { delayReasons: 'The logs were encrypted.' }).ok<Filing>();
    const ready = await move('approve', excused).ok<Filing>();
    const filed = await submit(ready, LATE).ok<Filing>();
    expect(filed.judgement).toBe('late');
    expect((await dutyOf(incident)).delayReason).toBe('The logs were encrypted.');
  });

  it('written down afterwards gives reasons for no delay that there was none of, nor says what has not come yet', async () => {
    const incident = await opened();
    await figure(incident, 130_000);
    const filing = await begin(await dutyOf(incident)).ok<Filing>();
    const ahead = at('2130-01-01T00:00:00.000Z');
    await write(filing, { aware: ahead }).refusedAt('values.aware', 'filing/not-yet-happened');
    const already = (submittedAlready: object | null, of = filing, by = lawyer) =>
      write(of, {}, by, { submittedAlready });
    await already(ahead).refusedAt('submittedAlready', 'correspondence/not-yet-happened');
    const late = await already(LATE).ok<Filing>();
    expect(await stateOf(late)).toMatchObject({ isLate: true, law: 'GDPR Art. 33(1)', lateReasons: true });
    const inTime = await already(IN_TIME, await write(late, ANSWERS).ok<Filing>(), commander).ok<Filing>();
    expect(await stateOf(inTime)).toMatchObject({ isLate: false, missing: [] });
    // Who says when it was submitted has written in it.
    await move('approve', inTime, {}, commander).refused('filing/same-person', 422);
    const ready = await move('approve', inTime).ok<Filing>();
    // What is said at last counts: late it was, and without reasons it is not filed.
    await submit(ready, LATE).refusedAt('submitted', 'filing/delay-without-reasons');
    expect((await submit(ready, IN_TIME).ok<Filing>()).judgement).toBe('in_time');
  });

  it('is refused before it happened, and to whom the duty is not owed; then nothing is kept', async () => {
    const incident = await opened();
    const filing = await approved(incident);
    await submit(filing, at('2124-12-12T07:20:00.000Z')).refusedAt('submitted', 'correspondence/not-yet-happened');
    await submit(filing, at('2024-12-09T07:19:00.000Z')).refusedAt('submitted', 'filing/before-its-duty');
    const organisationId = officer.organisationId;
    await move('submit', filing, { submitted: IN_TIME, organisationId }, lawyer).refused(
      'correspondence/other-recipient',
    );
    const { total } = await scene
      .as(lawyer)
      .list('/correspondence', { filter: { incidentId: incident.id } })
      .ok<Schemas['CorrespondencePage']>();
    expect(total).toBe(0);
  });

  it('keeps the receipt with its number, and is followed by a version that says what changed', async () => {
    const incident = await opened();
    const first = await submit(await approved(incident), IN_TIME).ok<Filing>();
    const receiptNumber = '2ca7b1e0f3d94a568871c0de2ca7b1e0f3d94a56';
    const early = { receiptNumber, received: at('2024-12-12T07:19:00.000Z') };
    await move('receipt', first, early, lawyer).refusedAt('received', 'filing/receipt-too-early');
    const receipted = await move('receipt', first, { receiptNumber, received: LATE }, lawyer).ok<Filing>();
    const item = await scene
      .as(lawyer)
      .get(`/correspondence/${receipted.receiptId}`)
      .ok<Schemas['CorrespondenceView']>();
    expect(item).toMatchObject({
      ...{ direction: 'incoming', referenceNumbers: [receiptNumber], repliesToId: first.correspondenceId },
    });
    await move('receipt', receipted, { receiptNumber, received: LATE }, lawyer).refused('filing/receipt-there', 409);
    const file = () => scene.as(lawyer).post(`/correspondence/${item.id}/file`, { version: item.version });
    await file().refused('filing/receipt-without-file', 422);
    const form = new FormData();
    form.set('recordTable', 'correspondence');
    form.set('recordId', item.id);
    form.set('file', new Blob(['%PDF-1.7 receipt']), 'receipt.pdf');
    await scene.as(lawyer).send('POST', '/attachments', form).ok();
    await file().ok();
    const duty = await dutyOf(incident);
    await begin(duty).refusedAt('kind', 'filing/initial-filed-already');
    const next = await begin(duty, { kind: 'supplementary' }).ok<Filing>();
    expect(next).toMatchObject({ number: 2, followsId: first.id });
    expect(answer(next, 'previousReference')?.value).toBe(`2024-442-77; ${receiptNumber}`);
    const changed = await write(next, { nationalIds: 'unknown' }).ok<Filing>();
    const { before, isLate, missing } = await stateOf(changed);
    expect(before).toMatchObject({ nationalIds: { value: 'yes' } });
    expect([isLate, missing]).toEqual([false, []]);
    const filed = await submit(await move('approve', changed).ok<Filing>(), LATE).ok<Filing>();
    // What follows the first filing moves no lateness: that is decided for good.
    expect(filed.submitted).toEqual(LATE);
    const { data } = await scene
      .as(lawyer)
      .list('/clocks', { filter: { incidentId: incident.id, id: duty.id } })
      .ok<Schemas['ClockPage']>();
    expect(data[0]).toMatchObject({ state: 'met', submissions: 2 });
  });
});

describe('An early warning (NIS2)', () => {
  it('says of both suspicions yes, no or not known yet, and is not filed without', async () => {
    const values = { aware: at('2025-09-01T08:00:00.000Z'), awareBasis: 'Alarm', summary: 'Servers encrypted' };
    const incident = await scene.incident(commander, values);
    await scene.member(incident, commander, lawyer, ['legal']);
    const duty = await dutyOf(incident, 'nis2-dk-early-warning');
    const warning = await begin(duty, { form: 'nis2_early_warning' }).ok<Filing>();
    const named = await write(warning, { entityName: 'Alles Lægehus' }).ok<Filing>();
    // Late by the term's own law, which asks for no reasons.
    expect(await stateOf(named)).toMatchObject({
      ...{ isLate: true, law: 'NIS2 Art. 23(4)(a)', lateReasons: false },
      missing: ['malicious', 'crossBorder'],
    });
    await move('approve', named, { inPhases: true }, commander).refused('filing/incomplete', 422);
    const whole = await write(named, { malicious: 'yes', crossBorder: 'unknown' }).ok<Filing>();
    expect((await move('approve', whole, {}, commander).ok<Filing>()).state).toBe('approved');
  });
});

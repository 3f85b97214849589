import { createHash } from 'node:crypto';
import { languagesOf } from '../support/documents.js';
import type { Schemas } from '../support/exchange.js';
import { ANSWERS, answer, at, AWARE, FilingDesk, IN_TIME, LATE } from '../support/filings.js';
import { openScene, type Scene } from '../support/scene.js';

type Filing = Schemas['FilingView'];

let scene: Scene;
let the: FilingDesk;

beforeAll(async () => {
  scene = await openScene();
  the = await FilingDesk.open(scene);
});
afterAll(() => scene.close());

describe('Filing', () => {
  it('freezes the item with the same document as was approved, and the duty is judged where all filings are', async () => {
    const incident = await the.opened();
    const filing = await the.approved(incident);
    const before = await scene.as(the.lawyer).get(`/filings/${filing.id}/pdf`);
    // The form is in English, the answers are as they were written.
    expect(languagesOf(before.bytes)).toEqual(['da', 'en']);
    const filed = await the.submit(filing, IN_TIME).ok<Filing>();
    expect(filed).toMatchObject({ state: 'filed', submitted: IN_TIME, judgement: 'in_time' });
    const path = `/correspondence/${filed.correspondenceId}`;
    const item = await scene.as(the.lawyer).get(path).ok<Schemas['CorrespondenceView']>();
    expect(item).toMatchObject({
      ...{ direction: 'outgoing', channel: 'portal', status: 'filed', fulfilsTermKey: 'gdpr-33-1' },
      ...{ occurred: IN_TIME, referenceNumbers: ['2024-442-77'], attachmentCount: 1 },
    });
    // What was entered by hand is told as well: no record of the case knows when it began.
    expect(item.told).toMatchObject({
      figures: [{ metric: 'estimated', value: 130_000 }, { value: 200_000 }],
      categories: [{ categoryId: null, words: ANSWERS.dataCategories }],
      dates: [
        { keyDate: 'aware', moment: at(AWARE) },
        { keyDate: 'occurred_from', moment: ANSWERS.occurredFrom },
      ],
    });
    const { data } = await scene
      .as(the.lawyer)
      .list('/attachments', { filter: { recordId: item.id } })
      .ok<Schemas['AttachmentPage']>();
    const after = await scene.as(the.lawyer).get(`/filings/${filing.id}/pdf`);
    expect(after.bytes.equals(before.bytes)).toBe(true);
    expect(data[0]).toMatchObject({
      mediaType: 'application/pdf',
      sha256: createHash('sha256').update(before.bytes).digest('hex'),
    });
    const submissions = await scene
      .as(the.lawyer)
      .list('/submissions', { filter: { obligationId: filing.obligationId } })
      .ok<Schemas['SubmissionPage']>();
    expect(submissions.data).toMatchObject([{ number: 1, judgement: 'in_time', correspondenceId: item.id }]);
    await the.submit(filed, IN_TIME).refused('filing/not-approved', 409);
    await the.write(filed, { controller: 'Another' }).refused('filing/approved', 409);
    const rewrite = scene.database.queryAs(the.lawyer.id, `update filing set answers = '{}' where id = $1`, [
      filing.id,
    ]);
    await expect(rewrite).rejects.toMatchObject({ constraint: 'filing_is_frozen' });
  });

  it('tells what was typed into the form beside what our records say; a correction of its item tells the same', async () => {
    const incident = await the.opened();
    const typed = {
      subjectsNumber: { from: 14_500, to: null, approximate: true },
      aware: at('2024-12-09T08:00:00.000Z'),
    };
    const filing = await the.approved(incident, typed);
    const filed = await the.submit(filing, IN_TIME).ok<Filing>();
    const path = `/incidents/${incident.id}/disclosure-matrix`;
    const inMatrix = async () => {
      const { facts, cells } = await scene.as(the.lawyer).get(path).ok<Schemas['DisclosureMatrixView']>();
      return cells.map(({ fact, marks, tellings }) => {
        const { now, gone } = facts.find(({ key }) => key === fact)!; // each cell has its row
        const [then] = tellings.map(({ value }) => value);
        const of = ({ figure: number, category, date }: Schemas['FactValue']) =>
          number?.value ?? category?.words ?? date?.moment.at;
        return [then && of(then), gone ? null : of(now), ...marks];
      });
    };
    const { data } = await scene
      .as(the.lawyer)
      .list('/correspondence', { filter: { incidentId: incident.id } })
      .ok<Schemas['CorrespondencePage']>();
    // Written down long after: as of then it is no later than it was told.
    expect(data[0]?.told?.figures[0]?.asOf.at).toBe(IN_TIME.at);
    const beside = [
      [14_500, 130_000, 'stale'],
      [200_000, null, 'stale'],
      [ANSWERS.dataCategories, null, 'stale'],
      [ANSWERS.occurredFrom.at, null, 'stale'],
      ['2024-12-09T08:00:00.000Z', AWARE, 'stale'],
    ];
    expect(await inMatrix()).toEqual(beside);
    const browser = scene.as(the.lawyer);
    const item = await browser.get(`/correspondence/${filed.correspondenceId}`).ok<Schemas['CorrespondenceView']>();
    const { direction, channel, organisationId, occurred, subject, fulfilsTermKey } = item;
    const correction = (values: object) =>
      browser.post('/correspondence', {
        ...{ incidentId: incident.id, direction, channel, organisationId, occurred, subject, fulfilsTermKey },
        ...{ correctsId: item.id, correctionReason: 'The journal number was misread', text: 'Filed', ...values },
      });
    // At once, and not when it is filed: no draft is left that never could be.
    const others = [{ fulfilsTermKey: null }, { keyDates: ['aware'] }];
    for (const values of others) await correction(values).refusedAt('fulfilsTermKey', 'filing/corrected-by-form');
    const right = await correction({ referenceNumbers: ['2024-442-78'] }).ok<Schemas['CorrespondenceView']>();
    const draft = `/correspondence/${right.id}`;
    for (const values of others)
      await browser
        .patch(draft, { version: right.version, ...values })
        .refusedAt('fulfilsTermKey', 'filing/corrected-by-form');
    await browser.post(`${draft}/file`, { version: right.version }).ok();
    expect(await inMatrix()).toEqual(beside);
    expect(await the.dutyOf(incident)).toMatchObject({ id: filing.obligationId });
  });

  it('tells how many records it states, beside what the affected tables hold', async () => {
    const incident = await the.opened();
    const table = await scene
      .as(the.commander)
      .post('/affected-tables', {
        ...{ incidentId: incident.id, name: 'Patients', origin: 'own', stolenStatus: 'confirmed', stolenSource: 'NC3' },
        ...{ rowCountClaim: 57_000, rowCountSource: 'Forensics' },
      })
      .ok<Schemas['AffectedTableView']>();
    const filing = await the.approved(incident, { recordsNumber: { from: 57_000, to: null, approximate: true } });
    await the.submit(filing, IN_TIME).ok();
    const recordsRow = async () => {
      const path = `/incidents/${incident.id}/disclosure-matrix`;
      const { facts, cells } = await scene.as(the.lawyer).get(path).ok<Schemas['DisclosureMatrixView']>();
      const row = facts.find(({ now }) => now.figure?.scope.startsWith('records'));
      return [
        row?.now.figure?.value,
        row?.gone,
        ...cells.flatMap(({ fact, marks }) => (fact === row?.key ? marks : [])),
      ];
    };
    expect(await recordsRow()).toEqual([57_000, false]);
    const more = { version: table.version, rowCountClaim: 60_000 };
    await scene.as(the.commander).patch(`/affected-tables/${table.id}`, more).ok();
    expect(await recordsRow()).toEqual([60_000, false, 'stale']);
  });

  it('late needs the reasons in the version, and gives them to the duty', async () => {
    const incident = await the.opened();
    await the.figure(incident, 130_000);
    const filing = await the.begin(await the.dutyOf(incident)).ok<Filing>();
    expect(await the.stateOf(filing)).toMatchObject({ isLate: true, dueAt: '2024-12-12T07:20:00.000Z' });
    const written = await the.write(filing, ANSWERS).ok<Filing>();
    expect((await the.stateOf(written)).missing).toEqual(['delayReasons']);
    const excused = await the.write(written, { delayReasons: 'The logs were encrypted.' }).ok<Filing>();
    const ready = await the.move('approve', excused).ok<Filing>();
    const filed = await the.submit(ready, LATE).ok<Filing>();
    expect(filed.judgement).toBe('late');
    expect((await the.dutyOf(incident)).delayReason).toBe('The logs were encrypted.');
  });

  it('written down afterwards gives reasons for no delay that there was none of, nor says what has not come yet', async () => {
    const incident = await the.opened();
    await the.figure(incident, 130_000);
    const filing = await the.begin(await the.dutyOf(incident)).ok<Filing>();
    const ahead = at('2130-01-01T00:00:00.000Z');
    await the.write(filing, { aware: ahead }).refusedAt('values.aware', 'filing/not-yet-happened');
    const already = (submittedAlready: object | null, of = filing, by = the.lawyer) =>
      the.write(of, {}, by, { submittedAlready });
    await already(ahead).refusedAt('submittedAlready', 'correspondence/not-yet-happened');
    const late = await already(LATE).ok<Filing>();
    expect(await the.stateOf(late)).toMatchObject({ isLate: true, law: 'GDPR Art. 33(1)', lateReasons: true });
    const inTime = await already(IN_TIME, await the.write(late, ANSWERS).ok<Filing>(), the.commander).ok<Filing>();
    expect(await the.stateOf(inTime)).toMatchObject({ isLate: false, missing: [] });
    // Who says when it was submitted has written in it.
    await the.move('approve', inTime, {}, the.commander).refused('filing/same-person', 422);
    const ready = await the.move('approve', inTime).ok<Filing>();
    // What is said at last counts: late it was, and without reasons it is not filed.
    await the.submit(ready, LATE).refusedAt('submitted', 'filing/delay-without-reasons');
    expect((await the.submit(ready, IN_TIME).ok<Filing>()).judgement).toBe('in_time');
  });

  it('is refused before it happened, and to whom the duty is not owed; then nothing is kept', async () => {
    const incident = await the.opened();
    const filing = await the.approved(incident);
    await the.submit(filing, at('2124-12-12T07:20:00.000Z')).refusedAt('submitted', 'correspondence/not-yet-happened');
    await the.submit(filing, at('2024-12-09T07:19:00.000Z')).refusedAt('submitted', 'filing/before-its-duty');
    const organisationId = the.officer.organisationId;
    await the
      .move('submit', filing, { submitted: IN_TIME, organisationId }, the.lawyer)
      .refused('correspondence/other-recipient');
    const { total } = await scene
      .as(the.lawyer)
      .list('/correspondence', { filter: { incidentId: incident.id } })
      .ok<Schemas['CorrespondencePage']>();
    expect(total).toBe(0);
  });

  it('keeps the receipt with its number, and is followed by a version that says what changed', async () => {
    const incident = await the.opened();
    const first = await the.submit(await the.approved(incident), IN_TIME).ok<Filing>();
    const receiptNumber = '2ca7b1e0f3d94a568871c0de2ca7b1e0f3d94a56';
    const early = { receiptNumber, received: at('2024-12-12T07:19:00.000Z') };
    await the.move('receipt', first, early, the.lawyer).refusedAt('received', 'filing/receipt-too-early');
    const receipted = await the.move('receipt', first, { receiptNumber, received: LATE }, the.lawyer).ok<Filing>();
    const item = await scene
      .as(the.lawyer)
      .get(`/correspondence/${receipted.receiptId}`)
      .ok<Schemas['CorrespondenceView']>();
    expect(item).toMatchObject({
      ...{ direction: 'incoming', referenceNumbers: [receiptNumber], repliesToId: first.correspondenceId },
    });
    await the
      .move('receipt', receipted, { receiptNumber, received: LATE }, the.lawyer)
      .refused('filing/receipt-there', 409);
    const file = () => scene.as(the.lawyer).post(`/correspondence/${item.id}/file`, { version: item.version });
    await file().refused('filing/receipt-without-file', 422);
    const form = new FormData();
    form.set('recordTable', 'correspondence');
    form.set('recordId', item.id);
    form.set('file', new Blob(['%PDF-1.7 receipt']), 'receipt.pdf');
    await scene.as(the.lawyer).send('POST', '/attachments', form).ok();
    await file().ok();
    const duty = await the.dutyOf(incident);
    await the.begin(duty).refusedAt('kind', 'filing/initial-filed-already');
    const next = await the.begin(duty, { kind: 'supplementary' }).ok<Filing>();
    expect(next).toMatchObject({ number: 2, followsId: first.id, language: 'da' });
    expect(answer(next, 'previousReference')?.value).toBe(`2024-442-77; ${receiptNumber}`);
    const changed = await the.write(next, { nationalIds: 'unknown' }).ok<Filing>();
    const { before, isLate, missing } = await the.stateOf(changed);
    expect(before).toMatchObject({ nationalIds: { value: 'yes' } });
    expect([isLate, missing]).toEqual([false, []]);
    const ready = await the.move('approve', changed).ok<Filing>();
    const earlier = at('2024-12-12T07:19:00.000Z');
    await the.submit(ready, earlier).refusedAt('submitted', 'filing/before-what-it-follows');
    const filed = await the.submit(ready, LATE).ok<Filing>();
    // What follows the first filing moves no lateness: that is decided for good.
    expect(filed.submitted).toEqual(LATE);
    const { data } = await scene
      .as(the.lawyer)
      .list('/clocks', { filter: { incidentId: incident.id, id: duty.id } })
      .ok<Schemas['ClockPage']>();
    expect(data[0]).toMatchObject({ state: 'met', submissions: 2 });
  });
});

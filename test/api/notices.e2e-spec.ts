import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { fillRegister } from '../support/persons-case.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Campaign = Schemas['NoticeCampaignView'];
type Letter = Schemas['LetterVersionView'];
type Hold = Schemas['NotificationHoldView'];
type Notice = Schemas['PublicNoticeView'];

let scene: Scene;
let the: Case;
let run: Schemas['RegisterRunView'];
let categoryId: string;

const campaign = (values: object = {}, by: Person = the.analyst): Exchange =>
  scene.as(by).post('/notice-campaigns', {
    incidentId: the.incidentId,
    name: 'All patients',
    sender: 'Alles Lægehus',
    contactPoint: 'Telefon 70 00 00 00\ndpo@clinic.example',
    ...values,
  });
const BODY =
  'Kære {{name}}\nEn kriminel gruppe har kopieret dine oplysninger:\n{{categories}}\nSpørgsmål: {{contact}}\nNogen kan misbruge dem.\nVi har lukket hullet.';
const WHOLE = {
  nature: 'En kriminel gruppe har kopieret dine oplysninger',
  contact: 'Spørgsmål: {{contact}}',
  consequences: 'Nogen kan misbruge dem.',
  measures: 'Vi har lukket hullet.',
};
const letter = (campaignId: string, values: object = {}, by: Person = the.press): Exchange =>
  scene.as(by).post('/letter-versions', {
    incidentId: the.incidentId,
    campaignId,
    language: 'da',
    subject: 'Vi er blevet hacket',
    body: BODY,
    ...WHOLE,
    ...values,
  });
const act = ({ id, version }: Letter, verb: string, by: Person, more: object = {}): Exchange =>
  scene.as(by).post(`/letter-versions/${id}/${verb}`, { version, ...more });

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  ({ run } = await fillRegister(scene.as(the.analyst), the.incidentId));
  const page = await scene.as(the.analyst).list('/data-categories', { perPage: 100 }).ok<Schemas['DataCategoryPage']>();
  categoryId = page.data.find(({ key }) => key === 'health_condition')?.id ?? '';
});
afterAll(() => scene.close());

describe('A campaign', () => {
  it('draws everybody of the newest run, each with a reference of their own, and counts them', async () => {
    const made = await campaign().ok<Campaign>();
    expect(made).toMatchObject({ runId: run.id, runNumber: run.number, persons: run.persons, state: 'draft' });
    const drawn = await scene.database.query<{ reference: string; state: string; channel: string }>(
      `select reference, state, channel from notice_recipient where campaign_id = '${made.id}'`,
    );
    expect(drawn).toHaveLength(run.persons);
    expect(new Set(drawn.map(({ reference }) => reference)).size).toBe(run.persons);
    expect(drawn.every(({ reference }) => /^L-[0-9A-HJKMNP-TV-Z]{8}$/.test(reference))).toBe(true);
    const { data } = await scene
      .as(the.lawyer)
      .get(`/notice-campaigns/${made.id}/progress`)
      .ok<Schemas['NoticeProgressPage']>();
    expect(data).toEqual([
      { state: 'waiting', channel: 'none', handling: 'ordinary', toGuardian: false, persons: run.persons },
    ]);
  });

  it('draws those whom a saved cohort picks, and copies its rules', async () => {
    const rules = { categories: { all: [categoryId] } };
    const cohort = await scene
      .as(the.analyst)
      .post('/cohorts', { incidentId: the.incidentId, name: 'Ill', rules })
      .ok<Schemas['CohortView']>();
    const made = await campaign({ cohortId: cohort.id }).ok<Campaign>();
    expect(made).toMatchObject({ persons: cohort.persons, cohortName: 'Ill' });
    expect(made.persons).toBeLessThan(run.persons);
    const [row] = await scene.database.query(`select rules from notice_campaign where id = '${made.id}'`);
    expect(row?.['rules']).toEqual(rules);
  });

  it('is not made for nobody, for an unknown cohort, or before anybody was counted', async () => {
    const rules = { ageGroups: ['under_18'], marks: { required: ['deceased'] } };
    const empty = await scene
      .as(the.analyst)
      .post('/cohorts', { incidentId: the.incidentId, name: 'Nobody', rules })
      .ok<Schemas['CohortView']>();
    await campaign({ cohortId: empty.id }).refusedAt('cohortId', 'notice-campaign/nobody');
    await campaign({ cohortId: run.id }).refusedAt('cohortId', 'notice-campaign/unknown-cohort');
    const other = await scene.incident(the.commander);
    await campaign({ incidentId: other.id }, the.commander).refused('notice-campaign/no-run');
    const left = await scene.database.query(`select 1 from notice_campaign c where c.incident_id = '${other.id}'`);
    expect(left).toEqual([]);
  });

  it('is made once for an Idempotency-Key', async () => {
    const browser = scene.as(the.analyst);
    const body = { incidentId: the.incidentId, name: 'Once', sender: 'Clinic', contactPoint: 'Desk' };
    const send = (): Promise<Campaign> =>
      browser.send('POST', '/notice-campaigns', body, { 'Idempotency-Key': 'campaign-once' }).ok<Campaign>();
    const [first, second] = [await send(), await send()];
    expect(second.id).toBe(first.id);
  });

  it('lies in the room of persons; its key is never shown or recorded', async () => {
    const made = await campaign().ok<Campaign>();
    expect(JSON.stringify(made)).not.toMatch(/key/i);
    await scene.as(the.press).get(`/notice-campaigns/${made.id}`).refused('record/not-found');
    await campaign({}, the.lawyer).refused('access/forbidden', 403);
    const entries = await scene.database.query<{ after: object }>(
      `select after from audit_entry where record_id = '${made.id}'`,
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.some(({ after }) => 'sealed_key' in after)).toBe(false);
  });

  it('is closed for good, once no batch is open', async () => {
    const made = await campaign().ok<Campaign>();
    await scene.database.query(
      `insert into notice_batch (incident_id, campaign_id, number, channel, recipients, created_by)
       values ('${the.incidentId}', '${made.id}', 1, 'print', 1, '${the.analyst.id}')`,
    );
    const browser = scene.as(the.analyst);
    const path = `/notice-campaigns/${made.id}`;
    await browser.post(`${path}/close`, { version: made.version }).refused('notice-campaign/batches-open');
    await browser.patch(path, { version: made.version, sender: 'Another' }).refused('notice-campaign/letters-made');
    await scene.database.query(
      `update notice_batch set state = 'cancelled', cancelled_reason = 'x' where campaign_id = '${made.id}'`,
    );
    const changed = await browser.patch(path, { version: made.version, sender: 'Another' }).ok<Campaign>();
    const closed = await browser.post(`${path}/close`, { version: changed.version }).ok<Campaign>();
    expect(closed.state).toBe('closed');
    await browser.post(`${path}/close`, { version: closed.version }).refused('notice-campaign/closed');
    await browser.patch(path, { version: closed.version, name: 'Again' }).refused('notice-campaign/closed');
    await letter(made.id).refused('notice-campaign/closed');
  });
});

describe('A letter', () => {
  let made: Campaign;
  beforeAll(async () => (made = await campaign().ok<Campaign>()));

  it('is written by those who write, who know its campaign by name alone', async () => {
    const draft = await letter(made.id).ok<Letter>();
    expect(draft).toMatchObject({ number: 1, state: 'draft', language: 'da', campaignName: 'All patients' });
    const { data } = await scene
      .as(the.press)
      .get(`/incidents/${the.incidentId}/letter-campaigns`)
      .ok<Schemas['LetterCampaignPage']>();
    expect(data.find(({ id }) => id === made.id)).toEqual({
      id: made.id,
      name: 'All patients',
      sender: 'Alles Lægehus',
      contactPoint: 'Telefon 70 00 00 00\ndpo@clinic.example',
      state: 'draft',
    });
    const german = await letter(made.id, { language: 'de' }).ok<Letter>();
    const second = await letter(made.id).ok<Letter>();
    expect([german.number, second.number]).toEqual([1, 2]);
  });

  it.each(['{{constructor}}', '{{__proto__}}', '{{person_number}}', '{{#each}}', '{{name'])(
    'is refused with %p, by name (T7)',
    async written => {
      const problem = await letter(made.id, { body: `${BODY} ${written}` }).refusedAt(
        'body',
        'letter-version/unknown-placeholder',
      );
      expect(problem.status).toBe(422);
      expect(JSON.stringify(problem.errors)).toContain(written.replace('{{name', '{{'));
      const draft = await letter(made.id).ok<Letter>();
      await scene
        .as(the.press)
        .patch(`/letter-versions/${draft.id}`, { version: draft.version, subject: written })
        .refusedAt('subject', 'letter-version/unknown-placeholder');
    },
  );

  it('shows what an example person would get, with what the run knows in plain words', async () => {
    const ask = (language: string, body: string): Promise<Schemas['LetterPreviewView']> =>
      scene
        .as(the.press)
        .post('/letter-versions/preview', {
          incidentId: the.incidentId,
          campaignId: made.id,
          language,
          subject: '{{organisation}}',
          body,
        })
        .ok();
    const danish = await ask('da', '{{name}}\n{{categories}}\n{{contact}} {{nobody}}');
    expect(danish.subject).toBe('Alles Lægehus');
    expect(danish.addressee[0]).toBe('Ida Eksempel');
    expect(danish.body).toContain('Telefon 70 00 00 00');
    expect(danish.body).toContain('– ');
    expect(danish.unknown).toEqual(['{{nobody}}']);
    expect((await ask('de', '{{date}}')).body).toMatch(/^\d+\. \p{L}+ 20\d\d$/u);
    expect((await ask('en', '{{reference}}')).body).toMatch(/^L-/);
  });

  it('says where it tells the four things of Art. 34, word for word', async () => {
    await letter(made.id, { measures: 'We did everything.' }).refusedAt('measures', 'letter-version/not-in-text');
    const draft = await letter(made.id, { measures: null }).ok<Letter>();
    const problem = await act(draft, 'approve', the.lawyer).refused('letter-version/not-whole', 409);
    expect(problem['missing']).toEqual(['measures']);
    await scene
      .as(the.press)
      .patch(`/letter-versions/${draft.id}`, { version: draft.version, body: 'Kære {{name}}' })
      .refusedAt('nature', 'letter-version/not-in-text');
  });

  it('is approved by legal who did not write it, and from then on stays as it is', async () => {
    const draft = await letter(made.id).ok<Letter>();
    await act(draft, 'approve', the.commander).refused('access/forbidden', 403);
    await act(draft, 'approve', the.press).refused('access/forbidden', 403);
    const own = await letter(made.id, {}, the.lawyer).ok<Letter>();
    await act(own, 'approve', the.lawyer).refused('letter-version/needs-four-eyes');
    const touched = await scene
      .as(the.lawyer)
      .patch(`/letter-versions/${draft.id}`, { version: draft.version, subject: 'Underretning' })
      .ok<Letter>();
    await act(touched, 'approve', the.lawyer).refused('letter-version/needs-four-eyes');

    const other = await scene.person();
    await scene.member({ id: the.incidentId }, the.commander, other, ['legal']);
    const approved = await act(touched, 'approve', other).ok<Letter>();
    expect(approved).toMatchObject({ state: 'approved', approvedBy: other.id, subject: 'Underretning' });
    expect(approved.approvedAt).not.toBeNull();
    const again = { version: approved.version, subject: 'Else' };
    await scene.as(the.press).patch(`/letter-versions/${draft.id}`, again).refused('letter-version/approved-stays');
    await expect(
      scene.database.queryAs(the.press.id, `update letter_version set body = 'Else' where id = '${draft.id}'`),
    ).rejects.toThrow();
    await expect(
      scene.database.query(`update letter_version set body = 'Else' where id = '${draft.id}'`),
    ).rejects.toThrow();
  });

  it('is corrected by the next version, which takes its place when it is approved', async () => {
    const first = await act(await letter(made.id, { language: 'en' }).ok<Letter>(), 'approve', the.lawyer).ok<Letter>();
    const next = await scene.as(the.press).post(`/letter-versions/${first.id}/next`, {}).ok<Letter>();
    expect(next).toMatchObject({ ...WHOLE, number: first.number + 1, state: 'draft', body: BODY, language: 'en' });
    await act(next, 'approve', the.lawyer).ok();
    const old = await scene.as(the.press).get(`/letter-versions/${first.id}`).ok<Letter>();
    expect(old).toMatchObject({ state: 'withdrawn', withdrawnReason: `Replaced by version ${next.number}` });
    expect(old.approvedBy).toBe(the.lawyer.id);
    const shown = await scene.as(the.press).get(`/letter-versions/${next.id}`).ok<Letter>();
    await act(shown, 'withdraw', the.press).refusedAt('reason', 'field/required');
    const out = await act(shown, 'withdraw', the.press, { reason: 'A wrong phone number' }).ok<Letter>();
    expect(out).toMatchObject({ state: 'withdrawn', withdrawnReason: 'A wrong phone number' });
    await act(out, 'approve', the.lawyer).refused('letter-version/approved-stays');
  });
});

describe('A hold', () => {
  const hold = (values: object = {}, by: Person = the.lawyer): Exchange =>
    scene.as(by).post('/notification-holds', {
      incidentId: the.incidentId,
      askedById: the.police,
      reference: '3700-84266-00014-24',
      basis: 'databeskyttelsesloven § 22(2)(4)',
      heldFrom: when('2024-12-10'),
      reviewOn: '2024-12-20',
      ...values,
    });

  it('is seen by who asked for it and by the house, not by other partners', async () => {
    const made = await hold().ok<Hold>();
    expect(made).toMatchObject({ sharedWith: [the.police], liftedAt: null, basis: 'databeskyttelsesloven § 22(2)(4)' });
    for (const person of [the.officer, the.manager, the.analyst])
      await scene.as(person).get(`/notification-holds/${made.id}`).ok();
    await scene.as(the.centre).get(`/notification-holds/${made.id}`).refused('record/not-found');
    await hold({}, the.analyst).refused('access/forbidden', 403);
  });

  it('is reviewed after it begins, and moves its review', async () => {
    await hold({ reviewOn: '2024-12-09' }).refusedAt('reviewOn', 'notification-hold/review-before-start');
    const made = await hold().ok<Hold>();
    const browser = scene.as(the.commander);
    const later = { version: made.version, reviewOn: '2025-01-10' };
    const moved = await browser.patch(`/notification-holds/${made.id}`, later).ok<Hold>();
    expect(moved.reviewOn).toBe('2025-01-10');
  });

  it('keeps batches from being made until every hold is lifted, which says why', async () => {
    const made = await campaign().ok<Campaign>();
    const batch = (): Promise<unknown> =>
      scene.database.query(
        `insert into notice_batch (incident_id, campaign_id, number, channel, recipients, created_by)
         values ('${the.incidentId}', '${made.id}', 1, 'print', 1, '${the.analyst.id}')`,
      );
    const standing = await hold().ok<Hold>();
    const heldNow = async (): Promise<Schemas['SummaryHold'][]> =>
      (await scene.as(the.manager).get(`/incidents/${the.incidentId}/summary`).ok<Schemas['SummaryView']>()).holds;
    expect(await heldNow()).toContainEqual({
      id: standing.id,
      askedByName: standing.askedByName,
      basis: 'databeskyttelsesloven § 22(2)(4)',
      heldFrom: standing.heldFrom,
      reviewOn: '2024-12-20',
    });
    await expect(batch()).rejects.toThrow();
    const open = await scene
      .as(the.lawyer)
      .list('/notification-holds', { filter: { incidentId: the.incidentId, liftedAt: false } })
      .ok<Schemas['NotificationHoldPage']>();
    for (const { id, version } of open.data) {
      await scene
        .as(the.lawyer)
        .post(`/notification-holds/${id}/lift`, { version })
        .refusedAt('reason', 'field/required');
      const lifted = await scene
        .as(the.lawyer)
        .post(`/notification-holds/${id}/lift`, { version, reason: 'Arrests were made' })
        .ok<Hold>();
      expect(lifted).toMatchObject({ liftedBy: the.lawyer.id, liftedReason: 'Arrests were made' });
      const change = { version: lifted.version, basis: 'Else' };
      await scene.as(the.lawyer).patch(`/notification-holds/${id}`, change).refused('notification-hold/lifted');
    }
    await batch();
    expect(await heldNow()).toEqual([]);
  });
});

describe('A public notice', () => {
  const notice = (values: object = {}, by: Person = the.press): Exchange =>
    scene.as(by).post('/public-notices', {
      incidentId: the.incidentId,
      reason: 'Addresses of 40,000 former patients are unknown.',
      text: 'Personal data of patients were stolen.',
      channel: 'National newspapers and website',
      ...values,
    });
  const verb = ({ id, version }: Notice, name: string, by: Person, more: object = {}): Exchange =>
    scene.as(by).post(`/public-notices/${id}/${name}`, { version, ...more });

  it('is decided by two, stays as it was approved, and is then published', async () => {
    const draft = await notice().ok<Notice>();
    await verb(draft, 'publish', the.press, { published: when('2024-12-30') }).refused('public-notice/not-approved');
    await verb(draft, 'approve', the.press).refused('access/forbidden', 403);
    const own = await notice({}, the.commander).ok<Notice>();
    await verb(own, 'approve', the.commander).refused('public-notice/needs-four-eyes');
    const approved = await verb(draft, 'approve', the.commander).ok<Notice>();
    expect(approved).toMatchObject({ state: 'approved', approvedBy: the.commander.id });
    const change = { version: approved.version, text: 'Else' };
    await scene.as(the.press).patch(`/public-notices/${draft.id}`, change).refused('public-notice/approved-stays');
    await verb(approved, 'publish', the.press, { published: when('2199-01-01') }).refusedAt(
      'published',
      'public-notice/published-in-future',
    );
    const out = await verb(approved, 'publish', the.press, { published: when('2024-12-30') }).ok<Notice>();
    expect(out.state).toBe('published');
    await verb(out, 'approve', the.lawyer).refused('public-notice/approved-already');
    await verb(out, 'publish', the.press, { published: when('2024-12-30') }).refused('public-notice/published-already');
  });

  it('names a campaign of its incident or none', async () => {
    const made = await campaign().ok<Campaign>();
    expect((await notice({ campaignId: made.id }).ok<Notice>()).campaignId).toBe(made.id);
    await notice({ campaignId: run.id }).refusedAt('campaignId', 'public-notice/unknown-campaign');
  });
});

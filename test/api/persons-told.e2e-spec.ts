import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { approveText, openCampaign, takeContacts } from '../support/letters.js';
import { openScene, type Scene } from '../support/scene.js';

type Batch = Schemas['NoticeBatchView'];
type Notice = Schemas['PublicNoticeView'];

let scene: Scene;
let the: Case;
let duties: Record<string, Schemas['ObligationView']>;

/** When the first letters go out. */
const SENT = '2025-03-03T10:00:00Z';

const fulfilled = (termKey: string, by: object): Exchange =>
  scene.as(the.lawyer).post('/submissions', { obligationId: duties[termKey]?.id, ...by });
const clockOf = async (termKey: string): Promise<Schemas['ClockView'] | undefined> => {
  const { data } = await scene
    .as(the.lawyer)
    .list('/clocks', { filter: { incidentId: the.incidentId } })
    .ok<Schemas['ClockPage']>();
  return data.find(clock => clock.termKey === termKey);
};
const lettersGoOut = async (campaignId: string): Promise<void> => {
  const act = ({ id, version }: Batch, verb: string, by: 'analyst' | 'lawyer', more: object = {}): Exchange =>
    scene.as(the[by]).post(`/notice-batches/${id}/${verb}`, { version, ...more });
  const batch = { incidentId: the.incidentId, campaignId, channel: 'print' };
  const made = await scene.as(the.analyst).post('/notice-batches', batch).ok<Batch>();
  const released = await act(made, 'release', 'lawyer').ok<Batch>();
  expect((await act(released, 'export', 'analyst')).status).toBe(200);
  const exported = await scene.as(the.analyst).get(`/notice-batches/${made.id}`).ok<Batch>();
  await act(exported, 'send', 'analyst', { sentAt: SENT }).ok();
};

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  const commander = scene.as(the.commander);
  const { version } = await commander.get(`/incidents/${the.incidentId}`).ok<Schemas['IncidentView']>();
  const aware = { at: '2024-12-09T07:20:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  await commander.patch(`/incidents/${the.incidentId}`, { version, aware, awareBasis: 'Ransom note' }).ok();
  const filter = { incidentId: the.incidentId };
  const { data } = await commander.list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
  duties = Object.fromEntries(data.map(duty => [duty.termKey ?? '', duty]));
}, 60_000);
afterAll(() => scene.close());

it('by letters once the first went out (GDPR Art. 34(1)): that time counts, and the letters stand as what fulfilled it', async () => {
  const campaign = await openCampaign(scene, the);
  const text = await approveText(scene, the, campaign.id);
  await takeContacts(scene.as(the.analyst), campaign);
  const by = { letterVersionId: text.id };
  await fulfilled('gdpr-34-1', by).refusedAt('letterVersionId', 'submission/not-sent');
  await lettersGoOut(campaign.id);
  // Who tells persons has told no authority, and no controller.
  await fulfilled('gdpr-33-1', by).refusedAt('letterVersionId', 'submission/other-recipient');
  await fulfilled('gdpr-33-2', by).refusedAt('letterVersionId', 'submission/other-recipient');
  const made = await fulfilled('gdpr-34-1', by).ok<Schemas['SubmissionView']>();
  expect(made).toMatchObject({ subject: 'Underretning', correspondenceId: null, number: 1, judgement: 'no_deadline' });
  expect(made.submitted).toMatchObject({ at: SENT, precision: 'minute' });
  await fulfilled('gdpr-34-1', by).refusedAt('letterVersionId', 'submission/recorded-already');
  expect(await clockOf('gdpr-34-1')).toMatchObject({ state: 'met', metAt: '2025-03-03T10:00:00.000Z', submissions: 1 });
  const { data } = await scene.as(the.commander).list('/breaches').ok<Schemas['BreachPage']>();
  expect(data.find(({ id }) => id === the.incidentId)?.notified).toMatchObject([
    { article: 'Art. 34(1)', recipient: duties['gdpr-34-1']?.recipient, correspondenceId: null },
  ]);
});

it('by a public notice once it was published (Art. 34(3)(c))', async () => {
  const notice = {
    incidentId: the.incidentId,
    reason: 'No addresses',
    text: 'Data were stolen',
    channel: 'Newspapers',
  };
  const draft = await scene.as(the.press).post('/public-notices', notice).ok<Notice>();
  const by = { publicNoticeId: draft.id };
  const { id, version } = await scene
    .as(the.lawyer)
    .post(`/public-notices/${draft.id}/approve`, { version: draft.version })
    .ok<Notice>();
  await fulfilled('gdpr-34-1', by).refusedAt('publicNoticeId', 'submission/not-published');
  await scene
    .as(the.press)
    .post(`/public-notices/${id}/publish`, { version, published: when('2025-03-04') })
    .ok();
  await fulfilled('gdpr-33-1', by).refusedAt('publicNoticeId', 'submission/other-recipient');
  expect(await fulfilled('gdpr-34-1', by).ok()).toMatchObject({
    subject: 'Newspapers',
    submitted: { precision: 'day' },
    publicNoticeId: id,
    number: 2,
  });
});

it('by one of them at a time, of the incident, and by nobody without the right', async () => {
  const elsewhere = await scene.incident(the.commander);
  const { data } = await scene
    .as(the.commander)
    .list('/obligations', { filter: { incidentId: elsewhere.id } })
    .ok<Schemas['ObligationPage']>();
  const notices = await scene.as(the.press).list('/public-notices').ok<Schemas['PublicNoticePage']>();
  const publicNoticeId = notices.data[0]?.id;
  await scene
    .as(the.commander)
    .post('/submissions', { obligationId: data.find(({ termKey }) => termKey === 'gdpr-34-1')?.id, publicNoticeId })
    .refusedAt('publicNoticeId', 'submission/not-published');
  await fulfilled('gdpr-34-1', {}).refusedAt('correspondenceId', 'submission/names-one');
  await fulfilled('gdpr-34-1', { publicNoticeId, letterVersionId: publicNoticeId }).refusedAt(
    'correspondenceId',
    'submission/names-one',
  );
  await scene
    .as(the.press)
    .post('/submissions', { obligationId: duties['gdpr-34-1']?.id, publicNoticeId })
    .refused('access/forbidden', 403);
});

import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { addPerson, approveText, openCampaign, sendStatus, takeContacts } from '../support/letters.js';
import { openScene, type Scene } from '../support/scene.js';

type Batch = Schemas['NoticeBatchView'];
type Recipient = Schemas['NoticeRecipientView'];

/**
 * Letters to everybody in the register, told through the public API: one comes back and goes on by another channel, a
 * table that was found late brings one more person, and in the end nothing is left of the addresses but the proof.
 */
let scene: Scene;
let the: Case;
let campaign: Schemas['NoticeCampaignView'];

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  campaign = await openCampaign(scene, the);
}, 60_000);
afterAll(() => scene.close());

const path = (verb: string): string => `/notice-campaigns/${campaign.id}/${verb}`;
const standing = async (filter: object): Promise<Recipient[]> => {
  const { data } = await scene
    .as(the.analyst)
    .list('/notice-recipients', { filter: { campaignId: campaign.id, ...filter }, perPage: 100 })
    .ok<Schemas['NoticeRecipientPage']>();
  return data;
};
const reference = async (filter: object): Promise<string> => (await standing(filter))[0]?.reference ?? '';

/** Makes a batch, has it released by legal, hands it out and marks it as sent. */
const goOut = async (channel: string, sentAt: string): Promise<Batch> => {
  const analyst = scene.as(the.analyst);
  const made = await analyst
    .post('/notice-batches', { incidentId: the.incidentId, campaignId: campaign.id, channel })
    .ok<Batch>();
  const at = `/notice-batches/${made.id}`;
  await scene.as(the.lawyer).post(`${at}/release`, { version: made.version }).ok();
  expect((await analyst.post(`${at}/export`)).status).toBe(200);
  const { version } = await analyst.get(at).ok<Batch>();
  return analyst.post(`${at}/send`, { version, sentAt }).ok<Batch>();
};

it('letters go out, one comes back, a late table brings one more, and only the proof is kept', async () => {
  await theFirstLetters();
  await theLetterThatCameBack();
  await theLateTable();
  await theEnd();
}, 120_000);

const theFirstLetters = async (): Promise<void> => {
  await approveText(scene, the, campaign.id);
  expect(await takeContacts(scene.as(the.analyst), campaign)).toMatchObject({ matched: 5, others: 1 });
  const batch = await goOut('print', '2025-03-03T10:00:00Z');
  // Whose address is protected goes apart, who died gets none, a minor is told by way of the guardian.
  expect(batch).toMatchObject({ number: 1, recipients: 2, handling: 'ordinary' });
  expect(await standing({ handling: 'protected', state: 'waiting' })).toHaveLength(1);
  expect(await standing({ state: 'left_out' })).toMatchObject([{ leftOutReason: 'deceased' }]);
  expect(await standing({ state: 'sent', toGuardian: true })).toHaveLength(1);
};

const theLetterThatCameBack = async (): Promise<void> => {
  const back = await reference({ state: 'sent', toGuardian: false });
  const arrived = await reference({ state: 'sent', toGuardian: true });
  const report = `reference;state;date\n${back};returned;2025-03-07\n${arrived};delivered;2025-03-06\n`;
  expect(await sendStatus(scene.as(the.analyst), campaign.id, report).ok()).toMatchObject({
    changed: { returned: 1, delivered: 1 },
  });
  const given = await scene
    .as(the.analyst)
    .post(path('retry'), { order: ['print', 'email'] })
    .ok();
  expect(given).toEqual({ changed: 1, without: 0 });
  await goOut('email', '2025-03-10T10:00:00Z');
  await sendStatus(scene.as(the.analyst), campaign.id, `${back};delivered;2025-03-10\n`).ok();
  const [one] = await standing({ reference: back });
  expect(one).toMatchObject({ state: 'delivered', channel: 'email', tried: ['print'] });
};

const theLateTable = async (): Promise<void> => {
  await addPerson(scene, the, '0303703333');
  const analyst = scene.as(the.analyst);
  expect(await analyst.get(path('reconciliation')).ok()).toMatchObject({ missing: 1, gone: 0 });
  expect(await analyst.post(path('take-in')).ok()).toEqual({ came: 1 });
  const late =
    'cpr;navn;adresse;postnr;by;mail;tlf;beskyttet;død\n0303703333;Sene Sørensen;Sidevej 1;4000;Roskilde;;;;\n';
  expect(await takeContacts(analyst, campaign, late)).toMatchObject({ matched: 1, changed: 1 });
  expect(await goOut('print', '2025-03-20T10:00:00Z')).toMatchObject({ recipients: 1 });
  expect(await analyst.get(path('reconciliation')).ok()).toMatchObject({ missing: 0 });
};

const theEnd = async (): Promise<void> => {
  const commander = scene.as(the.commander);
  const { version } = await commander.get(`/notice-campaigns/${campaign.id}`).ok<{ version: number }>();
  const closed = await commander.post(path('close'), { version }).ok<{ version: number }>();
  const destroy = { version: closed.version, name: campaign.name };
  const proof = await commander.post(path('destroy-contacts'), destroy).ok<Schemas['ContactDestructionView']>();
  expect(proof).toMatchObject({ recipients: 6, states: { delivered: 2, sent: 2 } });
  expect(await standing({ hasContact: true })).toEqual([]);
  const certificate = await scene.as(the.lawyer).get(path('certificate'));
  expect(certificate.text).toContain(proof.recipientsSha256);
};

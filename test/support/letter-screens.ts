import type { Locator, Page } from 'playwright-core';
import type { Demo } from './demo.js';
import type { Schemas } from './exchange.js';
import { takeContacts } from './letters.js';
import type { Screen } from './screens.js';

/** Makes a screen of the incident of the demo. */
type Here = (path: string, shows: Screen['shows'], ...press: string[]) => Screen;

const FROM = { at: '2024-12-10T08:20:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };

/** Text of a letter that tells all that it must. */
const WHOLE = {
  subject: 'Underretning',
  body: 'Kære {{name}}. Data er stjålet. De kan misbruges. Hullet er lukket. Ring til {{contact}}.',
  nature: 'Data er stjålet.',
  contact: 'Ring til {{contact}}.',
  consequences: 'De kan misbruges.',
  measures: 'Hullet er lukket.',
};

/** A campaign whose batches stand in each of their states, and one that is over. */
const completeSending = async (demo: Demo, campaign: Schemas['NoticeCampaignView']) => {
  const [commander, lawyer] = [demo.as('commander'), demo.as('lawyer')];
  const { incidentId, id: campaignId } = campaign;
  const draft = await commander
    .post('/letter-versions', { incidentId, campaignId, language: 'da', ...WHOLE })
    .ok<Schemas['LetterVersionView']>();
  await lawyer.post(`/letter-versions/${draft.id}/approve`, { version: draft.version }).ok();
  const file = await takeContacts(commander, campaign);
  const make = (more: object): Promise<Schemas['NoticeBatchView']> =>
    commander.post('/notice-batches', { incidentId, campaignId, ...more }).ok<Schemas['NoticeBatchView']>();
  const sent = await make({ channel: 'print' });
  const released = await lawyer
    .post(`/notice-batches/${sent.id}/release`, { version: sent.version })
    .ok<Schemas['NoticeBatchView']>();
  await commander.post(`/notice-batches/${sent.id}/export`);
  const { version } = await commander.get(`/notice-batches/${sent.id}`).ok<Schemas['NoticeBatchView']>();
  await commander
    .post(`/notice-batches/${released.id}/send`, { version, sentAt: '2025-03-03T10:00:00Z' })
    .ok<Schemas['NoticeBatchView']>();
  const made = await make({ channel: 'print', handling: 'protected' });
  const { data } = await commander
    .list('/notice-recipients', { filter: { campaignId, channel: 'email' } })
    .ok<Schemas['NoticeRecipientPage']>();
  return { file, sent, made, recipient: data[0]! }; // there is one in the contact file
};

/** A campaign that is closed and whose contact data are destroyed. */
const completeEnd = async (demo: Demo, incidentId: string): Promise<Schemas['NoticeCampaignView']> => {
  const commander = demo.as('commander');
  const { id, version, name } = await commander
    .post('/notice-campaigns', { incidentId, name: 'Over', sender: 'The Clinic', contactPoint: 'Desk' })
    .ok<Schemas['NoticeCampaignView']>();
  const closed = await commander.post(`/notice-campaigns/${id}/close`, { version }).ok<Schemas['NoticeCampaignView']>();
  await commander.post(`/notice-campaigns/${id}/destroy-contacts`, { version: closed.version, name }).ok();
  return closed;
};

/** Campaigns with texts and letters on their way, a public notice, and last a hold: it stops all letters. */
export const completeLetters = async (demo: Demo, incidentId: string) => {
  const [commander, press, lawyer] = [demo.as('commander'), demo.as('communications'), demo.as('lawyer')];
  const campaign = await commander
    .post('/notice-campaigns', { incidentId, name: 'Everybody', sender: 'The Clinic', contactPoint: 'Desk' })
    .ok<Schemas['NoticeCampaignView']>();
  const words = { subject: 'What happened', body: 'Dear {{name}}, data were stolen.', nature: 'data were stolen' };
  const text = await press
    .post('/letter-versions', { incidentId, campaignId: campaign.id, language: 'en', ...words })
    .ok<Schemas['LetterVersionView']>();
  const notice = await press
    .post('/public-notices', { incidentId, reason: 'Unknown addresses', text: 'Stolen', channel: 'Newspapers' })
    .ok<Schemas['PublicNoticeView']>();
  const sending = await completeSending(demo, campaign);
  const over = await completeEnd(demo, incidentId);
  const { data } = await lawyer.list('/organisations', { q: 'politi' }).ok<Schemas['OrganisationPage']>();
  const [{ id: askedById, name } = { id: '', name: '' }] = data;
  const hold = await lawyer
    .post('/notification-holds', { incidentId, askedById, basis: '§ 22', heldFrom: FROM, reviewOn: '2025-01-10' })
    .ok<Schemas['NotificationHoldView']>();
  return { campaign, text, notice, hold, police: name, sending, over };
};

type Letters = Awaited<ReturnType<typeof completeLetters>>;

/** Screens of campaigns, texts, holds and public notices. */
export const letterScreens = ({ campaign, text, notice, hold, police }: Letters, here: Here): Screen[] => [
  here('/letters/campaigns', 'Campaigns of letters'),
  here('/letters/campaigns/create', 'New campaign of letters'),
  here(`/letters/campaigns/${campaign.id}`, 'Everybody'),
  here(`/letters/campaigns/${campaign.id}/edit`, 'Edit campaign'),
  here('/letters/texts', 'Texts of letters'),
  here('/letters/texts/create', 'Write the text of a letter'),
  here(`/letters/texts/${text.id}`, 'English, version 1: Everybody'),
  here(`/letters/texts/${text.id}`, 'English, version 1: Everybody', 'Withdraw'),
  here(`/letters/texts/${text.id}/edit`, 'Edit text', 'Show as a letter'),
  here('/letters/holds', 'Holds on letters'),
  here('/letters/holds/create', 'Enter a hold'),
  here(`/letters/holds/${hold.id}`, `Hold asked for by ${police}`),
  here(`/letters/holds/${hold.id}`, `Hold asked for by ${police}`, 'Lift the hold'),
  here(`/letters/holds/${hold.id}/edit`, 'Edit hold'),
  here('/letters/public-notices', 'Public notice'),
  here('/letters/public-notices/create', 'Draft a public notice'),
  here(`/letters/public-notices/${notice.id}`, 'Newspapers'),
  here(`/letters/public-notices/${notice.id}`, 'Newspapers', 'Approve'),
  here(`/letters/public-notices/${notice.id}/edit`, 'Edit public notice'),
];

const button =
  (name: string) =>
  (page: Page): Locator =>
    page.getByRole('button', { name, exact: true });

/** Screens of one campaign whose letters go out, and of one that is over. */
export const sendingScreens = ({ campaign, over, sending }: Letters, here: Here): Screen[] => {
  const { file, sent, made, recipient } = sending;
  const [base, empty] = [`/letters/campaigns/${campaign.id}`, `/letters/campaigns/${over.id}`];
  return [
    here(`${base}/recipients`, 'Persons of the campaign'),
    here(`${base}/recipients/${recipient.id}`, recipient.reference, 'Open contact data'),
    here(`${base}/recipients/${recipient.id}`, recipient.reference, 'Leave out'),
    here(`${base}/contacts`, 'Files of contact data'),
    here(`${base}/contacts/create`, 'Take in a file'),
    here(`${base}/contacts/${file.id}`, file.fileName),
    here(`${base}/channels`, 'Letters that came back'),
    here(`${base}/batches`, 'Batches of letters'),
    here(`${base}/batches/create`, 'Make a batch', 'Make batch'),
    here(`${base}/batches/${made.id}`, 'Batch 2: Printed letter', 'Call off batch'),
    here(`${base}/batches/${sent.id}`, 'How its letters ended'),
    here(`${base}/status`, 'What carriers report'),
    here(`${base}/reconciliation`, 'Who has no letter'),
    here(`${base}/end`, button('Close campaign'), 'Close campaign'),
    here(`${empty}/contacts`, 'Files of contact data'),
    here(`${empty}/batches`, 'Batches of letters'),
    here(`${empty}/end`, page => page.getByRole('link', { name: 'Download the certificate' })),
  ];
};

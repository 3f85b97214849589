import type { Browser } from './browser.js';
import { type Case } from './case.js';
import type { Exchange, Schemas } from './exchange.js';
import { fillRegister, importTable } from './persons-case.js';
import type { Scene } from './scene.js';

/** Ida; Ole, whose address is protected; Åse, of whom only the e-mail is known; Per, who died; a minor; a stranger; no number. */
export const CONTACTS = [
  'cpr;navn;adresse;postnr;by;mail;tlf;beskyttet;død',
  '211062-0629;Ida Ågård;Søndergade 17;8000;Aarhus C;ida.aagaard@example.org;+45 20304050;;',
  '0201919990;Ole Holm;Vestervej 23;5000;Odense C;;;ja;',
  '0107851234;Åse Lund;;;;aase.lund@example.org;;;',
  '2509479989;Per Kjær;Nørregade 31;9000;Aalborg;per.kjaer@example.org;;;ja',
  '0101154000;Barn Barnesen;Østergade 45;6000;Kolding;barn.barnesen@example.org;30405060;;',
  '0101605555;Stranger Nobody;Fremmedvej 59;2000;Frederiksberg;stranger@example.org;;;',
  'none;Number Missing;Savnetvej 61;2000;Frederiksberg;;;;',
].join('\r\n');

/** Every datum of that file that must lie nowhere in clear. */
export const DATA = [
  'Ågård',
  'Søndergade',
  'ida.aagaard',
  '20304050',
  'Ole Holm',
  'Vestervej',
  'Åse Lund',
  'aase.lund',
  'Per Kjær',
  'Nørregade',
  'Barnesen',
  'Østergade',
  'Stranger',
  'Fremmedvej',
  'Savnetvej',
];

const USES = [
  'person_number',
  'name',
  'address',
  'postal_code',
  'city',
  'email',
  'phone',
  'protected',
  'deceased',
] as const;

const BYTES = { 'Content-Type': 'application/octet-stream' };

export type ContactFile = Schemas['ContactFileView'];

/** Begins taking a contact file of the shape of CONTACTS. */
export const beginContacts = (browser: Browser, campaign: Schemas['NoticeCampaignView']): Promise<ContactFile> =>
  browser
    .post('/contact-files', {
      incidentId: campaign.incidentId,
      campaignId: campaign.id,
      fileName: 'contacts.csv',
      mapping: {
        encoding: 'utf-8',
        delimiter: ';',
        hasHeader: true,
        columns: USES.map((use, column) => ({ column, use })),
      },
    })
    .ok<ContactFile>();

/** Sends the bytes of a contact file. */
export const sendContacts = (browser: Browser, { id }: ContactFile, text: string): Exchange =>
  browser.send('PUT', `/contact-files/${id}/content`, new Blob([text]), BYTES);

/** Takes a contact file from beginning to end. */
export const takeContacts = async (
  browser: Browser,
  campaign: Schemas['NoticeCampaignView'],
  text = CONTACTS,
): Promise<ContactFile> => sendContacts(browser, await beginContacts(browser, campaign), text).ok<ContactFile>();

/** Sends a status file. */
export const sendStatus = (browser: Browser, campaignId: string, text: string): Exchange =>
  browser.send('PUT', `/notice-campaigns/${campaignId}/status-file?fileName=status.csv`, new Blob([text]), BYTES);

/** A register of five persons, one of them a minor, and a campaign for all of them. */
export const openCampaign = async (scene: Scene, the: Case): Promise<Schemas['NoticeCampaignView']> => {
  const analyst = scene.as(the.analyst);
  await fillRegister(analyst, the.incidentId);
  await addPerson(scene, the, '0101154000');
  return analyst
    .post('/notice-campaigns', {
      incidentId: the.incidentId,
      name: 'All patients',
      sender: 'Alles Lægehus',
      contactPoint: 'Telefon 70 00 00 00',
    })
    .ok<Schemas['NoticeCampaignView']>();
};

/** A table that holds one more person, counted into a new run. */
export const addPerson = async (scene: Scene, the: Case, number: string): Promise<void> => {
  const analyst = scene.as(the.analyst);
  const { incidentId } = the;
  const table = await analyst
    .post('/affected-tables', { incidentId, name: `Table of ${number.slice(0, 4)}` })
    .ok<{ id: string }>();
  await importTable(analyst, incidentId, table.id, `cpr;navn;kol\n${number};X;0\n`);
  await analyst.post('/register-runs', { incidentId }).ok();
};

const BODY =
  'Kære {{name}}\n\nEn kriminel gruppe har kopieret:\n{{categories}}\n\nNogen kan misbruge det.\n\nVi har lukket hullet.\n\nSpørgsmål: {{contact}}, {{reference}}';

/** A text that legal has approved. */
export const approveText = async (
  scene: Scene,
  the: Case,
  campaignId: string,
  told: Partial<Schemas['CreateLetterVersion']> = {},
): Promise<Schemas['LetterVersionView']> => {
  const { id, version } = await scene
    .as(the.press)
    .post('/letter-versions', {
      incidentId: the.incidentId,
      campaignId,
      language: 'da',
      subject: 'Underretning',
      body: BODY,
      nature: 'En kriminel gruppe har kopieret',
      contact: 'Spørgsmål: {{contact}}',
      consequences: 'Nogen kan misbruge det.',
      measures: 'Vi har lukket hullet.',
      ...told,
    })
    .ok<Schemas['LetterVersionView']>();
  return scene.as(the.lawyer).post(`/letter-versions/${id}/approve`, { version }).ok<Schemas['LetterVersionView']>();
};

import type { Browser } from './browser.js';
import type { Schemas } from './exchange.js';

/** The risk of the case by hand: health data 4 × names and numbers 1, published 0.5, malicious 0.5 (DOMAIN.md §1.4: 5.0). */
export const RISK = {
  context: 'sensitive',
  contextReason: 'COPD and diabetes',
  identification: 'maximum',
  identificationReason: 'Names and CPR numbers',
  confidentiality: 'severe',
  integrity: 'none',
  availability: 'none',
  malicious: true,
  circumstancesReason: 'Published by criminals',
  overHundred: true,
  unintelligible: false,
  conclusion: 'high',
  conclusionReason: 'Patients can be defrauded',
};

/** Answers to the form of a breach (GDPR Art. 33) that no record of a small case says, entered by hand. */
export const BY_HAND = {
  controller: 'Alles Lægehus',
  dpo: 'Bo Rask, dpo@example.org',
  occurredFrom: {
    at: '2024-12-08T23:00:00.000Z',
    precision: 'minute',
    zone: 'Europe/Copenhagen',
    asWritten: null,
  },
  subjectCategories: 'Patients',
  recordsNumber: { from: 200_000, to: null, approximate: true },
  dataCategories: 'Health data',
  specialData: 'yes',
  nationalIds: 'yes',
  measuresBefore: 'Access control',
  consequences: 'Identity theft',
  measuresTaken: 'Systems isolated',
  measuresProposed: 'New backups',
};

interface Notification {
  incidentId: string;
  organisationId: string;
  occurred: object;
  subject?: string;
}

/** Files a notification of the breach to an authority (GDPR Art. 33). */
export const notify = async (
  browser: Browser,
  { subject = 'Notification', ...values }: Notification,
): Promise<Schemas['CorrespondenceView']> => {
  const outgoing = { direction: 'outgoing', channel: 'portal', fulfilsTermKey: 'gdpr-33-1' };
  const { id, version } = await browser
    .post('/correspondence', { ...outgoing, ...values, subject })
    .ok<Schemas['CorrespondenceView']>();
  return browser.post(`/correspondence/${id}/file`, { version }).ok();
};

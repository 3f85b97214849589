import { sha256 } from '../export/manifest.js';
import type { ContactDestructionView } from './proof.dto.js';

/** What the certificate is about, in words. */
export interface CertifiedCampaign {
  incident: string;
  campaign: string;
}

/** The certificate as text; its last line is the SHA-256 of everything above it. */
export const certificateOf = (of: CertifiedCampaign, d: ContactDestructionView): string => {
  const text = [
    'Certificate of destruction of contact data',
    '',
    `Incident: ${of.incident}`,
    `Campaign: ${of.campaign} (${d.campaignId})`,
    `Destroyed at: ${d.destroyedAt.toISOString()}`,
    `Destroyed by: ${d.destroyedByName}`,
    '',
    `Persons in the campaign: ${d.recipients}`,
    ...Object.entries(d.states)
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([state, persons]) => `  ${state}: ${persons}`),
    '',
    'Names, addresses, e-mail addresses, phone numbers and guardians were removed from every row, and the key',
    'that they were sealed with was removed. References, states and history of the letters remain.',
    '',
    'SHA-256 over "reference state" of every person, a line each, in order of reference:',
    d.recipientsSha256,
    '',
  ].join('\n');
  return `${text}SHA-256 of the lines above: ${sha256(text)}\n`;
};

import type { CreateNegotiation, CreateNegotiationEvent } from '../negotiations/negotiation.dto.js';
import { media, OTHER, REPORTED, time } from './case-words.js';

/** Hearsay only: no amount, channel, date or outcome is known. */
export const NEGOTIATION: Partial<CreateNegotiation> = {
  actor: 'The attackers (not named)',
  state: 'published',
  summary:
    'There are said to have been negotiations about a ransom in the background. Amount, currency, channel, time, negotiator and outcome are not known. The state says only that data were published (S3).',
  source: media('S8'),
  confidence: 'reported',
};

interface Hearsay {
  key: string;
  body: Partial<CreateNegotiationEvent>;
}

/** Who reported what; the times are those of the reports. */
export const HEARSAY: Hearsay[] = [
  {
    key: 'S8',
    body: {
      kind: 'hearsay',
      occurred: REPORTED,
      text: 'According to Danish media there are said to have been negotiations about a ransom.',
      source: media('S8'),
      confidence: 'reported',
    },
  },
  {
    key: 'B6',
    body: {
      kind: 'hearsay',
      party: 'actor',
      occurred: time('2025-01', 'on a Tuesday in January 2025'),
      text: 'Separate claim: the post with the leak spoke of three weeks of negotiation before it; a ransom had been demanded. No amount is given.',
      source: 'upday.com, after Version2 and DR (B6)',
      confidence: 'claimed',
    },
  },
  {
    key: 'B9',
    body: {
      kind: 'hearsay',
      occurred: time('2025', 'early 2025'),
      text: 'Separate claim: whether a ransom was paid is unclear.',
      source: OTHER.heise.source,
      confidence: 'reported',
    },
  },
];

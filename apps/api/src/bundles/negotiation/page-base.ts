import type { DocumentText } from '../../platform/documents/document.js';
import type { NegotiationContents } from './negotiation-contents.js';

/** The language of what somebody wrote: nothing of ours says which. */
export const und = 'und' as const;

/** What every document of the bundle begins with. */
export const base = (
  { case: { zone } }: NegotiationContents,
  { asOf }: { asOf: Date },
): Pick<DocumentText, 'language' | 'generatedAt' | 'zone'> => ({
  language: 'en',
  generatedAt: asOf.toISOString(),
  zone,
});

export const caseFact = ({ case: { reference, title } }: NegotiationContents): { name: string; value: string } => ({
  name: 'Case',
  value: `${reference} ${title}`,
});

import type { NegotiationParty } from '@breachdesk/contract/vocabularies';

/** Theirs to the left, ours to the right, the rest across; the word says it as well. */
export const PARTY_PLACES: Record<NegotiationParty, object> = {
  actor: { mr: { sm: 8 }, borderLeftWidth: 6, borderLeftColor: 'error.main' },
  us: { ml: { sm: 8 }, borderLeftWidth: 6, borderLeftColor: 'primary.main' },
  third_party: { borderLeftWidth: 6, borderLeftStyle: 'dashed', borderLeftColor: 'text.secondary' },
  none: { borderLeftWidth: 6, borderLeftStyle: 'dotted', borderLeftColor: 'text.secondary' },
};

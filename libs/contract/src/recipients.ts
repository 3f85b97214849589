import type { OrganisationKind } from './vocabularies.js';

/**
 * Whether a duty can be fulfilled by what tells persons: where no kind of organisation is named, or also such as are no
 * authority and none of our own, that carry it to them. `kinds`: those that telling fulfils the duty; null: none is named.
 */
export const isOwedToPersons = (kinds: readonly OrganisationKind[] | null): boolean =>
  kinds === null || kinds.includes('other');

/** Words of what was told to whom, and of looking it up again. */

/** Instants of an incident that others are told of. */
export const KEY_DATES = ['occurred_from', 'occurred_to', 'detected', 'suspected', 'aware'] as const;
export type KeyDate = (typeof KEY_DATES)[number];

/** What a fact is that somebody was told: a number of persons, a category of data, a date. */
export const FACT_KINDS = ['figure', 'category', 'date'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** To whom facts are told: a body, persons by letter, or readers of statements. */
export const RECIPIENT_KINDS = ['organisation', 'persons', 'press', 'public', 'staff'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** Where it stands what was told. */
export const TELLING_SOURCES = ['correspondence', 'statement', 'letter_version', 'public_notice'] as const;
export type TellingSource = (typeof TELLING_SOURCES)[number];

/** What is wrong with what a recipient was told last: another one was told otherwise since, or it is no longer so. */
export const DISCLOSURE_MARKS = ['contradicts', 'stale'] as const;
export type DisclosureMark = (typeof DISCLOSURE_MARKS)[number];

/** Rooms whose items a bundle of correspondence holds: the general one, or all that are open to its maker. */
export const BUNDLE_ROOMS = ['general', 'all'] as const;
export type BundleRooms = (typeof BUNDLE_ROOMS)[number];

/** Where in correspondence words were found. */
export const SEARCH_SOURCES = ['item', 'mail', 'file'] as const;
export type SearchSource = (typeof SEARCH_SOURCES)[number];

/** Why the text of a file could not be read for the search. */
export const FILE_FAULTS = ['no_text', 'locked', 'damaged', 'too_large', 'took_too_long', 'took_too_much'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

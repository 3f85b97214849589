/** What is being filed with an authority: the first notification, one that adds to it, or the last. */
export const FILING_KINDS = ['initial', 'supplementary', 'final'] as const;
export type FilingKind = (typeof FILING_KINDS)[number];

/** Where a version of a filing stands: written, approved by somebody else, filed and frozen. */
export const FILING_STATES = ['draft', 'approved', 'filed'] as const;
export type FilingState = (typeof FILING_STATES)[number];

/** Forms of authorities that can be filled in. */
export const FILING_FORM_KEYS = ['gdpr_33', 'nis2_early_warning', 'nis2_notification', 'nis2_final'] as const;
export type FilingFormKey = (typeof FILING_FORM_KEYS)[number];

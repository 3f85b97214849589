/** What one file may hold before the rest is left in the original. Sizes in bytes, times in milliseconds. */
export const MAIL_LIMITS = {
  /** Larger files are kept and not read. */
  bytes: 40 * 1024 * 1024,
  /** Mails within each other, the outermost being 1. */
  depth: 20,
  mails: 100,
  files: 500,
  /** Of all files together: a mail in a mail in a mail holds the innermost three times. */
  keptBytes: 150 * 1024 * 1024,
  /** MIME parts within each other, in one mail. */
  partDepth: 100,
  headerBytes: 1024 * 1024,
  textLength: 200_000,
  htmlLength: 1_000_000,
  /** Pictures inside the mail that are shown with it, together. */
  pictureBytes: 2 * 1024 * 1024,
  references: 100,
  addresses: 500,
  heapMegabytes: 384,
  lastsMs: 60_000,
} as const;

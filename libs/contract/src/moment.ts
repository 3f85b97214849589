import type { Precision } from './vocabularies.js';

/**
 * An instant as it was reported: `at` is the start of the stated year, month, day or minute in `zone`, as UTC
 * (ISO 8601, ending in Z); `precision` says how much of it is known; `asWritten` keeps the source's own words.
 */
export interface Moment {
  at: string;
  precision: Precision;
  zone: string;
  asWritten: string | null;
}

import type { StatusFault } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import { readReference } from '../references.js';

/** What a carrier says of a letter. */
export const REPORTED_STATES = ['delivered', 'returned', 'bounced', 'failed'] as const;
export type ReportedState = (typeof REPORTED_STATES)[number];

/** One line of a status file, read. `at`: when it happened; null where the file does not say. */
export type StatusRow =
  { line: number; reference: string; state: ReportedState; at: Date | null } | { line: number; fault: StatusFault };

/** Words of carriers in Danish, English and German. */
const WORDS: Record<ReportedState, readonly string[]> = {
  delivered: ['delivered', 'leveret', 'afleveret', 'zugestellt', 'ok', 'read', 'læst'],
  returned: ['returned', 'return', 'retur', 'returneret', 'zurück', 'rücksendung', 'unzustellbar', 'undeliverable'],
  bounced: ['bounced', 'bounce', 'rejected', 'afvist', 'abgewiesen', 'hard_bounce', 'soft_bounce'],
  failed: ['failed', 'failure', 'error', 'fejl', 'fejlet', 'fehler', 'not_reached', 'ikke_truffet'],
};

const BY_WORD = new Map(REPORTED_STATES.flatMap(state => WORDS[state].map(word => [word, state] as const))); // pairs of word and state

/** Ways a day or an instant is written in such files. */
const DATES = [
  'yyyy-MM-dd',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'dd/MM/yyyy',
  'yyyyMMdd',
  'yyyy-MM-dd HH:mm',
  'dd-MM-yyyy HH:mm',
];

const readDate = (text: string, zone: string): Date | null => {
  const iso = /^\d{4}-\d{2}-\d{2}T/.test(text) ? DateTime.fromISO(text, { zone }) : null;
  const found = iso ?? DATES.map(form => DateTime.fromFormat(text, form, { zone })).find(date => date.isValid);
  return found?.isValid ? found.toJSDate() : null;
};

/** Reads the cells `reference, state, date`. `zone`: that of the case, for days without one. */
export const statusRow = (
  line: number,
  [reference = '', state = '', date = '']: readonly string[],
  { zone, now }: { zone: string; now: Date },
): StatusRow => {
  const known = readReference(reference);
  if (known === null) return { line, fault: 'not_a_reference' };
  const meant = BY_WORD.get(state.toLowerCase().replace(/[\s-]+/g, '_'));
  if (!meant) return { line, fault: 'unknown_state' };
  const at = date === '' ? null : readDate(date, zone);
  if (date !== '' && at === null) return { line, fault: 'bad_date' };
  if (at !== null && at > now) return { line, fault: 'date_in_future' };
  return { line, reference: known, state: meant, at };
};

/** A first line that names its columns instead of a letter. */
export const isStatusHeader = ([reference = '', state = '']: readonly string[]): boolean =>
  readReference(reference) === null && !BY_WORD.has(state.toLowerCase()) && /[a-z]/i.test(reference);

import type { AuditEntry } from '../platform/api/records';

/** Columns that name a record, best first. */
const NAMES = ['title', 'name', 'subject', 'reference', 'lane_name', 'scope', 'place_name', 'actor', 'file_name'];

/** What the record of an entry was called then; nothing when it has no name of its own. */
export const entryName = ({ after, before }: AuditEntry): string | undefined => {
  const row = after ?? before ?? {};
  const name = NAMES.map(column => row[column]).find(value => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : undefined;
};

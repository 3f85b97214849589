import type { ContactFile } from '../../platform/api/records';

/** Rows of a contact file without a usable number. */
export const rejectedRows = ({ rejects }: ContactFile): number =>
  Object.values(rejects).reduce((sum, rows) => sum + rows, 0);

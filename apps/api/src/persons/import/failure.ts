import { isConnectionLost } from '../../platform/database/connection-lost.js';
import { BrokenFile } from './row-scanner.js';
import { BrokenArchive } from './unpack.js';

/** Why an import failed, as a code and at most a line: no message of a library, which could hold a value. */
export interface Failure {
  code: string;
  line?: number;
  /** For the log: SQLSTATE, code of the system or class of the error. */
  cause?: string;
}

const CONSTRAINTS = [
  'register_one_import_at_a_time',
  'register_key_fits',
  'register_table_slot_fits',
  'register_category_slot_fits',
  'supplement_lines_are_open',
  'supplement_corrects_what_counts',
  'table_import_is_wanted',
];

export const failureOf = (error: unknown): Failure => {
  if (error instanceof BrokenFile)
    return error.code === 'supplement-rows-differ' ? { code: error.code } : { code: error.code, line: error.line };
  if (error instanceof BrokenArchive) return { code: error.code };
  if (isConnectionLost(error)) return { code: 'database-lost' };
  if (typeof error !== 'object' || error === null) return { code: 'unexpected' };
  if ('constraint' in error && CONSTRAINTS.includes(String(error.constraint)))
    return { code: String(error.constraint).replaceAll('_', '-') };
  if ('code' in error && /^Z_/.test(String(error.code))) return { code: 'archive-damaged' };
  return { code: 'unexpected', cause: 'code' in error ? String(error.code) : error.constructor.name };
};

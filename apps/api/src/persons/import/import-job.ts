import type { Country } from '@breachdesk/person-number/foreign';
import type { Failure } from './failure.js';
import type { ColumnMapping } from './mapping.js';
import type { Encoding } from './encodings.js';
import type { ReadCounts } from './table-reader.js';
import type { Packing } from './unpack.js';

/** That a file corrects rejected rows of an import. */
export interface Corrects {
  importId: string;
  /** Data categories that its table holds. */
  categoryIds: readonly string[];
}

/** One file of an import, as the thread is told of it. */
export interface ImportFile {
  importId: string;
  affectedTableId: string;
  encoding: Encoding;
  delimiter: string;
  hasHeader: boolean;
  /** Of the numbers that are not Danish. */
  country?: Country;
  columns: readonly ColumnMapping[];
  corrects?: Corrects;
}

/** What the thread is started with. Nothing of it is ever logged. */
export interface ImportJob {
  /** PostgreSQL as the runtime role. */
  url: string;
  actorId: string;
  requestId: string;
  incidentId: string;
  /** ISO date on which the files are read. */
  day: string;
  keyVersion: number;
  /** Key of the incident; 32 bytes. */
  key: Uint8Array;
  files: readonly ImportFile[];
  /** Threads that hash beside the one that reads. */
  threads: number;
}

/** From the one who reads the files. */
export type ToThread = { bytes: Uint8Array } | { end: true };

/** What was read from one file. */
export interface ReadFile extends ReadCounts {
  importId: string;
  /** Of the bytes as they came, packed or not. */
  contentSha256: string;
  packing: Packing;
  bytes: number;
}

/** What came of it. */
export interface FileResult extends ReadFile {
  /** Different persons in its table. */
  persons: number;
}

/** From the thread. `more`: it can take another piece. A failure after the last file is read is that of none of them. */
export type FromThread =
  | { more: number }
  | { progress: { rows: number; bytes: number; file: number } }
  | { done: FileResult[] }
  | { failed: Failure & { file: number | null } };

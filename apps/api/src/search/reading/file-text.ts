import type { FileFault } from '@breachdesk/contract/vocabularies';

/** A file to read, with what is known of it. */
export interface FileToRead {
  bytes: Uint8Array<ArrayBuffer>;
  /** By content, as found out when it was taken. */
  mediaType: string;
  fileName: string;
}

/** The words of a file, or why there are none. */
export type FileText = { text: string } | { fault: FileFault };

/** What is read of one file. Sizes in bytes, lengths in characters, times in milliseconds. */
export const READING_LIMITS = {
  /** Larger files are kept and not read. */
  bytes: 40 * 1024 * 1024,
  /** Of one part of a packed document, unpacked. */
  partBytes: 30 * 1024 * 1024,
  pages: 2_000,
  textLength: 2_000_000,
  heapMegabytes: 384,
  lastsMs: 60_000,
} as const;

import { createHash } from 'node:crypto';

/** One file of an exported batch. */
export interface BatchFile {
  name: string;
  bytes: Uint8Array;
  /** Letters in it. */
  letters: number;
}

/** One file as the manifest lists it. `sha256`: of its bytes, hexadecimal. */
export interface ListedFile {
  name: string;
  bytes: number;
  letters: number;
  sha256: string;
}

/** What a batch holds, for whoever prints it and for the proof afterwards. It names nobody. */
export interface Manifest {
  form: 'breachdesk-notice-batch-1';
  batch: { id: string; number: number; channel: string; handling: string; date: string };
  letters: number;
  /** Approved texts the letters were written from. */
  texts: { number: number; language: string; sha256: string }[];
  files: ListedFile[];
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const listed = ({ name, bytes, letters }: BatchFile): ListedFile => ({
  name,
  bytes: bytes.length,
  letters,
  sha256: sha256(bytes),
});

/** As it lies in the archive. */
export const manifestFile = (manifest: Manifest): BatchFile => ({
  name: 'manifest.json',
  bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  letters: 0,
});

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import yazl from 'yazl';
import { EPOCH } from '../notices/export/archive.js';

/** One file of a bundle: its place, and how its bytes are had once their turn has come. */
export interface Entry {
  place: string;
  open: () => Promise<Readable | Uint8Array>;
  /** Known beforehand, where the bytes are kept and not made. */
  sha256?: string;
  size?: number;
}

const PLACE = 'SHA256SUMS';
const OPTIONS = { mtime: EPOCH, mode: 0o100600, forceDosTimestamp: true, compress: false };

/**
 * A ZIP that is made while it is read: one file is open at a time, whatever the bundle holds. Its last file lists the
 * SHA-256 of all others, kept ones as they were recorded when they were filed, so that `sha256sum -c` finds any damage.
 */
export const archiveStream = (entries: readonly Entry[]): Readable => {
  const archive = new yazl.ZipFile();
  const output = archive.outputStream as Readable; // yazl pipes into a PassThrough of its own
  const sums: string[] = [];
  let current: Readable | null = null;
  const add = (place: string, size: number | undefined, open: () => Promise<Readable>): void =>
    archive.addReadStreamLazy(place, { ...OPTIONS, ...(size === undefined ? {} : { size }) }, done => {
      open().then(
        source => {
          current = source;
          done(null, source);
        },
        (error: unknown) => output.destroy(error as Error), // as: files and documents throw nothing else
      );
    });
  for (const { place, open, sha256, size } of entries)
    add(place, size, async () => {
      const content = await open();
      const bytes = content instanceof Readable ? null : content;
      sums.push(
        `${
          sha256 ??
          createHash('sha256')
            .update(bytes ?? '')
            .digest('hex')
        }  ${place}\n`,
      );
      return bytes ? Readable.from([Buffer.from(bytes)]) : (content as Readable); // one of the two it is
    });
  add(PLACE, undefined, () => Promise.resolve(Readable.from([Buffer.from(sums.join(''))])));
  archive.on('error', (error: Error) => output.destroy(error));
  // Whoever stops reading leaves no file open.
  output.once('close', () => current?.destroy());
  archive.end();
  return output;
};

import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import type { BatchFile } from './manifest.js';

/**
 * The first instant a ZIP can hold, in whatever zone the process runs: DOS times carry no zone, so the bytes are the same
 * everywhere, and the same files give the same archive on every day.
 */
export const EPOCH = new Date(1980, 0, 1);

/** Packs files in the given order. The same files give the same bytes. */
export const archiveOf = async (files: readonly BatchFile[]): Promise<Buffer> => {
  const archive = new yazl.ZipFile();
  for (const { name, bytes } of files)
    archive.addBuffer(Buffer.from(bytes), name, { mtime: EPOCH, mode: 0o100600, forceDosTimestamp: true });
  archive.end();
  return buffer(archive.outputStream as Readable); // yazl pipes into a PassThrough of its own
};

import { Inject, Injectable } from '@nestjs/common';
import { createWriteStream, type ReadStream, type WriteStream } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '../platform/problems/problems.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Node cuts a request off after five minutes; a file in `incoming` that is older than this belongs to nobody any more. */
export const ABANDONED_AFTER_MS = 15 * 60_000;
/** A file that waited longer is not kept: it might be cleared away while its row is being written. */
const KEPT_WITHIN_MS = 10 * 60_000;

/**
 * The bytes of attachments, by id alone: `<dataDir>/files/incoming/<id>` while they arrive, `<dataDir>/files/<aa>/<id>`
 * for good. No name that anybody sent ever becomes a path.
 *
 * Why neither half survives a crash. Bytes are written and synced under `incoming`; then, inside the transaction that
 * inserts the row, they get a second, lasting name (`keep`: a hard link, and the folder synced). A crash before the
 * commit leaves no row, and the name in `incoming` tells the clearing which bytes to remove, under both names. A crash
 * after the commit leaves the row and its bytes, and the clearing removes only the name in `incoming`. So a row never
 * lacks its bytes, and bytes without a row are found again, without searching the whole store: a store that is
 * mistakenly run against an empty database loses nothing but unfinished uploads.
 */
@Injectable()
export class FileStore {
  private readonly root: string;
  private readonly incoming: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.root = join(settings.dataDir, 'files');
    this.incoming = join(this.root, 'incoming');
  }

  /** Makes the folders; nobody but the user of the process may enter them. */
  async prepare(): Promise<void> {
    await mkdir(dirname(this.root), { recursive: true }); // apart, because the mode below would hold for parents too
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
  }

  /** Where arriving bytes go; synced to the disk before it closes. */
  receive(id: string): WriteStream {
    return createWriteStream(join(this.incoming, id), { flags: 'wx', mode: 0o600, flush: true });
  }

  /** Gives received bytes their lasting name. To be called in the transaction that inserts their row. */
  async keep(id: string): Promise<void> {
    const arrived = join(this.incoming, id);
    const { mtimeMs } = await stat(arrived);
    if (Date.now() - mtimeMs > KEPT_WITHIN_MS)
      throw new Refused('attachment/took-too-long', {
        status: 503,
        detail: 'The file waited too long. Send it again.',
      });
    const folder = this.folderOf(id);
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    await link(arrived, join(folder, id));
    await syncFolder(folder);
    if (made) await syncFolder(this.root);
  }

  /** Drops the name under which bytes arrived: they were kept, or refused. */
  async release(id: string): Promise<void> {
    await rm(join(this.incoming, id), { force: true });
  }

  /** Removes bytes that have no row, under both names; the one that leads to them last. */
  async discard(id: string): Promise<void> {
    await rm(join(this.folderOf(id), id), { force: true });
    await this.release(id);
  }

  /** Ids in `incoming` that no living process can be working on. */
  async abandoned(now: Date): Promise<string[]> {
    const ids = (await readdir(this.incoming)).filter(name => ID.test(name));
    const ages = await Promise.all(ids.map(id => this.ageOf(id, now)));
    return ids.filter((_, index) => (ages[index] ?? 0) > ABANDONED_AFTER_MS);
  }

  /** The kept bytes, as many as the row says. */
  async read(id: string, size: number): Promise<ReadStream> {
    const file = await open(join(this.folderOf(id), id), 'r').catch(() => null);
    if (file && (await file.stat()).size === size) return file.createReadStream();
    await file?.close();
    throw new Refused('attachment/bytes-missing', {
      status: 500,
      detail: 'The file store does not hold this file as it was received. Restore the folder "files" from the backup.',
    });
  }

  private folderOf(id: string): string {
    return join(this.root, id.slice(0, 2));
  }

  private async ageOf(id: string, now: Date): Promise<number> {
    const found = await stat(join(this.incoming, id)).catch(() => null); // its upload has just ended
    return found ? now.getTime() - found.mtimeMs : 0;
  }
}

/** A name is on the disk only once its folder is. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

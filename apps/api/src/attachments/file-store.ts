import { Inject, Injectable } from '@nestjs/common';
import type { ReadStream, WriteStream } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '../platform/problems/problems.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { UploadOwner } from './upload-owner.js';

const ARRIVING = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.(\d+))?$/;

/** A name in `incoming`. */
export interface Arrival {
  id: string;
  name: string;
  /** Number of the process that takes it in; null when the name does not say. */
  owner: number | null;
  ageMs: number;
}

/**
 * The bytes of attachments, by id alone: `<dataDir>/files/incoming/<id>.<owner>` while they arrive,
 * `<dataDir>/files/<aa>/<id>` for good. No name that anybody sent ever becomes a path.
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

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly owner: UploadOwner,
  ) {
    this.root = join(settings.dataDir, 'files');
    this.incoming = join(this.root, 'incoming');
  }

  /** Makes the folders; nobody but the user of the process may enter them. */
  async prepare(): Promise<void> {
    await mkdir(dirname(this.root), { recursive: true }); // apart, because the mode below would hold for parents too
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
  }

  /**
   * Where arriving bytes go; synced to the disk before it closes. The file is there when this resolves: a stream that
   * opens it by itself could still make it after an upload that ended early was released.
   */
  async receive(id: string): Promise<WriteStream> {
    await this.owner.hold();
    const file = await open(this.arriving(id), 'wx', 0o600);
    return file.createWriteStream({ flush: true });
  }

  /** All bytes that arrived under this id, for a reader that needs them whole. */
  async arrived(id: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await readFile(this.arriving(id)));
  }

  /** Lets kept bytes arrive once more under another id: one copy on the disk serves both. */
  async share(from: string, id: string): Promise<void> {
    await this.owner.hold();
    await link(join(this.folderOf(from), from), this.arriving(id));
  }

  /** Gives received bytes their lasting name. To be called in the transaction that inserts their row, under its lock. */
  async keep(id: string): Promise<void> {
    const arrived = this.arriving(id);
    if (!(await stat(arrived).catch(() => null)))
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

  /** Drops the name under which bytes arrived here: they were kept, or refused. */
  async release(id: string): Promise<void> {
    await rm(this.arriving(id), { force: true });
  }

  /** Everything in `incoming`. */
  async arrivals(now: Date): Promise<Arrival[]> {
    const names = await readdir(this.incoming);
    const found = await Promise.all(names.map(name => this.arrival(name, now)));
    return found.filter(arrival => arrival !== null);
  }

  /** Ends an upload that nobody works on: without a row its bytes go too, and the name that leads to them last. */
  async end({ id, name }: Arrival, hasRow: boolean): Promise<void> {
    if (!hasRow) await rm(join(this.folderOf(id), id), { force: true });
    await rm(join(this.incoming, name), { force: true });
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

  private arriving(id: string): string {
    return join(this.incoming, `${id}.${this.owner.number}`);
  }

  private async arrival(name: string, now: Date): Promise<Arrival | null> {
    const [, id, owner] = ARRIVING.exec(name) ?? [];
    const found = id && (await stat(join(this.incoming, name)).catch(() => null)); // its upload may have just ended
    if (!id || !found) return null;
    return { id, name, owner: owner ? Number(owner) : null, ageMs: now.getTime() - found.mtimeMs };
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

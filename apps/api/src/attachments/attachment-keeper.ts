import type { TlpLabel } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import type { UploadTarget } from './attachment.dto.js';
import { Attachment } from './attachment.entity.js';
import { FILE_LOCK } from './clearing.js';
import { ContentMeter, type Measured } from './content-meter.js';
import { safeFileName } from './file-names.js';
import { FileStore } from './file-store.js';

/** Bytes that lie in `incoming`, with what was found out about them. */
export interface Taken extends Measured {
  id: string;
  fileName: string;
}

/** The record that files are added to. */
export interface Holder extends UploadTarget {
  incidentId: string;
  tlp: TlpLabel;
  sharedWith?: string[];
}

/**
 * Files that the product itself has bytes of. First `take` (outside of any transaction: it writes to the disk), then `enter`
 * in the transaction of the record, and `release` whatever came of it.
 */
@Injectable()
export class AttachmentKeeper {
  constructor(private readonly files: FileStore) {}

  async take(bytes: Uint8Array, name: string): Promise<Taken> {
    const id = randomUUID();
    try {
      const meter = new ContentMeter();
      const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      await pipeline(Readable.from([chunk]), meter.pass, await this.files.receive(id));
      return { id, fileName: safeFileName(name), ...(await meter.measured()) };
    } catch (error) {
      await this.files.release(id);
      throw error;
    }
  }

  /** A kept file once more, for another record. */
  async takeAgain({ id: from, fileName, mediaType, size, sha256 }: Taken): Promise<Taken> {
    const id = randomUUID();
    await this.files.share(from, id);
    return { id, fileName, mediaType, size, sha256 };
  }

  /** The row, and the lasting name of its bytes; both, or neither (see FileStore). The lock keeps the clearing away. */
  async enter(tx: EntityManager, taken: Taken, holder: Holder): Promise<void> {
    const { id, fileName, mediaType, size, sha256 } = taken;
    await tx.query(`select pg_advisory_xact_lock(${FILE_LOCK})`, [id]);
    await tx.insert(Attachment, { id, fileName, mediaType, size, sha256, ...holder });
    await this.files.keep(id);
  }

  async release(taken: readonly Pick<Taken, 'id'>[]): Promise<void> {
    for (const { id } of taken) await this.files.release(id);
  }
}

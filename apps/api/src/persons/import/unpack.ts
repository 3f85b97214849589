import { Transform, type TransformCallback } from 'node:stream';
import { createGunzip, createInflateRaw, type InflateRaw } from 'node:zlib';

/** How a file is packed; told by its first bytes. */
export const PACKINGS = ['none', 'gzip', 'zip'] as const;
export type Packing = (typeof PACKINGS)[number];

/** The archive cannot be read as one file. */
export class BrokenArchive extends Error {
  constructor(
    readonly code:
      'zip-encrypted' | 'zip-method' | 'zip-several-files' | 'zip-empty' | 'archive-damaged' | 'archive-too-dense',
  ) {
    super(code);
  }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

export const packingOf = (head: Uint8Array): Packing => {
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip';
  return startsWith(head, 0x50, 0x4b, 0x03, 0x04) ? 'zip' : 'none';
};

/** The stream that unpacks; null where nothing is packed. */
export const unpacker = (packing: Packing): Transform | null => {
  if (packing === 'gzip') return createGunzip();
  return packing === 'zip' ? new UnzipOne() : null;
};

/** No table of persons is packed to less than a two-hundredth; a bomb is to a thousandth (T38). Small files may be anything. */
const DENSEST = 200;
const SMALL = 100 * 1024 * 1024;

/** Refuses an archive that unpacks to far more than a table does, as soon as it shows. */
export class Density {
  private packed = 0;
  private unpacked = 0;

  took(bytes: number): void {
    this.packed += bytes;
  }

  gave(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > SMALL && this.unpacked > this.packed * DENSEST) throw new BrokenArchive('archive-too-dense');
  }
}

const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a ZIP archive of one file as it arrives (APPNOTE 6.3.3, local file header), because the archive may be larger
 * than memory and must not touch a disk. What follows the file (its descriptor and the directory) is read only to see
 * that no second file comes.
 */
class UnzipOne extends Transform {
  private head: Buffer = Buffer.alloc(0);
  private inflate: InflateRaw | null = null;
  private left = Infinity;
  private isInside = false;
  private isOver = false;
  private after: Buffer = Buffer.alloc(0);

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.receive(chunk).then(() => done(), done);
  }

  override _flush(done: TransformCallback): void {
    this.finish().then(() => done(), done);
  }

  private async receive(chunk: Buffer): Promise<void> {
    if (this.isOver) this.follow(chunk);
    else if (this.isInside) await this.unpack(chunk);
    else {
      this.head = Buffer.concat([this.head, chunk]);
      const start = this.begin();
      if (start >= 0) await this.unpack(this.head.subarray(start));
    }
  }

  /** Where the data begin, once the whole header is there; -1 before. */
  private begin(): number {
    const { head } = this;
    if (head.length < HEADER_BYTES) return -1;
    const start = HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (head.length < start) return -1;
    const method = head.readUInt16LE(8);
    if (head.readUInt16LE(6) & ENCRYPTED) throw new BrokenArchive('zip-encrypted');
    if (method !== DEFLATED && method !== STORED) throw new BrokenArchive('zip-method');
    if (method === STORED) this.left = head.readUInt32LE(18);
    else this.inflate = createInflateRaw();
    this.isInside = true;
    return start;
  }

  private async unpack(chunk: Buffer): Promise<void> {
    const { inflate } = this;
    if (!inflate) {
      this.push(chunk.subarray(0, this.left));
      const rest = chunk.subarray(Math.min(this.left, chunk.length));
      this.left -= chunk.length - rest.length;
      this.isOver = this.left <= 0;
      if (rest.length > 0) this.follow(rest);
      return;
    }
    const before = inflate.bytesWritten;
    await this.throughInflate(inflate, chunk);
    const used = inflate.bytesWritten - before;
    if (used < chunk.length) {
      this.isOver = true;
      this.follow(chunk.subarray(used));
    }
  }

  private throughInflate(inflate: InflateRaw, chunk: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      const onData = (bytes: Buffer): void => void this.push(bytes);
      const settle = (error?: Error | null): void => {
        inflate.off('data', onData).off('error', settle).off('end', settle);
        if (error) reject(new BrokenArchive('archive-damaged'));
        else resolve();
      };
      inflate.on('data', onData).once('error', settle).once('end', settle);
      inflate.write(chunk, error => settle(error));
    });
  }

  /** What comes after the file: the first bytes tell whether another file begins. */
  private follow(chunk: Buffer): void {
    if (this.after.length < 64) this.after = Buffer.concat([this.after, chunk.subarray(0, 64)]);
    // A data descriptor of 12 to 24 bytes may stand between.
    for (let at = 0; at + 4 <= Math.min(this.after.length, 28); at += 1)
      if (this.after.readUInt32LE(at) === LOCAL_HEADER) throw new BrokenArchive('zip-several-files');
  }

  private async finish(): Promise<void> {
    if (!this.isInside) throw new BrokenArchive('zip-empty');
    const { inflate } = this;
    if (this.isOver) return;
    if (!inflate) throw new BrokenArchive('archive-damaged');
    await new Promise<void>((resolve, reject) => {
      inflate.on('data', (bytes: Buffer) => void this.push(bytes));
      inflate.once('end', resolve).once('error', () => reject(new BrokenArchive('archive-damaged')));
      inflate.end();
    });
  }
}

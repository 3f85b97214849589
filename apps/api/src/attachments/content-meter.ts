import { fileTypeFromBuffer } from 'file-type';
import { createHash } from 'node:crypto';

const UNKNOWN = 'application/octet-stream';
const TEXT = 'text/plain';
const HEAD_BYTES = 4_100;
const KINDS_OF_TEXT = /^(text\/.+|application\/(pdf|rtf|xml|postscript|eps))$/;
const UTF16_MARK = Buffer.from([0xff, 0xfe]);

/** Types that are served under their own name, still as a download. Everything else is nameless bytes to a browser. */
const HARMLESS = new Map([
  ['application/pdf', 'application/pdf'],
  ['image/png', 'image/png'],
  ['image/jpeg', 'image/jpeg'],
  [TEXT, 'text/plain; charset=utf-8'],
]);

/** What the bytes that passed are. */
export interface Measured {
  size: number;
  sha256: string;
  mediaType: string;
}

/** Lets bytes pass and finds out what they are: size, fingerprint, and type by content. Nothing is held but the head. */
export class ContentMeter {
  private readonly hash = createHash('sha256');
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private head: Buffer = Buffer.alloc(0);
  private size = 0;
  private isText = true;

  /** For `pipeline`: between the source and where the bytes go. */
  readonly pass = async function* (this: ContentMeter, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.take(chunk);
      yield chunk;
    }
  }.bind(this);

  /** What it was, once everything has passed. */
  async measured(): Promise<Measured> {
    this.isText &&= this.decodes();
    return { size: this.size, sha256: this.hash.digest('hex'), mediaType: await this.mediaType() };
  }

  private take(chunk: Buffer): void {
    this.size += chunk.length;
    this.hash.update(chunk);
    if (this.head.length < HEAD_BYTES) this.head = Buffer.concat([this.head, chunk]).subarray(0, HEAD_BYTES);
    this.isText &&= !hasControls(chunk) && this.decodes(chunk);
  }

  /** Valid UTF-8 so far; without a chunk: to the end. */
  private decodes(chunk?: Buffer): boolean {
    try {
      this.utf8.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false; // the only error of a fatal decoder is that it is no UTF-8
    }
  }

  /** Signatures of two bytes see sound in UTF-16 and pictures in letters: what is text is only taken for kinds of text. */
  private async mediaType(): Promise<string> {
    const found = await fileTypeFromBuffer(this.head).catch(() => undefined); // a head that lies about its own lengths
    const type = found?.mime.split(';')[0] ?? UNKNOWN;
    if (this.isText) return KINDS_OF_TEXT.test(type) ? type : TEXT;
    return type === 'audio/mpeg' && this.head.subarray(0, 2).equals(UTF16_MARK) ? UNKNOWN : type;
  }
}

/** Bytes below a blank that no text holds; tab, line feed, form feed and carriage return are text. */
const hasControls = (chunk: Buffer): boolean =>
  chunk.some(byte => byte === 0x7f || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13));

/** Content type of a download: a browser that ignores everything else still has nothing to run. */
export const servedType = (mediaType: string): string => HARMLESS.get(mediaType) ?? UNKNOWN;

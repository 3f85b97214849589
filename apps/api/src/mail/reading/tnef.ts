import type { MailFile } from './parsed-mail.js';

/**
 * Reads the Transport Neutral Encapsulation Format (MS-OXTNEF): what Outlook sends as winmail.dat. There is no kept library
 * for it; of the format this is the part that carries text and files. Every length is held against the bytes that are there.
 */

/** What a winmail.dat holds. */
export interface Tnef {
  subject: string | null;
  text: string | null;
  /** RTF as it is compressed in it (MS-OXRTFCP). */
  compressedRtf: Uint8Array | null;
  html: Uint8Array | null;
  files: MailFile[];
  /** Mails attached as TNEF, to be read in turn. */
  mails: MailFile[];
}

const SIGNATURE = 0x223e9f78;
const ATTRIBUTE = {
  subject: 0x00018004,
  body: 0x0002800c,
  messageProperties: 0x00069003,
  attachmentBegins: 0x00069002,
  attachmentTitle: 0x00018010,
  attachmentData: 0x0006800f,
  attachmentProperties: 0x00069005,
} as const;
const PROPERTY = { body: 0x1000, rtf: 0x1009, html: 0x1013, longName: 0x3707, object: 0x3701 } as const;
/** Interface of a stored message, which an embedded mail begins with. */
const MESSAGE_OBJECT = Buffer.from('0703020000000000c000000000000046', 'hex');

/** Whether bytes begin as TNEF does. */
export const isTnef = (bytes: Uint8Array): boolean =>
  bytes.length > 6 && Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE() === SIGNATURE;

/** Reads on through bytes; throws a RangeError where a length leads out of them. */
class Cursor {
  at = 0;
  constructor(readonly bytes: Buffer) {}

  get isOver(): boolean {
    return this.at >= this.bytes.length;
  }
  u16(): number {
    return this.bytes.readUInt16LE(this.advance(2));
  }
  u32(): number {
    return this.bytes.readUInt32LE(this.advance(4));
  }
  take(count: number): Buffer {
    const from = this.advance(count);
    return this.bytes.subarray(from, from + count);
  }
  /** Values are padded to four bytes. */
  align(): void {
    this.at = Math.min((this.at + 3) & ~3, this.bytes.length);
  }
  private advance(count: number): number {
    const from = this.at;
    if (count > this.bytes.length - from) throw new RangeError('A length leads out of the file');
    this.at += count;
    return from;
  }
}

const FIXED: Record<number, number> = { 2: 2, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 2, 20: 8, 64: 8, 72: 16 };
const VARIABLE = new Set([0x0d, 0x1e, 0x1f, 0x102]);
const MOST_VALUES = 10_000;

type Properties = Map<number, { type: number; value: Buffer }>;

/** The MAPI properties of an attribute; the first value of each that we look at. */
const propertiesIn = (bytes: Buffer): Properties => {
  const cursor = new Cursor(bytes);
  const found: Properties = new Map();
  for (let left = Math.min(cursor.u32(), MOST_VALUES); left > 0 && !cursor.isOver; left -= 1) {
    const type = cursor.u16();
    const id = cursor.u16();
    if (id >= 0x8000) skipName(cursor);
    const many = (type & 0x1000) !== 0;
    const plain = type & 0x0fff;
    const isVariable = VARIABLE.has(plain);
    const values = many || isVariable ? Math.min(cursor.u32(), MOST_VALUES) : 1;
    for (let index = 0; index < values; index += 1) {
      const size = isVariable ? cursor.u32() : FIXED[plain];
      if (size === undefined) return found; // of a type we cannot step over
      const value = cursor.take(size);
      cursor.align();
      if (index === 0) found.set(id, { type: plain, value });
    }
  }
  return found;
};

const skipName = (cursor: Cursor): void => {
  cursor.take(16);
  if (cursor.u32() === 0) cursor.u32();
  else cursor.take(cursor.u32());
  cursor.align();
};

const zeroEnded = (text: string): string => text.replace(/\0[^]*$/, '');
const ansi = (bytes: Uint8Array): string => zeroEnded(new TextDecoder('windows-1252').decode(bytes));
const textOf = (property: { type: number; value: Buffer } | undefined): string | null =>
  property ? (property.type === 0x1f ? zeroEnded(property.value.toString('utf16le')) : ansi(property.value)) : null;

const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

interface Draft {
  title: string | null;
  data: Buffer | null;
  properties: Properties;
}

/** What a file of this format holds; throws when it is damaged. */
export const readTnef = (bytes: Uint8Array): Tnef => {
  const cursor = new Cursor(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (cursor.u32() !== SIGNATURE) throw new RangeError('No TNEF');
  cursor.u16();
  const tnef: Tnef = { subject: null, text: null, compressedRtf: null, html: null, files: [], mails: [] };
  const drafts: Draft[] = [];
  while (!cursor.isOver) {
    cursor.take(1); // of the message or of an attachment; the id tells as well
    const id = cursor.u32();
    const value = cursor.take(cursor.u32());
    cursor.take(2); // the checksum guards against nothing that a hash of the whole does not
    if (id === ATTRIBUTE.attachmentBegins) drafts.push({ title: null, data: null, properties: new Map() });
    const draft = drafts.at(-1);
    if (id === ATTRIBUTE.subject) tnef.subject = ansi(value);
    else if (id === ATTRIBUTE.body) tnef.text = ansi(value);
    else if (id === ATTRIBUTE.messageProperties) takeBody(tnef, propertiesIn(value));
    else if (draft && id === ATTRIBUTE.attachmentTitle) draft.title = ansi(value);
    else if (draft && id === ATTRIBUTE.attachmentData) draft.data = value;
    else if (draft && id === ATTRIBUTE.attachmentProperties) draft.properties = propertiesIn(value);
  }
  for (const draft of drafts) takeAttachment(tnef, draft);
  return tnef;
};

const takeBody = (tnef: Tnef, properties: Properties): void => {
  tnef.text ??= textOf(properties.get(PROPERTY.body));
  tnef.compressedRtf = properties.get(PROPERTY.rtf)?.value ?? null;
  tnef.html = properties.get(PROPERTY.html)?.value ?? null;
};

const takeAttachment = (tnef: Tnef, { title, data, properties }: Draft): void => {
  const name = textOf(properties.get(PROPERTY.longName)) ?? title ?? 'attachment';
  const object = properties.get(PROPERTY.object)?.value;
  if (object?.subarray(0, 16).equals(MESSAGE_OBJECT)) {
    tnef.mails.push({ name, bytes: copyOf(object.subarray(16)) });
    return;
  }
  const content = data ?? object;
  if (content) tnef.files.push({ name, bytes: copyOf(content) });
};

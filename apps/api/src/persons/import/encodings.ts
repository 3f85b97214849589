/** Encodings that files of stolen tables come in. `ascii` parts are the same in all but UTF-16. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the first bytes tell of the encoding, and how many of them are a mark of it. */
export interface Detected {
  encoding: Encoding;
  /** Bytes of the byte order mark, 0 if there is none. */
  mark: number;
}

/** Bytes of a file that are looked at before it is read. */
export const HEAD_BYTES = 64 * 1024;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Windows-1252 has letters and signs where ISO-8859-1 has control characters, so one of those settles it. */
const hasC1 = (bytes: Uint8Array): boolean => bytes.some(byte => byte >= 0x80 && byte <= 0x9f);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // A character cut in two by the end of the head is no fault of the file.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** In UTF-16 every other byte of plain text is zero. */
const zerosAt = (bytes: Uint8Array, odd: 0 | 1): number => {
  let zeros = 0;
  for (let at = odd; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, bytes.length / 2);
};

/** Tells the encoding from the first bytes of a file. */
export const detectEncoding = (head: Uint8Array): Detected => {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', mark: 3 };
  if (startsWith(head, [0xff, 0xfe])) return { encoding: 'utf-16le', mark: 2 };
  if (startsWith(head, [0xfe, 0xff])) return { encoding: 'utf-16be', mark: 2 };
  if (zerosAt(head, 1) > 0.3) return { encoding: 'utf-16le', mark: 0 };
  if (zerosAt(head, 0) > 0.3) return { encoding: 'utf-16be', mark: 0 };
  if (isUtf8(head)) return { encoding: 'utf-8', mark: 0 };
  return { encoding: hasC1(head) ? 'windows-1252' : 'iso-8859-1', mark: 0 };
};

/** Whether delimiters, digits and quotes can be found in the bytes as they are. */
export const isAsciiBased = (encoding: Encoding): boolean => !encoding.startsWith('utf-16');

/** Reads bytes of an encoding. ISO-8859-1 is read as Windows-1252, as browsers do: it adds letters and takes none. */
export const decoderOf = (encoding: Encoding): InstanceType<typeof TextDecoder> =>
  new TextDecoder(encoding, { ignoreBOM: false });

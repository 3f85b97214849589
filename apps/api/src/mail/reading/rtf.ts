import { decompressRTF } from '@kenjiuno/decompressrtf';
import rtf from 'rtf-stream-parser';

const codePage = (name: string): string => name.replace(/^cp(\d+)$/, 'windows-$1');

const decode = (bytes: Buffer, encoding: string): string => {
  try {
    return new TextDecoder(codePage(encoding)).decode(bytes);
  } catch {
    return bytes.toString('latin1'); // a code page that nobody knows
  }
};

/** Longest text that is unpacked: the format says beforehand how long it will be. */
const LONGEST = 8 * 1024 * 1024;

/** HTML or text that Outlook has wrapped in compressed RTF; null when it is neither, or damaged. */
export const unwrapRtf = (compressed: Uint8Array): { html: string } | { text: string } | null => {
  try {
    if (compressed.length < 16 || Buffer.from(compressed).readUInt32LE(4) > LONGEST) return null;
    const unpacked = Buffer.from(decompressRTF([...compressed]));
    const { mode, text } = rtf.deEncapsulateSync(unpacked, { decode, replaceSymbolFontChars: true });
    return mode === 'html' ? { html: String(text) } : { text: String(text) };
  } catch {
    return null; // real RTF, or damaged: the original is kept
  }
};

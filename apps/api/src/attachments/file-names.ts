import { FILE_NAME_BYTES } from './attachment.entity.js';

/** Control and format characters (line breaks, marks that turn the reading direction), separators, half characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const LONGEST_EXTENSION = 20;

/** The sender's name for a file, made harmless: one visible line without a path, never empty, never a hidden file. */
export const safeFileName = (given: string): string => {
  const visible = given.normalize('NFC').replace(INVISIBLE, '').replace(/[/\\]/g, '_');
  const name = visible.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'file' : shortened(name);
};

/** Cut to what file systems take; the extension, by which people know a file, stays. */
const shortened = (name: string): string => {
  if (Buffer.byteLength(name) <= FILE_NAME_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? name.slice(dot) : '';
  const letters = [...name.slice(0, name.length - extension.length)];
  while (Buffer.byteLength(letters.join('') + extension) > FILE_NAME_BYTES) letters.pop();
  return letters.join('') + extension;
};

/** `Content-Disposition` that always downloads (RFC 6266): plain letters for old clients, the real name in RFC 8187 form. */
export const downloadAs = (fileName: string): string => {
  const plain = fileName.replace(/[^ -~]|["%\\]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

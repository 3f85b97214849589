import busboy from 'busboy';
import type { IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { ImportFailed } from './import-thread.js';

/** What a form may hold beside its files: nothing. */
const LIMITS = { fields: 0, fileSize: Infinity };

interface Part {
  name: string;
  bytes: Readable;
}

/**
 * The files of a form (multipart/form-data, RFC 7578) one after the other, each of which names its import, in the order
 * of `ids`. Fails where the form ends early, holds other files, or holds them in another order.
 */
export async function* partsOf(request: IncomingMessage, ids: readonly string[]): AsyncGenerator<Readable> {
  const parts = new PassThrough({ objectMode: true, highWaterMark: 1 });
  const form = busboy({ headers: request.headers, limits: { ...LIMITS, files: ids.length + 1 } });
  form.on('file', (name: string, bytes: Readable) => {
    bytes.on('error', () => undefined); // told by the form as well
    parts.write({ name, bytes });
  });
  form.once('error', error => parts.destroy(error instanceof Error ? error : undefined));
  form.once('close', () => parts.end());
  request.once('aborted', () => form.destroy(new Error('hung up'))).pipe(form);
  let at = 0;
  try {
    const inOrder = parts as AsyncIterable<Part>; // nothing else is written into it
    for await (const { name, bytes } of inOrder) {
      if (name !== ids[at]) throw new ImportFailed('wrong-file', null, at);
      yield bytes;
      at += 1;
    }
  } catch (error) {
    throw error instanceof ImportFailed ? error : new ImportFailed('form-damaged', null, at);
  } finally {
    request.unpipe(form).resume();
  }
  if (at < ids.length) throw new ImportFailed('file-missing', null, at);
}

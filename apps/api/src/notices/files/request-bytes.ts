import type { Request } from 'express';
import { Refused } from '../../platform/problems/problems.js';

/** The body of a request that is a file, as it arrives. */
export const asBytes = (request: Request): AsyncIterable<Uint8Array> => {
  if (!request.is('application/octet-stream'))
    throw new Refused('request/media-type', { status: 415, detail: 'Send the file as application/octet-stream.' });
  return request as AsyncIterable<Uint8Array>; // a stream of bytes gives nothing else
};

/** The whole body; one that is longer is refused before it is read, because breaking off would close the connection. */
export const wholeOf = async (request: Request, most: number): Promise<Buffer> => {
  const bytes = asBytes(request);
  if (!(Number(request.get('content-length')) <= most))
    throw new Refused('request/too-large', { status: 413, detail: `Send at most ${most} bytes of the file.` });
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
};

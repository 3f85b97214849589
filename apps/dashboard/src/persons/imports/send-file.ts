import { ApiProblem } from '../../platform/api/api-problem';
import { API, BYTES, parseBody, problemOf } from '../../platform/api/client';
import type { TableImport } from '../../platform/api/records';

/** Bytes of a file that a preview is made from. */
const HEAD_BYTES = 64 * 1024;

/** The beginning of a file: enough to see how it is read. */
export const headOf = (file: File): Blob => file.slice(0, HEAD_BYTES);

/** The import ended without its file being in the register; `line` is where the file is at fault, if it is. */
export class NotTaken extends ApiProblem {
  constructor(
    status: number,
    body: unknown,
    readonly line: number | null,
  ) {
    super(status, problemOf(body));
  }
}

const lineIn = (body: unknown): number | null =>
  typeof body === 'object' && body !== null && 'line' in body && typeof body.line === 'number' ? body.line : null;

export interface Sending {
  /** Settles when all of the file is in the register, or nothing. */
  done: Promise<TableImport>;
  hangUp: () => void;
}

/** Sends the file from the disk as a stream. XMLHttpRequest, because fetch cannot tell how much has left. */
export const sendFile = (importId: string, file: File, onSent: (bytes: number) => void): Sending => {
  const request = new XMLHttpRequest();
  const done = new Promise<TableImport>((resolve, reject) => {
    request.upload.onprogress = event => onSent(event.loaded);
    request.onload = () => {
      const body = parseBody(request.responseText);
      if (request.status < 300)
        resolve(body as TableImport); // as: the documented answer of this route
      else reject(new NotTaken(request.status, body, lineIn(body)));
    };
    request.onerror = () => reject(new NotTaken(0, {}, null));
    request.onabort = () => reject(new NotTaken(0, { code: 'table-import/cancelled' }, null));
  });
  request.open('PUT', `${API}/table-imports/${importId}/content`);
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('Content-Type', BYTES);
  request.send(file);
  return { done, hangUp: () => request.abort() };
};

/** Where the rows that could not be used are downloaded from: line and reason, never the number. */
export const rejectsAddress = (importId: string): string => `${API}/table-imports/${importId}/rejects`;

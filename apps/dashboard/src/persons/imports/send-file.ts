import { ApiProblem } from '../../platform/api/api-problem';
import { API, BYTES, parseBody, problemOf } from '../../platform/api/client';

/** Bytes of a file that a preview is made from. */
const HEAD_BYTES = 64 * 1024;

/** The beginning of a file: enough to see how it is read. */
export const headOf = (file: File): Blob => file.slice(0, HEAD_BYTES);

export interface Sending<T> {
  /** Settles when all of the file was taken, or nothing. */
  done: Promise<T>;
  hangUp: () => void;
}

interface SendingOptions {
  onSent: (bytes: number) => void;
  /** Code of the problem that hanging up ends in. */
  cancelled: string;
}

/** Sends the file from the disk as a stream. XMLHttpRequest, because fetch cannot tell how much has left. */
export const sendFile = <T>(path: string, file: File, { onSent, cancelled }: SendingOptions): Sending<T> => {
  const request = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject) => {
    request.upload.onprogress = event => onSent(event.loaded);
    request.onload = () => {
      const body = parseBody(request.responseText);
      if (request.status < 300)
        resolve(body as T); // as: the documented answer of the route
      else reject(new ApiProblem(request.status, problemOf(body)));
    };
    request.onerror = () => reject(new ApiProblem(0, {}));
    request.onabort = () => reject(new ApiProblem(0, { code: cancelled }));
  });
  request.open('PUT', `${API}/${path}`);
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('Content-Type', BYTES);
  request.send(file);
  return { done, hangUp: () => request.abort() };
};

/** Where the rows that could not be used are downloaded from: line and reason, never the number. */
export const rejectsAddress = (importId: string): string => `${API}/table-imports/${importId}/rejects`;

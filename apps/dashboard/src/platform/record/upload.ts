import { ApiProblem } from '../api/api-problem';
import { API, parseBody, problemOf } from '../api/client';
import type { Attachment } from '../api/records';

export interface Upload<T> {
  done: Promise<T>;
  cancel: () => void;
}

/** A form with one file, for a path of the API; the file goes last. */
interface FileForm {
  path: string;
  fields?: Record<string, string>;
  file: File;
}

/** Sends a file and reports progress (0 to 1). XMLHttpRequest, because fetch cannot tell how much has left. */
export const uploadFile = <T>(
  { path, fields = {}, file }: FileForm,
  onProgress: (share: number) => void,
): Upload<T> => {
  const request = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject) => {
    request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      const body = parseBody(request.responseText);
      if (request.status < 300)
        resolve(body as T); // as: the documented answer of the route
      else reject(new ApiProblem(request.status, problemOf(body)));
    };
    request.onerror = () => reject(new ApiProblem(0, {}));
    request.onabort = () => reject(new ApiProblem(0, { code: 'attachment/cancelled' }));
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  request.open('POST', `${API}/${path}`);
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return { done, cancel: () => request.abort() };
};

/** Adds a file to a record. */
export const uploadAttachment = (
  record: { recordTable: string; recordId: string },
  file: File,
  onProgress: (share: number) => void,
): Upload<Attachment> =>
  uploadFile(
    { path: 'attachments', fields: { recordTable: record.recordTable, recordId: record.recordId }, file },
    onProgress,
  );

/** Where a file is downloaded from; always a download, never shown inside the page. */
export const downloadAddress = (id: string): string => `${API}/attachments/${id}/content`;

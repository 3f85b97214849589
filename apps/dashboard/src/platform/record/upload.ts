import { ApiProblem } from '../api/api-problem';
import { API, parseBody, problemOf } from '../api/client';
import type { Attachment } from '../api/records';

export interface Upload {
  done: Promise<Attachment>;
  cancel: () => void;
}

/** Sends a file and reports progress (0 to 1). XMLHttpRequest, because fetch cannot tell how much has left. */
export const uploadAttachment = (
  record: { recordTable: string; recordId: string },
  file: File,
  onProgress: (share: number) => void,
): Upload => {
  const request = new XMLHttpRequest();
  const done = new Promise<Attachment>((resolve, reject) => {
    request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      const body = parseBody(request.responseText);
      if (request.status < 300)
        resolve(body as Attachment); // as: the documented answer of this route
      else reject(new ApiProblem(request.status, problemOf(body)));
    };
    request.onerror = () => reject(new ApiProblem(0, {}));
    request.onabort = () => reject(new ApiProblem(0, { code: 'attachment/cancelled' }));
  });
  const form = new FormData();
  form.append('recordTable', record.recordTable);
  form.append('recordId', record.recordId);
  form.append('file', file);
  request.open('POST', `${API}/attachments`);
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return { done, cancel: () => request.abort() };
};

/** Where a file is downloaded from; always a download, never shown inside the page. */
export const downloadAddress = (id: string): string => `${API}/attachments/${id}/content`;

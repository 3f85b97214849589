import { ApiProblem, type ProblemBody } from './api-problem';

/** What a call may carry. `query` values that are undefined are left out. */
export interface CallOptions {
  query?: Record<string, string | number | undefined>;
  /** A Blob goes out as the bytes it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Where the API lives: the dashboard is always served by it. */
export const API = '/api';

/** The content type of a file that is the body itself. */
export const BYTES = 'application/octet-stream';

const addressOf = (path: string, query: CallOptions['query']): string => {
  const given = Object.entries(query ?? {}).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  return `${API}/${path}${given.length > 0 ? `?${search}` : ''}`;
};

/** Reads a body that should be JSON; an empty or foreign body (a proxy's error page) is no reason to fail twice. */
export const parseBody = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown; // as: JSON.parse answers any
  } catch {
    return undefined;
  }
};

/** The problem document in a refusal; empty when a proxy answered in the API's place. */
export const problemOf = (content: unknown): ProblemBody =>
  typeof content === 'object' && content !== null ? content : {};

/** A file that the API makes, and what it is called. */
export interface ReceivedFile {
  name: string;
  bytes: Blob;
}

const ask = async (path: string, { query, body, headers, signal, method }: CallOptions & { method: Method }) => {
  const answer = await fetch(addressOf(path, query), {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': body instanceof Blob ? BYTES : 'application/json' }),
      ...headers,
    },
    body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
    signal,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiProblem(0, {});
  });
  if (!answer.ok) throw new ApiProblem(answer.status, problemOf(parseBody(await answer.text())));
  return answer;
};

/** One call to the API. Every failure, including no answer at all, is an ApiProblem. */
export const call = async <T>(method: Method, path: string, options: CallOptions = {}): Promise<T> => {
  const answer = await ask(path, { ...options, method });
  return parseBody(await answer.text()) as T; // as: the shape is the caller's claim about a documented route
};

/** A verb whose answer is a file, such as an export that goes on record. */
export const receive = async (path: string, body?: unknown): Promise<ReceivedFile> => {
  const answer = await ask(path, { method: 'POST', body, headers: { Accept: '*/*' } });
  const [, name = 'file'] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  return { name, bytes: await answer.blob() };
};

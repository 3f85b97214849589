import type { DataProvider, GetListParams, GetListResult, Identifier, RaRecord } from 'react-admin';
import { ApiProblem, isProblem } from './api-problem';
import { changesBetween } from './changes';
import { call, type Method, receive, type ReceivedFile } from './client';
import { askAboutConflict } from './conflicts';
import { withIdempotencyKey } from './idempotency';

interface ListAnswer {
  data: RaRecord[];
  total: number;
  totalCapped?: boolean;
}

/** What the dashboard may ask beyond react-admin's verbs; go through `useDataProvider` so that a 401 signs out. */
export interface BreachdeskDataProvider extends DataProvider {
  /** GET of a path under /api that is no list. */
  read: <T>(path: string) => Promise<T>;
  /** A verb on a record, such as `POST incidents/:id/move`. */
  send: <T>(method: Method, path: string, body?: unknown, signal?: AbortSignal) => Promise<T>;
  /** A verb that answers with a file, such as `POST notice-batches/:id/export`. */
  receive: (path: string, body?: unknown) => Promise<ReceivedFile>;
}

const PER_PAGE = 100;

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const list = async (resource: string, params: Partial<GetListParams>): Promise<GetListResult<RaRecord>> => {
  const { q, ...filter } = (params.filter ?? {}) as Record<string, unknown>; // as: react-admin leaves filters open
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => isGiven(value)));
  const answer = await call<ListAnswer>('GET', resource, {
    query: {
      page: params.pagination?.page,
      perPage: params.pagination?.perPage,
      sort: params.sort?.field,
      order: params.sort?.order,
      q: typeof q === 'string' && q !== '' ? q : undefined,
      filter: Object.keys(given).length > 0 ? JSON.stringify(given) : undefined,
    },
    signal: params.signal,
  });
  return {
    data: answer.data,
    total: answer.total,
    meta: { totalCapped: answer.totalCapped ?? false },
  };
};

const many = async (resource: string, ids: readonly unknown[], signal?: AbortSignal): Promise<RaRecord[]> => {
  const pages = Array.from({ length: Math.ceil(ids.length / PER_PAGE) }, (_, n) =>
    ids.slice(n * PER_PAGE, (n + 1) * PER_PAGE),
  );
  const answers = await Promise.all(
    pages.map(id => list(resource, { filter: { id }, pagination: { page: 1, perPage: PER_PAGE }, signal })),
  );
  return answers.flatMap(answer => answer.data);
};

const create = (resource: string, data: unknown): Promise<RaRecord> =>
  withIdempotencyKey(
    resource,
    data,
    key => call<RaRecord>('POST', resource, { body: data, headers: { 'Idempotency-Key': key } }),
    error => error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
  );

/** Saves the changed fields; when the record moved on meanwhile, the person decides, with both states in view. */
const update = async (resource: string, id: Identifier, next: RaRecord, before: RaRecord): Promise<RaRecord> => {
  const mine = changesBetween(before, next);
  if (Object.keys(mine).length === 0) return before;
  try {
    return await call<RaRecord>('PATCH', `${resource}/${id}`, {
      body: { ...mine, version: before['version'] as number }, // as: react-admin leaves records open; all of ours have it
    });
  } catch (error) {
    if (!isProblem(error, 'record/stale') || !error.current) throw error;
    const theirs = error.current as RaRecord; // as: the current state of this very record
    const choice = await askAboutConflict({ resource, base: before, mine, theirs });
    if (choice === 'theirs') throw new ApiProblem(409, { code: 'record/theirs-kept' });
    return update(resource, id, { ...theirs, ...mine }, theirs);
  }
};

const refuse = (): Promise<never> => Promise.reject(new Error('Case records are archived, never deleted'));

const provider = {
  getList: (resource: string, params: GetListParams) => list(resource, params),
  getOne: async (resource: string, { id, signal }: { id: Identifier; signal?: AbortSignal }) => ({
    data: await call<RaRecord>('GET', `${resource}/${id}`, { signal }),
  }),
  getMany: async (resource: string, { ids, signal }: { ids: readonly unknown[]; signal?: AbortSignal }) => ({
    data: await many(resource, ids, signal),
  }),
  getManyReference: (
    resource: string,
    {
      target,
      id,
      filter,
      ...rest
    }: Omit<GetListParams, 'filter'> & { target: string; id: Identifier; filter?: object },
  ) => list(resource, { ...rest, filter: { ...filter, [target]: id } }),
  create: async (resource: string, { data }: { data: unknown }) => ({ data: await create(resource, data) }),
  update: async (resource: string, params: { id: Identifier; data: RaRecord; previousData?: RaRecord }) => ({
    data: await update(resource, params.id, params.data, params.previousData ?? params.data),
  }),
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
  supportAbortSignal: true,
  read: <T>(path: string) => call<T>('GET', path),
  send: <T>(method: Method, path: string, body?: unknown, signal?: AbortSignal) =>
    call<T>(method, path, { body, signal }),
  receive,
};

/** The only place that knows the API's list convention; screens go through react-admin's hooks. */
export const dataProvider = provider as unknown as BreachdeskDataProvider; // as: react-admin's generics promise any record type; the screens name theirs

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Task } from '../../platform/api/records';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import { LIMITS } from '@breachdesk/contract/limits';

const PER_PAGE = LIMITS.perPage;
/** Beyond this a board is no overview any more; the table has the rest. Open tasks come first, so that they are never the rest. */
const MOST_PAGES = 8;
const REFRESH = 60_000;

export interface BoardTasks {
  tasks: Task[];
  total: number;
  /** While the first hundred is shown and the rest is on its way. */
  isPart?: boolean;
}

/** Where the board's tasks are kept; below `tasks`, so that every change of a task reads it again. */
export const boardKey = (incidentId: string) => ['tasks', 'board', incidentId] as const;

const firstKey = (incidentId: string) => ['board-first', incidentId] as const;

const unique = (tasks: readonly Task[]): Task[] => [...new Map(tasks.map(task => [task.id, task])).values()];

/**
 * The tasks of the board, a request per hundred, the first of them shown as soon as it is there; read again once a minute and
 * whenever a task changes here.
 */
export const useBoardTasks = (incidentId: string, paused: boolean) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  const page = (n: number, signal?: AbortSignal) =>
    dataProvider.getList<Task>('tasks', {
      filter: { incidentId },
      sort: { field: 'status', order: 'ASC' },
      pagination: { page: n, perPage: PER_PAGE },
      signal,
    });
  const readFirst = async (): Promise<BoardTasks> => {
    const { data, total = data.length } = await page(1);
    return { tasks: data, total, isPart: total > data.length };
  };
  const first = useQuery<BoardTasks>({ queryKey: firstKey(incidentId), queryFn: readFirst, enabled: false });
  const whole = useQuery<BoardTasks>({
    queryKey: boardKey(incidentId),
    queryFn: async ({ signal }) => {
      const { tasks, total } = await queries.query({
        queryKey: firstKey(incidentId),
        queryFn: readFirst,
        staleTime: 0,
      });
      const pages = Math.min(MOST_PAGES, Math.ceil(total / PER_PAGE));
      const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, n) => page(n + 2, signal)));
      return { tasks: unique([...tasks, ...rest.flatMap(({ data }) => data)]), total };
    },
    refetchInterval: paused ? false : REFRESH,
    refetchOnWindowFocus: !paused,
  });
  if (whole.data ?? whole.error) return whole;
  return { ...whole, data: first.data, isPending: !first.data };
};

const withBlocker = (task: Task, { id, title, status }: Task): Task =>
  task.blockers.some(blocker => blocker.id === id && blocker.status !== status)
    ? { ...task, blockers: task.blockers.map(blocker => (blocker.id === id ? { id, title, status } : blocker)) }
    : task;

/** Shows a task in another state, also where others wait for it; untouched tasks stay the same objects, so that their cards rest. */
export const useShowTask = (incidentId: string) => {
  const queries = useQueryClient();
  return (shown: Task) =>
    [boardKey(incidentId), firstKey(incidentId)].forEach(queryKey =>
      queries.setQueryData<BoardTasks>(
        queryKey,
        board =>
          board && {
            ...board,
            tasks: board.tasks.map(task => (task.id === shown.id ? shown : withBlocker(task, shown))),
          },
      ),
    );
};

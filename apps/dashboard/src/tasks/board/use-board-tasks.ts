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
}

/** Where the board's tasks are kept; below `tasks`, so that every change of a task reads it again. */
export const boardKey = (incidentId: string) => ['tasks', 'board', incidentId] as const;

const unique = (tasks: readonly Task[]): Task[] => [...new Map(tasks.map(task => [task.id, task])).values()];

/** The tasks of the board, a request per hundred; read again once a minute and whenever a task changes here. */
export const useBoardTasks = (incidentId: string, paused: boolean) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const page = (n: number, signal: AbortSignal) =>
    dataProvider.getList<Task>('tasks', {
      filter: { incidentId },
      sort: { field: 'status', order: 'ASC' },
      pagination: { page: n, perPage: PER_PAGE },
      signal,
    });
  return useQuery<BoardTasks>({
    queryKey: boardKey(incidentId),
    queryFn: async ({ signal }) => {
      const first = await page(1, signal);
      const total = first.total ?? first.data.length;
      const pages = Math.min(MOST_PAGES, Math.ceil(total / PER_PAGE));
      const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, n) => page(n + 2, signal)));
      return { tasks: unique([first, ...rest].flatMap(({ data }) => data)), total };
    },
    refetchInterval: paused ? false : REFRESH,
    refetchOnWindowFocus: !paused,
  });
};

const withBlocker = (task: Task, { id, title, status }: Task): Task =>
  task.blockers.some(blocker => blocker.id === id && blocker.status !== status)
    ? { ...task, blockers: task.blockers.map(blocker => (blocker.id === id ? { id, title, status } : blocker)) }
    : task;

/** Shows a task in another state, also where others wait for it; untouched tasks stay the same objects, so that their cards rest. */
export const useShowTask = (incidentId: string) => {
  const queries = useQueryClient();
  return (shown: Task) =>
    queries.setQueryData<BoardTasks>(
      boardKey(incidentId),
      board =>
        board && {
          ...board,
          tasks: board.tasks.map(task => (task.id === shown.id ? shown : withBlocker(task, shown))),
        },
    );
};

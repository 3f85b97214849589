import type { Task } from '../platform/api/records';

type Translate = (key: string, params?: Record<string, unknown>) => string;

/** Titles of the tasks it waits for that are not over yet. */
export const openBlockers = ({ blockers }: Pick<Task, 'blockers'>): string[] =>
  blockers.filter(({ status }) => status !== 'done' && status !== 'cancelled').map(({ title }) => title);

/** What a task waits for, by name: open tasks, how many the reader may not see, and words; or that all of it is done. */
export const waitsFor = (
  task: Pick<Task, 'blockers' | 'hiddenBlockers' | 'waitingFor'>,
  translate: Translate,
): string[] => {
  const names = [
    ...openBlockers(task),
    ...(task.hiddenBlockers > 0 ? [translate('tasks.hiddenBlockers', { smart_count: task.hiddenBlockers })] : []),
    ...(task.waitingFor ? [task.waitingFor] : []),
  ];
  return names.length > 0 ? names : [translate('tasks.waitsForNoMore')];
};

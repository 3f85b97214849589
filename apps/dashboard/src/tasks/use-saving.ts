import { useRef } from 'react';
import { useDataProvider } from 'react-admin';
import type { BreachdeskDataProvider } from '../platform/api/data-provider';
import type { Task } from '../platform/api/records';

/**
 * Saves changes of tasks one after the other, each based on the newest state known here, so that quick fingers do not meet a
 * conflict with themselves. `isLatest` is false when a further change is on its way already.
 */
export const useSaving = () => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const latest = useRef(new Map<string, Promise<Task>>());
  return async (task: Task, changes: Partial<Task>): Promise<{ saved: Task; isLatest: boolean }> => {
    const earlier = latest.current.get(task.id) ?? Promise.resolve(task);
    const saving = earlier
      .catch(() => task)
      .then(async stored => {
        const base = stored.version > task.version ? stored : task;
        const { data } = await dataProvider.update<Task>('tasks', {
          id: task.id,
          data: { ...base, ...changes },
          previousData: base,
        });
        return data;
      });
    latest.current.set(task.id, saving);
    return { saved: await saving, isLatest: latest.current.get(task.id) === saving };
  };
};

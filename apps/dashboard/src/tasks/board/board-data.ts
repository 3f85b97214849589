import { TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';
import type { Participation, Task } from '../../platform/api/records';
import { laneName } from '../use-lanes';

/** Id of the lane for tasks that lie in no lane the reader sees: shared by name, or of an organisation that left. */
export const OTHER_LANE = 'other';

export type Columns = Record<TaskStatus, Task[]>;
export interface Lane {
  id: string;
  /** Empty for the lane of others. */
  name: string;
  columns: Columns;
}

const byPosition = (a: Task, b: Task): number => a.position - b.position || a.id.localeCompare(b.id);

const columnsOf = (tasks: readonly Task[]): Columns => {
  const columns: Columns = { todo: [], in_progress: [], blocked: [], done: [], cancelled: [] };
  tasks.forEach(task => columns[task.status].push(task));
  TASK_STATUSES.forEach(status => columns[status].sort(byPosition));
  return columns;
};

/** The board: a lane per organisation, a joint task in the lane of each of its owners, and what lies in none at the end. */
export const lanesOf = (tasks: readonly Task[], participations: readonly Participation[]): Lane[] => {
  const known = new Set(participations.map(({ organisationId }) => organisationId));
  const others = tasks.filter(({ organisationIds }) => !organisationIds.some(id => known.has(id)));
  const lanes = participations.map(lane => ({
    id: lane.organisationId,
    name: laneName(lane),
    columns: columnsOf(tasks.filter(({ organisationIds }) => organisationIds.includes(lane.organisationId))),
  }));
  return others.length > 0 ? [...lanes, { id: OTHER_LANE, name: '', columns: columnsOf(others) }] : lanes;
};

/** Position for the place at `index` of a column the task is not in (or was taken out of). */
export const positionAt = (others: readonly Task[], index: number): number | undefined => {
  const before = others[index - 1]?.position;
  const after = others[index]?.position;
  if (before !== undefined && after !== undefined) return (before + after) / 2;
  if (before !== undefined) return before + 1;
  return after === undefined ? undefined : after - 1;
};

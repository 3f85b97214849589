import { OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import type { DateTime } from 'luxon';
import type { Task } from '../platform/api/records';
import { periodEnd } from '../platform/moment/period-end';

/** An open task whose due period is over: a task due on a day is overdue when that day has ended. */
export const isOverdue = ({ status, due }: Pick<Task, 'status' | 'due'>, now: DateTime): boolean =>
  due !== null && OPEN_TASK_STATUSES.includes(status) && periodEnd(due) < now;

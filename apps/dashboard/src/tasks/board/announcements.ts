import { canMoveTask } from '@breachdesk/contract/task-statuses';
import { TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';
import type { DragStart, DragUpdate, DropResult } from '@hello-pangea/dnd';
import type { Task } from '../../platform/api/records';
import { statusOf } from './board-ids';

type Translate = (key: string, params?: Record<string, unknown>) => string;

/** What a screen reader is told while a card is carried. */
export const announcer = (translate: Translate, taskOf: (draggableId: string) => Task | undefined) => {
  const word = (status: TaskStatus) => translate(`vocab.taskStatus.${status}`);
  const place = (at: { droppableId: string; index: number }) => ({
    status: word(statusOf(at.droppableId)),
    number: at.index + 1,
  });
  const title = (id: string) => taskOf(id)?.title ?? '';
  return {
    lifted: ({ draggableId, source }: DragStart): string => {
      const from = statusOf(source.droppableId);
      const others = TASK_STATUSES.filter(to => to !== from && canMoveTask(from, to));
      return translate('tasks.drag.lifted', {
        title: title(draggableId),
        ...place(source),
        others: others.map(word).join(', '),
      });
    },
    over: ({ destination }: DragUpdate): string =>
      destination ? translate('tasks.drag.over', place(destination)) : translate('tasks.drag.overNothing'),
    dropped: ({ draggableId, source, destination, reason }: DropResult): string => {
      const named = { title: title(draggableId) };
      if (reason === 'CANCEL' || !destination) return translate('tasks.drag.cancelled', { ...named, ...place(source) });
      return translate('tasks.drag.dropped', { ...named, ...place(destination) });
    },
  };
};

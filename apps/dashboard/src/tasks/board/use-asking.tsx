import type { TaskStatus } from '@breachdesk/contract/vocabularies';
import { useCallback, useState } from 'react';
import type { Task } from '../../platform/api/records';
import { MoveDialog } from './MoveDialog';
import { MoveMenu } from './MoveMenu';
import { asksFirst, type MoveChanges } from './task-moves';

interface Asked {
  task: Task;
  to: 'blocked' | 'done';
  position?: number;
}

/**
 * The way of every move, by mouse, keyboard or menu: statuses that need an answer ask for it first. `save` rejects when the API
 * refuses; the dialog then shows why.
 */
export const useAsking = (save: (task: Task, changes: MoveChanges) => Promise<void>) => {
  const [menu, setMenu] = useState<{ task: Task; anchor: HTMLElement } | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  const ask = (task: Task, to: TaskStatus, position?: number) => {
    if (task.status !== to && asksFirst(to)) setAsked({ task, to, position });
    else save(task, { status: to, ...(position !== undefined && { position }) }).catch(() => undefined);
  };
  const openMenu = useCallback((task: Task, anchor: HTMLElement) => setMenu({ task, anchor }), []);

  const elements = (
    <>
      {menu && (
        <MoveMenu
          {...menu}
          onClose={() => setMenu(null)}
          onPick={status => {
            setMenu(null);
            ask(menu.task, status);
          }}
        />
      )}
      {asked && (
        <MoveDialog
          task={asked.task}
          to={asked.to}
          onClose={() => setAsked(null)}
          onAnswer={answer =>
            save(asked.task, {
              ...answer,
              status: asked.to,
              ...(asked.position !== undefined && { position: asked.position }),
            })
          }
        />
      )}
    </>
  );
  return { ask, openMenu, isAsking: menu !== null || asked !== null, elements };
};

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIncident } from '../../incidents/incident-context';
import type { Task } from '../../platform/api/records';
import { useSaving } from '../use-saving';
import { undoOf, type MoveChanges } from './task-moves';
import { boardKey, useShowTask, type BoardTasks } from './use-board-tasks';

/** What the last move came to, for the line under the board. */
export type Notice =
  { what: 'moved' | 'undone'; task: Task; before?: Task } | { what: 'refused'; task: Task; reason: string };

/** Moves tasks: shown at once, put back with the reason when refused, and taken back on request. */
export const useMoves = () => {
  const { id: incidentId } = useIncident();
  const queries = useQueryClient();
  const show = useShowTask(incidentId);
  const save = useSaving();
  const [notice, setNotice] = useState<Notice | null>(null);

  const shownWith = (task: Task, changes: MoveChanges): Task => {
    const board = queries.getQueryData<BoardTasks>(boardKey(incidentId));
    const blockers = changes.blockedBy && board?.tasks.filter(({ id }) => changes.blockedBy?.includes(id));
    return { ...task, ...changes, ...(blockers && { blockers }) };
  };

  const apply = async (task: Task, changes: MoveChanges): Promise<Task> => {
    // A board still being read for the first time is read on, and once more when the move is saved.
    const isRead = queries.getQueryData(boardKey(incidentId)) !== undefined;
    if (isRead) await queries.cancelQueries({ queryKey: boardKey(incidentId) });
    show(shownWith(task, changes));
    try {
      const { saved, isLatest } = await save(task, changes);
      if (isLatest) show(saved);
      // The board shows the answer already; everything else that shows tasks reads again when it is looked at.
      void queries.invalidateQueries({ queryKey: ['tasks'], refetchType: 'none' });
      if (!isRead) void queries.invalidateQueries({ queryKey: boardKey(incidentId) });
      return saved;
    } catch (error) {
      show(task);
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      throw error;
    }
  };

  const refused = (task: Task, error: unknown) =>
    setNotice({ what: 'refused', task, reason: error instanceof Error ? error.message : String(error) });

  /** Moves; a refusal rolls back, tells, and is thrown on for a dialog that shows it at the field. */
  const move = async (task: Task, changes: MoveChanges): Promise<void> => {
    try {
      const saved = await apply(task, changes);
      setNotice({ what: 'moved', task: saved, before: task });
    } catch (error) {
      refused(task, error);
      throw error;
    }
  };

  const undo = async (moved: Task, before: Task): Promise<void> => {
    setNotice(null);
    let now = moved;
    try {
      for (const changes of undoOf(before, moved.status)) now = await apply(now, changes);
      setNotice({ what: 'undone', task: now });
    } catch (error) {
      refused(now, error);
    }
  };

  return { move, undo, notice, dismiss: () => setNotice(null) };
};

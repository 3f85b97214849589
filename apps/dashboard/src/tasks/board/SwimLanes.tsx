import type { TaskStatus } from '@breachdesk/contract/vocabularies';
import {
  DragDropContext,
  useMouseSensor,
  useTouchSensor,
  type DragStart,
  type DropResult,
  type ResponderProvided,
} from '@hello-pangea/dnd';
import type { DateTime } from 'luxon';
import { useCallback, useMemo, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { Task } from '../../platform/api/records';
import { cspNonce } from '../../platform/csp-nonce';
import { announcer } from './announcements';
import { positionAt, type Lane } from './board-data';
import { dragId, laneOf, statusOf, taskOf } from './board-ids';
import { BoardFrame } from './board-styles';
import { BoardLane } from './BoardLane';
import { useBoardKeyboard } from './keyboard-sensor';

const SENSORS = [useMouseSensor, useBoardKeyboard, useTouchSensor];

interface SwimLanesProps {
  lanes: readonly Lane[];
  tasks: readonly Task[];
  now: DateTime;
  mayWork: (task: Task) => boolean;
  jointOf: (task: Task) => string;
  onMove: (task: Task, to: TaskStatus, position?: number) => void;
  onMenu: (task: Task, button: HTMLElement) => void;
  /** Names the card that is to keep the focus through its move. */
  keepFocus: (draggableId: string) => void;
  /** While something is dragged, the board must not change under it. */
  onDragging: (dragging: boolean) => void;
}

const placeOf = (
  lanes: readonly Lane[],
  task: Task,
  { droppableId, index }: { droppableId: string; index: number },
) => {
  const lane = lanes.find(({ id }) => id === laneOf(droppableId));
  const others = (lane?.columns[statusOf(droppableId)] ?? []).filter(({ id }) => id !== task.id);
  return positionAt(others, index);
};

const useCollapsed = () => {
  const { id } = useIncident();
  const [collapsed, setCollapsed] = useStore<string[]>(`tasks.collapsed.${id}`, []);
  const toggle = useCallback(
    (laneId: string) =>
      setCollapsed((now: string[]) =>
        now.includes(laneId) ? now.filter(other => other !== laneId) : [...now, laneId],
      ),
    [setCollapsed],
  );
  return { collapsed, toggle };
};

/** The board proper: every lane with its columns, moved by mouse or keyboard. */
export const SwimLanes = (props: SwimLanesProps) => {
  const { lanes, tasks, now, mayWork, jointOf, onMove, onMenu, keepFocus, onDragging } = props;
  const translate = useTranslate();
  const { collapsed, toggle } = useCollapsed();
  const [dragged, setDragged] = useState<{ laneId: string; from: TaskStatus } | null>(null);
  const find = (draggableId: string) => tasks.find(({ id }) => id === taskOf(draggableId));
  const say = announcer(translate, find);
  const instructions = useMemo(() => translate('tasks.drag.instructions'), [translate]);

  const start = (lifted: DragStart, { announce }: ResponderProvided) => {
    onDragging(true);
    setDragged({ laneId: laneOf(lifted.source.droppableId), from: statusOf(lifted.source.droppableId) });
    announce(say.lifted(lifted));
  };
  const end = (dropped: DropResult, { announce }: ResponderProvided) => {
    onDragging(false);
    setDragged(null);
    announce(say.dropped(dropped));
    const { source, destination, draggableId } = dropped;
    const task = find(draggableId);
    const isSamePlace = destination?.droppableId === source.droppableId && destination.index === source.index;
    if (!task || !destination || isSamePlace) return;
    keepFocus(dragId(laneOf(destination.droppableId), task.id));
    onMove(task, statusOf(destination.droppableId), placeOf(lanes, task, destination));
  };

  return (
    <DragDropContext
      nonce={cspNonce()}
      enableDefaultSensors={false}
      sensors={SENSORS}
      dragHandleUsageInstructions={instructions}
      onDragStart={start}
      onDragUpdate={(update, { announce }) => announce(say.over(update))}
      onDragEnd={end}
    >
      <BoardFrame>
        {lanes.map(lane => (
          <BoardLane
            key={lane.id}
            {...{ lane, now, mayWork, jointOf, onMenu }}
            collapsed={collapsed.includes(lane.id)}
            draggedFrom={dragged?.laneId === lane.id ? dragged.from : null}
            onCollapse={toggle}
          />
        ))}
      </BoardFrame>
    </DragDropContext>
  );
};

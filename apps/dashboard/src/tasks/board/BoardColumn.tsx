import type { TaskStatus } from '@breachdesk/contract/vocabularies';
import { Draggable, Droppable } from '@hello-pangea/dnd';
import type { DateTime } from 'luxon';
import { memo, useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Task } from '../../platform/api/records';
import { isOverdue } from '../overdue';
import { dragId, dropId } from './board-ids';
import { MoreCards } from './MoreCards';
import { TaskCard } from './TaskCard';
import { usePart } from './use-part';

interface CardProps {
  task: Task;
  index: number;
  laneId: string;
  late: boolean;
  joint: string;
  mayMove: boolean;
  onMenu: (task: Task, button: HTMLElement) => void;
}

const DraggableCard = memo(({ task, index, laneId, late, joint, mayMove, onMenu }: CardProps) => (
  <Draggable draggableId={dragId(laneId, task.id)} index={index} isDragDisabled={!mayMove}>
    {(drag, { isDragging }) => (
      <div ref={drag.innerRef} {...drag.draggableProps} className="slot" role="listitem">
        <TaskCard
          task={task}
          late={late}
          joint={joint}
          dragging={isDragging}
          handle={drag.dragHandleProps ?? undefined}
          onMenu={mayMove ? onMenu : undefined}
        />
      </div>
    )}
  </Draggable>
));
DraggableCard.displayName = 'DraggableCard';

interface BoardColumnProps {
  laneId: string;
  laneName: string;
  status: TaskStatus;
  tasks: readonly Task[];
  now: DateTime;
  mayWork: (task: Task) => boolean;
  /** Names of the lanes of a joint task, else nothing. */
  jointOf: (task: Task) => string;
  /** While a card of this lane is dragged: whether it may be dropped here. */
  drop: 'idle' | 'allowed' | 'refused';
  onMenu: (task: Task, button: HTMLElement) => void;
}

/** One status of one lane. */
export const BoardColumn = memo((props: BoardColumnProps) => {
  const { laneId, laneName, status, tasks, now, mayWork, jointOf, drop, onMenu } = props;
  const translate = useTranslate();
  const headId = useId();
  const { shown, more, showMore } = usePart(tasks);
  const name = translate(`vocab.taskStatus.${status}`);
  const list = tasks.length > 0 ? { role: 'list', 'aria-label': `${laneName}: ${name}` } : {};
  const state = drop === 'refused' ? ' no-drop' : drop === 'allowed' ? ' may-drop' : '';
  return (
    <div className="column">
      <h4 id={headId} className="column-name">
        {name} <span className="numbers">{tasks.length}</span>
        {drop === 'refused' && <span className="no-drop-text"> · {translate('tasks.board.noDrop')}</span>}
      </h4>
      {/* A type per lane: a task is handed to another organisation in its form, never by a slip of the mouse. */}
      <Droppable droppableId={dropId(laneId, status)} type={laneId} isDropDisabled={drop === 'refused'}>
        {(drops, { isDraggingOver }) => (
          <div
            ref={drops.innerRef}
            {...drops.droppableProps}
            {...list}
            className={`cards${state}${isDraggingOver ? ' over' : ''}`}
          >
            {shown.map((task, index) => (
              <DraggableCard
                key={task.id}
                {...{ task, index, laneId, onMenu }}
                late={isOverdue(task, now)}
                joint={jointOf(task)}
                mayMove={mayWork(task)}
              />
            ))}
            {drops.placeholder}
          </div>
        )}
      </Droppable>
      <MoreCards more={more} column={headId} onMore={showMore} />
    </div>
  );
});
BoardColumn.displayName = 'BoardColumn';

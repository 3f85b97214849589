import { canMoveTask, OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import { TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import IconButton from '@mui/material/IconButton';
import type { DateTime } from 'luxon';
import { memo, useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Task } from '../../platform/api/records';
import { isOverdue } from '../overdue';
import type { Lane } from './board-data';
import { BoardColumn } from './BoardColumn';
import { Glyph } from './Glyph';

interface BoardLaneProps {
  lane: Lane;
  now: DateTime;
  collapsed: boolean;
  /** Status of the card of this lane that is being dragged. */
  draggedFrom: TaskStatus | null;
  mayWork: (task: Task) => boolean;
  jointOf: (task: Task) => string;
  onCollapse: (laneId: string) => void;
  onMenu: (task: Task, button: HTMLElement) => void;
}

const LaneFacts = ({ lane: { columns }, now }: { lane: Lane; now: DateTime }) => {
  const translate = useTranslate();
  const open = OPEN_TASK_STATUSES.flatMap(status => columns[status]);
  const late = open.filter(task => isOverdue(task, now)).length;
  return (
    <span className="lane-facts numbers">
      <span>{translate('tasks.board.open', { smart_count: open.length })}</span>
      {columns.blocked.length > 0 && (
        <span className="fact is-waits">
          <Glyph name="waits" />
          {translate('tasks.board.blocked', { smart_count: columns.blocked.length })}
        </span>
      )}
      {late > 0 && (
        <span className="fact is-late">
          <Glyph name="late" />
          {translate('tasks.board.overdue', { smart_count: late })}
        </span>
      )}
    </span>
  );
};

const dropState = (from: TaskStatus | null, to: TaskStatus): 'idle' | 'allowed' | 'refused' => {
  if (!from) return 'idle';
  return canMoveTask(from, to) ? 'allowed' : 'refused';
};

/** The lane of one organisation: its name, what is pressing in it, and its columns. */
export const BoardLane = memo((props: BoardLaneProps) => {
  const { lane, now, collapsed, draggedFrom, mayWork, jointOf, onCollapse, onMenu } = props;
  const translate = useTranslate();
  const id = useId();
  const name = lane.name || translate('tasks.board.otherLane');
  return (
    <section className="lane" aria-labelledby={id}>
      <div className="lane-head">
        <IconButton
          size="small"
          aria-expanded={!collapsed}
          aria-label={translate(collapsed ? 'tasks.board.expand' : 'tasks.board.collapse', { name })}
          onClick={() => onCollapse(lane.id)}
        >
          {collapsed ? <ExpandMoreIcon /> : <ExpandLessIcon />}
        </IconButton>
        <h3 id={id} className="lane-name">
          {name}
        </h3>
        <LaneFacts lane={lane} now={now} />
      </div>
      {!collapsed && (
        <div className="columns">
          {TASK_STATUSES.map(status => (
            <BoardColumn
              key={status}
              laneId={lane.id}
              laneName={name}
              {...{ status, now, mayWork, jointOf, onMenu }}
              tasks={lane.columns[status]}
              drop={dropState(draggedFrom, status)}
            />
          ))}
        </div>
      )}
    </section>
  );
});
BoardLane.displayName = 'BoardLane';

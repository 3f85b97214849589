import { memo, type HTMLAttributes, type MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Task } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { formatMoment } from '../../platform/moment/format-moment';
import { useZone } from '../../platform/moment/zone-context';
import { waitsFor } from '../waits-for';
import { CardHandling } from './CardHandling';
import { Glyph, type GlyphName } from './Glyph';

interface TaskCardProps {
  task: Task;
  late: boolean;
  /** Names of all lanes of a joint task. */
  joint: string;
  dragging?: boolean;
  /** What makes the title the handle of a drag. */
  handle?: HTMLAttributes<HTMLElement>;
  /** Opens the "Move to" menu; without it the task cannot be moved by this person. */
  onMenu?: (task: Task, button: HTMLElement) => void;
}

const Fact = ({ sign, tone, children }: { sign: GlyphName; tone?: string; children: string }) => (
  <span className={tone ? `fact is-${tone}` : 'fact'}>
    <Glyph name={sign} />
    <span>{children}</span>
  </span>
);

const DueFact = ({ task: { due }, late }: { task: Task; late: boolean }) => {
  const translate = useTranslate();
  const zone = useZone();
  if (!due) return null;
  const at = formatMoment(due, zone, translate('platform.locale'));
  return (
    <Fact sign={late ? 'late' : 'due'} tone={late ? 'late' : undefined}>
      {translate(late ? 'tasks.card.overdue' : 'tasks.card.due', { at })}
    </Fact>
  );
};

const Facts = ({ task, late, joint }: Pick<TaskCardProps, 'task' | 'late' | 'joint'>) => {
  const translate = useTranslate();
  const { priority, checklist, commentCount, assigneeName } = task;
  const ticked = checklist.filter(({ done }) => done).length;
  return (
    <>
      {joint && (
        <Fact sign="joint" tone="joint">
          {translate('tasks.joint', { names: joint })}
        </Fact>
      )}
      {task.status === 'blocked' && (
        <Fact sign="waits" tone="waits">
          {translate('tasks.waitsFor', { what: waitsFor(task, translate).join('; ') })}
        </Fact>
      )}
      <DueFact task={task} late={late} />
      <span className="facts">
        {priority !== 'normal' && (
          <Fact sign={priority} tone={priority === 'low' ? undefined : priority}>
            {translate(`tasks.card.priority.${priority}`)}
          </Fact>
        )}
        <Fact sign="person">
          {assigneeName ?? translate(task.assigneeId ? 'tasks.assigneeHidden' : 'tasks.unassigned')}
        </Fact>
        {checklist.length > 0 && (
          <Fact sign="steps">{translate('tasks.card.steps', { ticked, all: checklist.length })}</Fact>
        )}
        {commentCount > 0 && (
          <Fact sign="comments">
            {translate('tasks.card.comments', { smart_count: commentCount, number: formatNumber(commentCount) })}
          </Fact>
        )}
      </span>
    </>
  );
};

const toneOf = ({ status, priority }: Task, late: boolean): string => {
  if (late) return ' late';
  if (status === 'done' || status === 'cancelled') return '';
  return status === 'blocked' ? ' waits' : priority === 'urgent' || priority === 'high' ? ` ${priority}` : '';
};

/** A task as it lies on the board: what one must know before touching it. */
export const TaskCard = memo(({ task, late, joint, dragging = false, handle, onMenu }: TaskCardProps) => {
  const translate = useTranslate();
  const openMenu = (event: MouseEvent<HTMLButtonElement>) => onMenu?.(task, event.currentTarget);
  return (
    <div className={`card${toneOf(task, late)}${dragging ? ' dragging' : ''}`}>
      <Link to={`/incidents/${task.incidentId}/tasks/${task.id}`} className="card-title" {...handle} role={undefined}>
        {task.title}
      </Link>
      <CardHandling task={task} />
      <Facts {...{ task, late, joint }} />
      {onMenu && (
        <button
          type="button"
          className="card-menu no-print"
          aria-haspopup="menu"
          aria-label={translate('tasks.move.open', { title: task.title })}
          onClick={openMenu}
        >
          <Glyph name="more" />
        </button>
      )}
    </div>
  );
});
TaskCard.displayName = 'TaskCard';

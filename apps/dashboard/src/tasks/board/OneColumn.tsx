import { TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { Task } from '../../platform/api/records';
import { SelectField } from '../../platform/form/SelectField';
import { isOverdue } from '../overdue';
import type { Lane } from './board-data';
import { BoardFrame } from './board-styles';
import { MoreCards } from './MoreCards';
import { TaskCard } from './TaskCard';
import { usePart } from './use-part';

interface OneColumnProps {
  lanes: readonly Lane[];
  now: DateTime;
  mayWork: (task: Task) => boolean;
  jointOf: (task: Task) => string;
  onMenu: (task: Task, button: HTMLElement) => void;
}

type CardsProps = Omit<OneColumnProps, 'lanes'> & { tasks: readonly Task[] };

const Cards = ({ tasks, now, mayWork, jointOf, onMenu }: CardsProps) => {
  const { shown, more, showMore } = usePart(tasks);
  return (
    <>
      <div className="cards" role={tasks.length > 0 ? 'list' : undefined}>
        {shown.map(task => (
          <div key={task.id} className="slot" role="listitem">
            <TaskCard
              task={task}
              late={isOverdue(task, now)}
              joint={jointOf(task)}
              onMenu={mayWork(task) ? onMenu : undefined}
            />
          </div>
        ))}
      </div>
      <MoreCards more={more} onMore={showMore} />
    </>
  );
};

/** The board where there is no room for one: a lane and a status at a time, moved by menu. The choice is in the address. */
export const OneColumn = ({ lanes, now, mayWork, jointOf, onMenu }: OneColumnProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const lane = lanes.find(({ id }) => id === search.get('lane')) ?? lanes[0];
  const status: TaskStatus = TASK_STATUSES.find(word => word === search.get('status')) ?? 'todo';
  if (!lane) return null;
  const pick = (key: string) => (value: string) =>
    setSearch(
      now => {
        now.set(key, value);
        return now;
      },
      { replace: true },
    );
  const laneName = ({ name }: Lane) => name || translate('tasks.board.otherLane');
  const tasks = lane.columns[status];
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1, mb: 1.5 }}>
        <SelectField
          label={translate('tasks.board.lane')}
          value={lane.id}
          options={lanes.map(one => ({ id: one.id, name: laneName(one) }))}
          onChange={pick('lane')}
        />
        <SelectField
          label={translate('resources.tasks.fields.status')}
          value={status}
          options={TASK_STATUSES.map(word => ({
            id: word,
            name: `${translate(`vocab.taskStatus.${word}`)} (${lane.columns[word].length})`,
          }))}
          onChange={pick('status')}
        />
      </Box>
      <BoardFrame>
        {tasks.length === 0 && <Typography color="text.secondary">{translate('tasks.board.emptyColumn')}</Typography>}
        <Cards key={`${lane.id} ${status}`} {...{ tasks, now, mayWork, jointOf, onMenu }} />
      </BoardFrame>
    </>
  );
};

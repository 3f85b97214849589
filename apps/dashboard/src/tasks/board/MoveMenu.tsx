import { canMoveTask } from '@breachdesk/contract/task-statuses';
import { TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import type { Task } from '../../platform/api/records';

interface MoveMenuProps {
  task: Task;
  anchor: HTMLElement;
  onPick: (status: TaskStatus) => void;
  onClose: () => void;
}

/** "Move to …": every status, those that cannot be reached from here with the reason. */
export const MoveMenu = ({ task, anchor, onPick, onClose }: MoveMenuProps) => {
  const translate = useTranslate();
  const from = translate(`vocab.taskStatus.${task.status}`);
  return (
    <Menu
      open
      // Inside the page's main part, where every text of a page belongs.
      disablePortal
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': translate('tasks.move.open', { title: task.title }), dense: true } }}
    >
      {TASK_STATUSES.filter(status => status !== task.status).map(status => (
        <MenuItem key={status} disabled={!canMoveTask(task.status, status)} onClick={() => onPick(status)}>
          <ListItemText
            primary={translate('tasks.move.to', { status: translate(`vocab.taskStatus.${status}`) })}
            secondary={canMoveTask(task.status, status) ? undefined : translate('tasks.move.notFrom', { status: from })}
          />
        </MenuItem>
      ))}
    </Menu>
  );
};

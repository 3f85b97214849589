import CloseIcon from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import type { Task } from '../../platform/api/records';
import { stepsBetween } from './task-moves';
import { NOTICE_ID } from './use-keep-focus';
import type { Notice } from './use-moves';

interface MoveNoticeProps {
  notice: Notice | null;
  onUndo: (moved: Task, before: Task) => void;
  onDismiss: () => void;
}

const textOf = (notice: Notice, translate: ReturnType<typeof useTranslate>): string => {
  const { title, status } = notice.task;
  if (notice.what === 'refused') return translate('tasks.notice.refused', { title, reason: notice.reason });
  return translate(`tasks.notice.${notice.what}`, { title, status: translate(`vocab.taskStatus.${status}`) });
};

/** What the last move came to, with the way back. It stays until the next move: nobody has to be quick. */
export const MoveNotice = ({ notice, onUndo, onDismiss }: MoveNoticeProps) => {
  const translate = useTranslate();
  const before = notice?.what === 'moved' ? notice.before : undefined;
  const mayUndo = notice && before && stepsBetween(notice.task.status, before.status).length > 0;
  return (
    <Box
      id={NOTICE_ID}
      tabIndex={-1}
      className="no-print"
      role="status"
      sx={{ position: 'sticky', bottom: 8, zIndex: 5, mt: 1 }}
    >
      {notice && (
        <Alert
          severity={notice.what === 'refused' ? 'error' : 'info'}
          variant="outlined"
          role="presentation"
          sx={{ bgcolor: 'background.paper', boxShadow: 4 }}
          action={
            <>
              {mayUndo && (
                <Button color="inherit" onClick={() => onUndo(notice.task, before)}>
                  {translate('tasks.notice.undo')}
                </Button>
              )}
              <IconButton color="inherit" size="small" aria-label={translate('ra.action.close')} onClick={onDismiss}>
                <CloseIcon fontSize="small" />
              </IconButton>
            </>
          }
        >
          {textOf(notice, translate)}
        </Alert>
      )}
    </Box>
  );
};

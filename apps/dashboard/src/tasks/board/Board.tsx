import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { Task } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { useSession } from '../../platform/session/use-session';
import { useNow } from '../../platform/use-now';
import { laneNamesOf, useLaneNames } from '../use-lane-names';
import { useLanes } from '../use-lanes';
import { useMayWork } from '../use-may-work';
import { BoardBar } from './BoardBar';
import { lanesOf } from './board-data';
import { MoveNotice } from './MoveNotice';
import { OneColumn } from './OneColumn';
import { SwimLanes } from './SwimLanes';
import { useAsking } from './use-asking';
import { useBoardTasks, type BoardTasks } from './use-board-tasks';
import { useKeepFocus } from './use-keep-focus';
import { useMoves } from './use-moves';

const NOTHING: BoardTasks = { tasks: [], total: 0 };

/** What is looked for on the board; kept in the address. */
const useShownTasks = (tasks: readonly Task[]): readonly Task[] => {
  const [search] = useSearchParams();
  const userId = useSession()?.user.id;
  const text = (search.get('q') ?? '').toLowerCase();
  const mine = search.get('mine') === '1';
  return useMemo(
    () =>
      tasks.filter(
        ({ title, assigneeId }) =>
          (!mine || assigneeId === userId) && (text === '' || title.toLowerCase().includes(text)),
      ),
    [tasks, text, mine, userId],
  );
};

const useJoint = () => {
  const nameOf = useLaneNames();
  return useCallback(
    (task: Task) => (task.organisationIds.length > 1 ? laneNamesOf(task, nameOf).join(' + ') : ''),
    [nameOf],
  );
};

const NotAll = ({ shown, total, isPart }: { shown: number; total: number; isPart: boolean }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  if (shown >= total) return null;
  if (isPart) {
    return (
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('tasks.board.partly', { shown: formatNumber(shown), total: formatNumber(total) })}
      </Typography>
    );
  }
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {translate('tasks.board.notAll', { shown: formatNumber(shown), total: formatNumber(total) })}{' '}
      <Link component={RouterLink} to={`/incidents/${id}/tasks/table`}>
        {translate('tasks.board.toTable')}
      </Link>
    </Alert>
  );
};

/** The board of an incident's tasks: lanes per organisation, columns per status. */
export const Board = () => {
  const { id } = useIncident();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const [dragging, setDragging] = useState(false);
  const now = useNow();
  const mayWork = useMayWork();
  const jointOf = useJoint();
  const { lanes: participations, isPending: lanesPending } = useLanes();
  const { move, undo, notice, dismiss } = useMoves();
  const { ask, openMenu, isAsking, elements } = useAsking(move);
  const { data = NOTHING, isPending, error, refetch } = useBoardTasks(id, dragging || isAsking);
  const shown = useShownTasks(data.tasks);
  const keepFocus = useKeepFocus(notice, isAsking);
  const onMenu = useCallback(
    (task: Task, button: HTMLElement) => {
      keepFocus(button.closest<HTMLElement>('[data-rfd-draggable-id]')?.dataset['rfdDraggableId'] ?? task.id);
      openMenu(task, button);
    },
    [keepFocus, openMenu],
  );
  const lanes = useMemo(() => lanesOf(shown, participations), [shown, participations]);
  if (isPending || lanesPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.total === 0) return <EmptyState title="tasks.none" hint="tasks.noneHint" />;
  return (
    <>
      <BoardBar />
      <NotAll shown={data.tasks.length} total={data.total} isPart={data.isPart ?? false} />
      {wide ? (
        <SwimLanes
          {...{ lanes, now, mayWork, jointOf }}
          tasks={shown}
          onMove={ask}
          {...{ onMenu, keepFocus }}
          onDragging={setDragging}
        />
      ) : (
        <OneColumn {...{ lanes, now, mayWork, jointOf, onMenu }} />
      )}
      <MoveNotice notice={notice} onUndo={(moved, before) => void undo(moved, before)} onDismiss={dismiss} />
      {elements}
    </>
  );
};

import { useKeyboardSensor, type PreDragActions, type SensorAPI, type SnapDragActions } from '@hello-pangea/dnd';
import { useMemo } from 'react';
import { showNeighbour } from './neighbour';

/** The library reads a scroll in the frame after it, also one of its own; the frame after that it knows. */
const scrollIsRead = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Carries out the presses of one carrying in their order, also those that come while the page is being scrolled. */
const inOrder = ({ isActive }: SnapDragActions) => {
  let last = Promise.resolve();
  return (step: () => void | Promise<void>) => {
    last = last.then(() => (isActive() ? step() : undefined));
  };
};

const withEveryColumnInReach = (actions: SnapDragActions, draggableId: string): SnapDragActions => {
  const take = inOrder(actions);
  const across = (way: 'left' | 'right', move: () => void) => () =>
    take(async () => {
      if (showNeighbour(draggableId, way)) await scrollIsRead();
      if (!actions.isActive()) return;
      move();
      await scrollIsRead();
    });
  return {
    ...actions,
    moveUp: () => take(actions.moveUp),
    moveDown: () => take(actions.moveDown),
    moveLeft: across('left', actions.moveLeft),
    moveRight: across('right', actions.moveRight),
    drop: options => take(() => actions.drop(options)),
  };
};

const lifting = (lock: PreDragActions, draggableId: string): PreDragActions => ({
  ...lock,
  snapLift: () => withEveryColumnInReach(lock.snapLift(), draggableId),
});

/** The library's keyboard, with every column in reach: an arrow first scrolls to where the card would land. */
export const useBoardKeyboard = (api: SensorAPI): void => {
  const reaching = useMemo<SensorAPI>(
    () => ({
      ...api,
      tryGetLock: (draggableId, forceStop, options) => {
        const lock = api.tryGetLock(draggableId, forceStop, options);
        return lock && lifting(lock, draggableId);
      },
    }),
    [api],
  );
  useKeyboardSensor(reaching);
};

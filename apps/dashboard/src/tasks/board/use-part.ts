import { useState } from 'react';
import type { Task } from '../../platform/api/records';

/** Cards of one column that are drawn without being asked for: a column is looked over, not read to its end. */
const AT_ONCE = 20;

/** The beginning of a column, and how many more cards the next step shows. */
export const usePart = (tasks: readonly Task[]) => {
  const [limit, setLimit] = useState(AT_ONCE);
  const [before, setBefore] = useState(tasks.length);
  if (before !== tasks.length) {
    setBefore(tasks.length);
    // A card was dropped here: what was in view stays in view, also the card when it was dropped at the end.
    if (tasks.length === before + 1) setLimit(limit + 1);
  }
  return {
    shown: tasks.slice(0, limit),
    more: Math.min(AT_ONCE, Math.max(0, tasks.length - limit)),
    showMore: () => setLimit(limit + AT_ONCE),
  };
};

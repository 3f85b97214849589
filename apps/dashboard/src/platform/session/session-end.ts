import { isProblem } from '../api/api-problem';
import { sessionStore } from './session-store';

let ended = false;
const listeners = new Set<() => void>();
const publish = (next: boolean) => {
  ended = next;
  listeners.forEach(listener => listener());
};

/**
 * Whether the session of the person at the screen ended while they worked. The page stays as it is behind the question for the
 * password: what was typed and not yet sent is nowhere else.
 */
export const sessionEnd = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => ended,
  /** Takes note when this is the answer that nobody is signed in; true when somebody was until now. */
  notice: (error: unknown): boolean => {
    if (!isProblem(error) || error.status !== 401 || !sessionStore.current()) return false;
    publish(true);
    return true;
  },
  over: () => publish(false),
};

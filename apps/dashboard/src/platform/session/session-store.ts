import { isProblem } from '../api/api-problem';
import { call } from '../api/client';
import type { Session } from '../api/records';

let current: Session | null = null;
let asked: Promise<Session | null> | null = null;
const listeners = new Set<() => void>();

const publish = (next: Session | null) => {
  current = next;
  listeners.forEach(listener => listener());
  return next;
};

const ask = async (): Promise<Session | null> => {
  try {
    return publish(await call<Session>('GET', 'session'));
  } catch (error) {
    asked = null;
    if (error instanceof Error && isProblem(error) && error.status === 401) return publish(null);
    throw error;
  }
};

/** Who is signed in, asked once and again whenever rights may have changed (sign-in, an incident opened, a role given). */
export const sessionStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => current,
  /** The session, from memory when it was asked for already. */
  load: () => (asked ??= ask()),
  /** Asks again, for instance after opening an incident, which makes the opener its commander. */
  refresh: () => (asked = ask()),
  forget: () => {
    asked = null;
    publish(null);
  },
};

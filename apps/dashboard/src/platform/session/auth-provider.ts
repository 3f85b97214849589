import type { AuthProvider } from 'react-admin';
import { isProblem } from '../api/api-problem';
import { call } from '../api/client';
import { sessionEnd } from './session-end';
import { sessionStore } from './session-store';

/** react-admin's view of /api/session. Rights are not asked here: see `useMay`. */
export const authProvider: AuthProvider = {
  login: async ({ email, password }: { email: string; password: string }) => {
    await call('POST', 'session', { body: { email, password } });
    await sessionStore.refresh();
  },
  logout: async () => {
    const wasSignedIn = sessionStore.current() !== null;
    sessionStore.forget();
    sessionEnd.over();
    // A lost connection or an ended session must not keep anybody on a page of the case.
    if (wasSignedIn) await call('DELETE', 'session').catch(() => undefined);
  },
  checkAuth: async () => {
    if (!(await sessionStore.load())) throw new Error('session/required');
  },
  checkError: (error: unknown) => {
    const isRefused = isProblem(error) && error.status === 401;
    return isRefused && !sessionEnd.notice(error) ? Promise.reject(error) : Promise.resolve();
  },
  getIdentity: async () => {
    const session = await sessionStore.load();
    if (!session) throw new Error('session/required');
    return { id: session.user.id, fullName: session.user.displayName };
  },
};

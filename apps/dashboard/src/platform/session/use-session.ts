import { useSyncExternalStore } from 'react';
import type { Session } from '../api/records';
import { sessionStore } from './session-store';

/** The session of the person at the screen; null while unknown or signed out. */
export const useSession = (): Session | null => useSyncExternalStore(sessionStore.subscribe, sessionStore.current);

import { createContext, useContext } from 'react';

/** The zone times are shown in: the incident's inside a workspace, the reader's own elsewhere. */
export const ZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');

/** The zone to show times in, here. */
export const useZone = (): string => useContext(ZoneContext);

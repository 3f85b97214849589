import { createContext, useContext } from 'react';
import type { Incident } from '../platform/api/records';

export const IncidentContext = createContext<Incident | null>(null);

/** The incident of the workspace this screen is in. */
export const useIncident = (): Incident => {
  const incident = useContext(IncidentContext);
  if (!incident) throw new Error('useIncident is for screens inside an incident workspace');
  return incident;
};

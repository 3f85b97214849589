import { type Refused, incidentArchived, incidentClosed } from '../problems/problems.js';

/** Of an incident, as the walls look at it. */
export interface Course {
  phase: string;
  archived: boolean;
}

const CLOSED_TAKES = ['incident.move', 'incident.archive'];

/** Why an incident that is over does not take what `permission` writes; null if it does. PostgreSQL says the same in app.granted. */
export const refusalOfOver = ({ phase, archived }: Course, permission: string): Refused | null => {
  if (permission.endsWith('.read')) return null;
  if (archived && permission !== 'incident.archive') return incidentArchived();
  return phase === 'closed' && !CLOSED_TAKES.includes(permission) ? incidentClosed() : null;
};

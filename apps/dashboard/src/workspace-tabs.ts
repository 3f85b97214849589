import { lazy } from 'react';
import type { WorkspaceTab } from './incidents/workspace-tab';

/** In order of display; the first one a person may see opens with the incident. One line per tab. */
export const WORKSPACE_TABS: readonly WorkspaceTab[] = [
  { path: 'overview', needs: 'summary.read', screen: lazy(() => import('./summaries/OverviewTab')) },
  { path: 'tasks', needs: 'task.read', screen: lazy(() => import('./tasks/TasksTab')) },
  { path: 'obligations', needs: 'obligation.read', screen: lazy(() => import('./obligations/ObligationsTab')) },
  { path: 'timeline', needs: 'timeline_entry.read', screen: lazy(() => import('./timeline/TimelineTab')) },
  { path: 'scope', needs: 'affected_table.read', screen: lazy(() => import('./scope/ScopeTab')) },
  { path: 'persons', needs: 'register_run.read', screen: lazy(() => import('./persons/PersonsTab')) },
  { path: 'letters', needs: 'notification_hold.read', screen: lazy(() => import('./notices/LettersTab')) },
  { path: 'authorities', needs: 'correspondence.read', screen: lazy(() => import('./authorities/AuthoritiesTab')) },
  { path: 'negotiation', needs: 'negotiation.read', screen: lazy(() => import('./negotiations/NegotiationTab')) },
  { path: 'notes', needs: 'redacted_note.read', screen: lazy(() => import('./negotiations/notes/NotesForMeTab')) },
  { path: 'statements', needs: 'statement.read', screen: lazy(() => import('./statements/StatementsTab')) },
  { path: 'members', needs: 'membership.read', screen: lazy(() => import('./members/MembersTab')) },
  { path: 'record', needs: 'audit_entry.read', screen: lazy(() => import('./record/IncidentRecordTab')) },
];

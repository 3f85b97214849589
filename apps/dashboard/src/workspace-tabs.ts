import { lazy } from 'react';
import type { WorkspaceTab } from './incidents/workspace-tab';

/** In order of display; the first one a person may see opens with the incident. One line per tab. */
export const WORKSPACE_TABS: readonly WorkspaceTab[] = [
  { path: 'overview', needs: 'summary.read', screen: lazy(() => import('./summaries/OverviewTab')) },
  { path: 'tasks', needs: 'task.read', screen: lazy(() => import('./tasks/TasksTab')) },
  { path: 'timeline', needs: 'timeline_entry.read', screen: lazy(() => import('./timeline/TimelineTab')) },
  { path: 'members', needs: 'membership.read', screen: lazy(() => import('./members/MembersTab')) },
];

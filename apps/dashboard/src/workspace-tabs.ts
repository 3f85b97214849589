import type { IncidentPermission } from '@breachdesk/contract/permissions';
import { lazy, type ComponentType } from 'react';

/** A tab of the incident workspace at `/incidents/:id/<path>/*`. Its name is the message `incidents.tabs.<path>`. */
export interface WorkspaceTab {
  path: string;
  /** Without it the tab is not mentioned at all. */
  needs: IncidentPermission;
  screen: ComponentType;
}

/** In order of display; the first one a person may see opens with the incident. One line per tab. */
export const WORKSPACE_TABS: readonly WorkspaceTab[] = [
  { path: 'overview', needs: 'summary.read', screen: lazy(() => import('./summaries/OverviewTab')) },
  { path: 'tasks', needs: 'task.read', screen: lazy(() => import('./tasks/TasksTab')) },
  { path: 'timeline', needs: 'timeline_entry.read', screen: lazy(() => import('./timeline/TimelineTab')) },
  { path: 'members', needs: 'membership.read', screen: lazy(() => import('./members/MembersTab')) },
];

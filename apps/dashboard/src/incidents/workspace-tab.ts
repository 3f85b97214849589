import type { IncidentPermission } from '@breachdesk/contract/permissions';
import type { ComponentType } from 'react';

/** A tab of the incident workspace at `/incidents/:id/<path>/*`. Its name is the message `incidents.tabs.<path>`. */
export interface WorkspaceTab {
  path: string;
  /** Without it the tab is not mentioned at all. */
  needs: IncidentPermission;
  screen: ComponentType;
}

import { lazy, type ComponentType } from 'react';
import type { DashboardComponent, ResourceProps } from 'react-admin';

interface ScreenRoute {
  path: string;
  screen: ComponentType;
}

/** Resources with screens of their own outside an incident; screens inside one are in `workspace-tabs.ts`. */
export const RESOURCES: readonly ResourceProps[] = [
  {
    name: 'incidents',
    recordRepresentation: 'title',
    list: lazy(() => import('./incidents/IncidentList')),
    create: lazy(() => import('./incidents/IncidentCreate')),
    edit: lazy(() => import('./incidents/IncidentWorkspace')),
  },
];

/** Pages that are no resource. */
export const ROUTES: readonly ScreenRoute[] = [];

/** Pages for people who are not signed in. */
export const OPEN_ROUTES: readonly ScreenRoute[] = [];

export const SIGN_IN: ComponentType = lazy(() => import('./accounts/SignIn'));
export const LANDING: DashboardComponent = lazy(() => import('./work/Landing'));

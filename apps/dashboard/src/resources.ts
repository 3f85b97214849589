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
    edit: lazy(() => import('./Workspace')),
  },
  { name: 'breaches', list: lazy(() => import('./breaches/BreachList')) },
  {
    name: 'users',
    recordRepresentation: 'displayName',
    list: lazy(() => import('./accounts/UserList')),
    create: lazy(() => import('./accounts/UserCreate')),
    edit: lazy(() => import('./accounts/UserEdit')),
  },
  {
    name: 'organisations',
    recordRepresentation: 'name',
    list: lazy(() => import('./organisations/OrganisationList')),
    create: lazy(() => import('./organisations/OrganisationCreate')),
    edit: lazy(() => import('./organisations/OrganisationEdit')),
  },
  {
    name: 'data-categories',
    recordRepresentation: 'name',
    list: lazy(() => import('./data-categories/DataCategoryList')),
    create: lazy(() => import('./data-categories/DataCategoryCreate')),
    edit: lazy(() => import('./data-categories/DataCategoryEdit')),
  },
  {
    name: 'regime-terms',
    recordRepresentation: 'title',
    list: lazy(() => import('./regimes/RegimeTermList')),
    create: lazy(() => import('./regimes/RegimeTermCreate')),
    edit: lazy(() => import('./regimes/RegimeTermEdit')),
  },
  {
    name: 'reminder-steps',
    list: lazy(() => import('./reminders/ReminderStepList')),
    create: lazy(() => import('./reminders/ReminderStepCreate')),
    edit: lazy(() => import('./reminders/ReminderStepEdit')),
  },
  { name: 'reminders', list: lazy(() => import('./reminders/ReminderList')) },
  {
    name: 'authorities',
    recordRepresentation: 'name',
    list: lazy(() => import('./authorities/directory/AuthorityList')),
    create: lazy(() => import('./authorities/directory/AuthorityCreate')),
    edit: lazy(() => import('./authorities/directory/AuthorityEdit')),
  },
  {
    name: 'mail-templates',
    recordRepresentation: 'name',
    list: lazy(() => import('./authorities/templates/TemplateList')),
    create: lazy(() => import('./authorities/templates/TemplateCreate')),
    edit: lazy(() => import('./authorities/templates/TemplateEdit')),
  },
  { name: 'audit-records', list: lazy(() => import('./record/AuditRecordList')) },
];

/** Pages that are no resource. */
export const ROUTES: readonly ScreenRoute[] = [
  { path: '/my-work', screen: lazy(() => import('./work/MyWork')) },
  { path: '/calendar', screen: lazy(() => import('./calendar/CalendarPage')) },
  { path: '/my-calendar-feeds', screen: lazy(() => import('./calendar/MyFeeds')) },
  { path: '/my-sessions', screen: lazy(() => import('./accounts/MySessions')) },
  { path: '/my-password', screen: lazy(() => import('./accounts/MyPassword')) },
];

/** Pages for people who are not signed in. */
export const OPEN_ROUTES: readonly ScreenRoute[] = [
  { path: '/setup', screen: lazy(() => import('./accounts/Setup')) },
  { path: '/invitation', screen: lazy(() => import('./accounts/Invitation')) },
];

export const SIGN_IN: ComponentType = lazy(() => import('./accounts/SignIn'));
export const LANDING: DashboardComponent = lazy(() => import('./work/Landing'));

import type { GlobalPermission, IncidentPermission } from '@breachdesk/contract/permissions';
import { SetMetadata } from '@nestjs/common';

/**
 * Where the incident of a route is found: `record` (the id names a row of the permission's table), `incident` (the id
 * is the incident), `at:<table>` (the id names a row of that table), `body` (`incidentId` of the input), `parent:<table>` (the input's `<table>Id` names a row of that table), `rows` (row security alone decides; lists and bulk changes).
 */
export type Scope = 'record' | 'incident' | 'body' | 'rows' | `at:${string}` | `parent:${string}`;

/** The access rule of a route. */
export type Rule =
  | { kind: 'public' }
  | { kind: 'global'; permission: GlobalPermission }
  | { kind: 'incident'; permission: IncidentPermission; scope: Scope };

/** Metadata key of the rule. */
export const RULE = Symbol('access rule');

/** Route of an incident's content: the permission, and where its incident is found. */
export const Allow = (permission: IncidentPermission, scope: Scope): MethodDecorator =>
  SetMetadata(RULE, { kind: 'incident', permission, scope } satisfies Rule);

/** Route outside any incident. */
export const AllowGlobally = (permission: GlobalPermission): MethodDecorator =>
  SetMetadata(RULE, { kind: 'global', permission } satisfies Rule);

/** Route open to everybody, signed in or not. */
export const AllowAnyone = (): MethodDecorator => SetMetadata(RULE, { kind: 'public' } satisfies Rule);

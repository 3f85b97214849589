import { globallyAllows, type IncidentPermission, memberAllows } from '@breachdesk/contract/permissions';
import type { Compartment, IncidentRole } from '@breachdesk/contract/vocabularies';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Actor } from '../actor.js';
import { Work } from '../database/work.js';
import { forbidden, invalidField, notFound, Refused } from '../problems/problems.js';
import { type Course, refusalOfOver } from './over.js';
import { RULE, type Rule, type Scope } from './allow.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface Standing extends Course {
  roles: IncidentRole[] | null;
  rooms: Compartment[];
}

/** Walls one to three for every route; a route without a rule is refused. The fourth stands in PostgreSQL. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly work: Work,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<Rule | undefined>(RULE, context.getHandler());
    if (!rule) throw forbidden();
    if (rule.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const actor = request.actor;
    if (!actor) throw new Refused('session/required', { status: 401, detail: 'Sign in first.' });
    if (rule.kind === 'global') {
      if (!globallyAllows(actor.globalRole, rule.permission)) throw forbidden();
      return true;
    }
    if (actor.globalRole !== 'member') throw forbidden();
    await this.checkIncident(actor, rule.permission, rule.scope, request);
    return true;
  }

  private async checkIncident(
    actor: Actor,
    permission: IncidentPermission,
    scope: Scope,
    request: Request,
  ): Promise<void> {
    const reads = permission.endsWith('.read');
    // Row security answers "not found" by itself for a read of one row, and narrows lists and bulk changes.
    if (scope === 'rows' || (scope === 'record' && reads)) return;
    const standing = await this.work.read(actor, tx =>
      tx.query<Standing[]>(...standingSql(actor, permission, scope, request)),
    );
    const [found] = standing;
    if (!found?.roles) throw notFound();
    if (!memberAllows({ roles: found.roles, rooms: found.rooms }, permission)) throw forbidden();
    const refusal = refusalOfOver(found, permission);
    if (refusal) throw refusal;
  }
}

const standingSql = (
  actor: Actor,
  permission: IncidentPermission,
  scope: Scope,
  request: Request,
): [string, unknown[]] => {
  const roles = `(select m.roles from membership m where m.incident_id = i.id and m.user_id = $2 and m.ended_at is null) as roles, app.my_rooms(i.id) as rooms`;
  const { table, id } = placeOf(permission, scope, request);
  if (!UUID.test(id)) throw notFound();
  return table === 'incident'
    ? [
        `select ${roles}, i.phase, i.archived_at is not null as archived from incident i where i.id = $1`,
        [id, actor.id],
      ]
    : [
        `select ${roles}, i.phase, i.archived_at is not null as archived from ${table} t join incident i on i.id = t.incident_id where t.id = $1`,
        [id, actor.id],
      ];
};

/** Which row leads to the incident. Table names come from our own rules, never from the request. */
const placeOf = (permission: IncidentPermission, scope: Scope, request: Request): { table: string; id: string } => {
  if (scope === 'body') return { table: 'incident', id: idInBody(request.body, 'incidentId') };
  if (scope.startsWith('parent:')) {
    const table = scope.slice('parent:'.length);
    return {
      table,
      id: idInBody(request.body, `${table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`),
    };
  }
  const own = scope.startsWith('at:') ? scope.slice('at:'.length) : permission.split('.')[0];
  const table = scope === 'incident' ? 'incident' : (own ?? '');
  return { table, id: String(request.params['id']) };
};

const idInBody = (body: unknown, key: string): string => {
  const id = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined; // an object, whatever it holds
  if (typeof id !== 'string' || !UUID.test(id))
    throw invalidField(key, 'field/not-an-id', 'Say which record this belongs to.');
  return id;
};

import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateMembership, MEMBERSHIPS, MembershipView, UpdateMembership } from './members.dto.js';
import { Membership } from './participation.entity.js';

/** Members: users that take part in an incident, with roles. */
@Controller('memberships')
export class MembershipsController {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('membership.read', 'rows')
  @Returns(pageOf(MembershipView), 'Members; partners see those of their own organisation')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<MembershipView>> {
    return this.records.list(actor, MEMBERSHIPS, query);
  }

  @Get(':id')
  @Allow('membership.read', 'record')
  @Returns(MembershipView, 'One membership')
  show(@By() actor: Actor, @Id() id: string): Promise<MembershipView> {
    return this.records.show(actor, MEMBERSHIPS, id);
  }

  @Post()
  @Allow('membership.create', 'body')
  @Returns(MembershipView, 'Makes a user a member; the organisation of the user must take part', 201)
  create(@By() actor: Actor, @Body() input: CreateMembership): Promise<MembershipView> {
    return this.records.insert(actor, MEMBERSHIPS, Membership, input);
  }

  @Patch(':id')
  @Allow('membership.update', 'record')
  @Returns(MembershipView, 'Changes the roles of a member; the last commander stays one')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateMembership): Promise<MembershipView> {
    return this.records.change({ actor, resource: MEMBERSHIPS, entity: Membership, id }, changes);
  }

  @Post(':id/end')
  @Allow('membership.update', 'record')
  @Returns(MembershipView, 'Ends a membership; it takes effect with the next request')
  end(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<MembershipView> {
    return this.records.change(
      { actor, resource: MEMBERSHIPS, entity: Membership, id },
      { version, endedAt: this.clock.now() },
    );
  }

  @Post(':id/resume')
  @Allow('membership.update', 'record')
  @Returns(MembershipView, 'Makes a former member a member again, with the former roles')
  resume(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<MembershipView> {
    return this.records.change({ actor, resource: MEMBERSHIPS, entity: Membership, id }, { version, endedAt: null });
  }
}

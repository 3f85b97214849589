import { Body, Controller, Get, Patch, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { NewInvitationView } from './invitation.dto.js';
import { InvitationsService } from './invitations.service.js';
import { CreateUser, UpdateUser, USERS, UserView } from './user.dto.js';
import { UsersService } from './users.service.js';

/** Accounts, for administrators. */
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly invitations: InvitationsService,
    private readonly records: Records,
  ) {}

  @Get()
  @AllowGlobally('user_account.read')
  @Returns(pageOf(UserView), 'Accounts')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<UserView>> {
    return this.records.list(actor, USERS, query);
  }

  @Get(':id')
  @AllowGlobally('user_account.read')
  @Returns(UserView, 'One account')
  show(@By() actor: Actor, @Id() id: string): Promise<UserView> {
    return this.records.show(actor, USERS, id);
  }

  @Post()
  @AllowGlobally('user_account.create')
  @Returns(UserView, 'Makes an account; the person gets in with an invitation', 201)
  create(@By() actor: Actor, @Body() input: CreateUser): Promise<UserView> {
    return this.users.create(actor, input);
  }

  @Patch(':id')
  @AllowGlobally('user_account.update')
  @Returns(UserView, 'Changes an account; a new role ends its sessions')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateUser): Promise<UserView> {
    return this.users.change(actor, id, changes);
  }

  @Post(':id/disable')
  @AllowGlobally('user_account.update')
  @Returns(UserView, 'Closes an account and ends its sessions at once')
  disable(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<UserView> {
    return this.users.disable(actor, id, version);
  }

  @Post(':id/enable')
  @AllowGlobally('user_account.update')
  @Returns(UserView, 'Opens a closed account again')
  enable(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<UserView> {
    return this.users.enable(actor, id, version);
  }

  @Post(':id/invitation')
  @AllowGlobally('user_account.update')
  @Returns(NewInvitationView, 'Makes a link with which the person chooses a password, once; earlier links end', 201)
  invite(@By() actor: Actor, @Id() id: string, @Req() request: Request): Promise<NewInvitationView> {
    return this.invitations.invite(actor, id, request);
  }
}

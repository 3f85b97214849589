import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { ChangePassword, OwnSessionView } from './own-account.dto.js';
import { OwnAccountService } from './own-account.service.js';
import { SignIn } from './sign-in.js';

/** What everybody may do with their own account. */
@Controller()
export class OwnAccountController {
  constructor(
    private readonly account: OwnAccountService,
    private readonly signIn: SignIn,
  ) {}

  @Get('sessions')
  @AllowGlobally('account.own')
  @Returns(pageOf(OwnSessionView), 'Where the caller is signed in')
  sessions(@By() actor: Actor, @Query() query: ListQuery, @Req() request: Request): Promise<Page<OwnSessionView>> {
    return this.account.sessions(actor, query, request.sessionRecordId);
  }

  @Post('sessions/:id/end')
  @AllowGlobally('account.own')
  @Returns(null, 'Ends one of the caller’s sessions; it is over with the next request')
  endSession(@By() actor: Actor, @Id() id: string): Promise<void> {
    return this.account.endSession(actor, id);
  }

  @Post('password')
  @AllowGlobally('account.own')
  @Returns(
    null,
    'Changes the caller’s password and ends all their sessions; this browser stays signed in with a new one',
  )
  async changePassword(@By() actor: Actor, @Req() request: Request, @Body() input: ChangePassword): Promise<void> {
    await this.signIn.begin(request, await this.account.changePassword(actor, request, input));
  }
}

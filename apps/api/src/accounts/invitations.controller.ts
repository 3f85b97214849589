import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AllowAnyone } from '../platform/access/allow.js';
import { Returns } from '../platform/http/returns.js';
import { AcceptInvitation, InspectInvitation, InvitationView } from './invitation.dto.js';
import { InvitationsService } from './invitations.service.js';
import { SessionView } from './session.dto.js';
import { SessionService } from './session.service.js';
import { SignIn } from './sign-in.js';

/** For people who hold a link. The token comes in the body: addresses end up in logs. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly signIn: SignIn,
    private readonly sessions: SessionService,
  ) {}

  @Post('inspect')
  @AllowAnyone()
  @Returns(InvitationView, 'Whom an invitation is for')
  inspect(@Req() request: Request, @Body() { token }: InspectInvitation): Promise<InvitationView> {
    return this.invitations.inspect(request, token);
  }

  @Post('accept')
  @AllowAnyone()
  @Returns(SessionView, 'Chooses the password of the person invited, once, and signs in')
  async accept(@Req() request: Request, @Body() input: AcceptInvitation): Promise<SessionView> {
    const user = await this.invitations.accept(request, input);
    await this.signIn.begin(request, user);
    return this.sessions.showTo(request, user);
  }
}

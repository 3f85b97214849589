import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowAnyone, AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { SessionService } from './session.service.js';
import { SessionView, SignInInput } from './session.dto.js';
import { SESSION_COOKIE } from './sessions.js';
import { SignIn } from './sign-in.js';

/** The caller's own session. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIn: SignIn,
  ) {}

  @Get()
  @AllowGlobally('account.own')
  @Returns(SessionView, 'Who is signed in, and where they take part')
  show(@By() actor: Actor): Promise<SessionView> {
    return this.sessions.show(actor);
  }

  @Post()
  @AllowAnyone()
  @Returns(SessionView, 'Signs in with e-mail and password')
  async begin(@Req() request: Request, @Body() _input: SignInInput): Promise<SessionView> {
    const user = await this.signIn.byPassword(request);
    await this.signIn.begin(request, user);
    return this.sessions.showTo(request, user);
  }

  @Delete()
  @AllowAnyone()
  @Returns(null, 'Signs out; also when nobody is signed in')
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    response.clearCookie(SESSION_COOKIE, { path: '/api' });
    await this.signIn.end(request);
  }
}

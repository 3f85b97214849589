import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AllowAnyone } from '../platform/access/allow.js';
import { Returns } from '../platform/http/returns.js';
import { SessionView } from './session.dto.js';
import { SessionService } from './session.service.js';
import { SetUp, SetupView } from './setup.dto.js';
import { SetupService } from './setup.service.js';
import { SignIn } from './sign-in.js';

/** The first run. */
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly signIn: SignIn,
    private readonly sessions: SessionService,
  ) {}

  @Get()
  @AllowAnyone()
  @Returns(SetupView, 'Whether the installation waits for its first administrator')
  state(@Req() request: Request): Promise<SetupView> {
    return this.setup.state(request.requestId ?? '');
  }

  @Post()
  @AllowAnyone()
  @Returns(SessionView, 'Makes the first organisation and administrator, once, and signs them in', 201)
  async setUp(@Req() request: Request, @Body() input: SetUp): Promise<SessionView> {
    const user = await this.setup.setUp(request, input);
    await this.signIn.begin(request, user);
    return this.sessions.showTo(request, user);
  }
}

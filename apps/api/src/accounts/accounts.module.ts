import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordCheck } from './password-check.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionStore } from './session-store.js';
import { SetupController } from './setup.controller.js';
import { SetupLink } from './setup-link.js';
import { SetupService } from './setup.service.js';
import { SignIn } from './sign-in.js';
import { UserAccount } from './user-account.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([UserAccount])],
  controllers: [SetupController, SessionController],
  providers: [PasswordCheck, SessionService, SessionStore, SetupLink, SetupService, SignIn],
})
export class AccountsModule {}

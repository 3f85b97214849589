import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryController } from './directory.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { KnownBrowser } from './known-browser.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnAccountService } from './own-account.service.js';
import { PasswordCheck } from './password-check.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionStore } from './session-store.js';
import { SetupController } from './setup.controller.js';
import { SetupLink } from './setup-link.js';
import { SetupService } from './setup.service.js';
import { SignIn } from './sign-in.js';
import { Throttle } from './throttle.js';
import { UserAccount } from './user-account.entity.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([UserAccount])],
  controllers: [
    SetupController,
    SessionController,
    OwnAccountController,
    UsersController,
    InvitationsController,
    DirectoryController,
  ],
  providers: [
    InvitationsService,
    KnownBrowser,
    OwnAccountService,
    PasswordCheck,
    SessionService,
    SessionStore,
    SetupLink,
    SetupService,
    SignIn,
    Throttle,
    UsersService,
  ],
})
export class AccountsModule {}

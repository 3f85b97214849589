import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonsModule } from '../persons/persons.module.js';
import { LetterCampaignsController } from './letter-campaigns.controller.js';
import { LetterVersion } from './letter-version.entity.js';
import { LetterVersionsController } from './letter-versions.controller.js';
import { LetterVersionsService } from './letter-versions.service.js';
import { NoticeCampaign } from './notice-campaign.entity.js';
import { NoticeCampaignsController } from './notice-campaigns.controller.js';
import { NoticeCampaignsService } from './notice-campaigns.service.js';
import { NotificationHold } from './notification-hold.entity.js';
import { NotificationHoldsController } from './notification-holds.controller.js';
import { NotificationHoldsService } from './notification-holds.service.js';
import { PublicNotice } from './public-notice.entity.js';
import { PublicNoticesController } from './public-notices.controller.js';
import { PublicNoticesService } from './public-notices.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([NoticeCampaign, LetterVersion, NotificationHold, PublicNotice]), PersonsModule],
  controllers: [
    NoticeCampaignsController,
    LetterVersionsController,
    LetterCampaignsController,
    NotificationHoldsController,
    PublicNoticesController,
  ],
  providers: [NoticeCampaignsService, LetterVersionsService, NotificationHoldsService, PublicNoticesService],
})
export class NoticesModule {}

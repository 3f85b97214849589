import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LetterVersion } from './letter-version.entity.js';
import { NoticeCampaign } from './notice-campaign.entity.js';
import { NotificationHold } from './notification-hold.entity.js';
import { PublicNotice } from './public-notice.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([NoticeCampaign, LetterVersion, NotificationHold, PublicNotice])] })
export class NoticesModule {}

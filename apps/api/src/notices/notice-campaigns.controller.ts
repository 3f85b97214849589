import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  CreateNoticeCampaign,
  NOTICE_CAMPAIGNS,
  NoticeCampaignView,
  NoticeProgress,
  UpdateNoticeCampaign,
} from './notice-campaign.dto.js';
import { NoticeCampaign } from './notice-campaign.entity.js';
import { NoticeCampaignsService } from './notice-campaigns.service.js';

/** Letters to the persons of a cohort. */
@Controller('notice-campaigns')
export class NoticeCampaignsController {
  constructor(
    private readonly campaigns: NoticeCampaignsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('notice_campaign.read', 'rows')
  @Returns(pageOf(NoticeCampaignView), 'Campaigns of letters in the incidents of the caller, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NoticeCampaignView>> {
    return this.records.list(actor, NOTICE_CAMPAIGNS, query);
  }

  @Get(':id')
  @Allow('notice_campaign.read', 'record')
  @Returns(NoticeCampaignView, 'One campaign')
  show(@By() actor: Actor, @Id() id: string): Promise<NoticeCampaignView> {
    return this.records.show(actor, NOTICE_CAMPAIGNS, id);
  }

  @Get(':id/progress')
  @Allow('notice_campaign.read', 'record')
  @Returns(pageOf(NoticeProgress), 'How many persons of a campaign stand where')
  progress(@By() actor: Actor, @Id() id: string): Promise<Page<NoticeProgress>> {
    return this.campaigns.progress(actor, id);
  }

  @Post()
  @Allow('notice_campaign.create', 'body')
  @Returns(NoticeCampaignView, 'Makes a campaign and draws the persons of its cohort out of the newest run', 201)
  create(@By() actor: Actor, @Body() input: CreateNoticeCampaign): Promise<NoticeCampaignView> {
    return this.campaigns.create(actor, input);
  }

  @Patch(':id')
  @Allow('notice_campaign.update', 'record')
  @Returns(NoticeCampaignView, 'Changes a campaign; sender and contact point only until letters are made')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateNoticeCampaign): Promise<NoticeCampaignView> {
    return this.campaigns.change(actor, id, changes);
  }

  @Post(':id/close')
  @Allow('notice_campaign.update', 'record')
  @Returns(NoticeCampaignView, 'Ends a campaign for good; no batch of it may be open')
  close(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NoticeCampaignView> {
    return this.campaigns.close(actor, id, version);
  }

  @Post(':id/archive')
  @Allow('notice_campaign.update', 'record')
  @Returns(NoticeCampaignView, 'Puts a campaign away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NoticeCampaignView> {
    return this.records.archive({ actor, resource: NOTICE_CAMPAIGNS, entity: NoticeCampaign, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('notice_campaign.update', 'record')
  @Returns(NoticeCampaignView, 'Takes a campaign back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NoticeCampaignView> {
    return this.records.archive({ actor, resource: NOTICE_CAMPAIGNS, entity: NoticeCampaign, id }, version, false);
  }
}

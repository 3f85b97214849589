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
  CreatePublicNotice,
  PUBLIC_NOTICES,
  PublicNoticeView,
  PublishPublicNotice,
  UpdatePublicNotice,
} from './public-notice.dto.js';
import { PublicNotice } from './public-notice.entity.js';
import { PublicNoticesService } from './public-notices.service.js';

/** Public communication in place of letters (GDPR Art. 34(3)(c)). */
@Controller('public-notices')
export class PublicNoticesController {
  constructor(
    private readonly notices: PublicNoticesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('public_notice.read', 'rows')
  @Returns(pageOf(PublicNoticeView), 'Public notices that the caller may see, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<PublicNoticeView>> {
    return this.records.list(actor, PUBLIC_NOTICES, query);
  }

  @Get(':id')
  @Allow('public_notice.read', 'record')
  @Returns(PublicNoticeView, 'One public notice')
  show(@By() actor: Actor, @Id() id: string): Promise<PublicNoticeView> {
    return this.records.show(actor, PUBLIC_NOTICES, id);
  }

  @Post()
  @Allow('public_notice.create', 'body')
  @Returns(PublicNoticeView, 'Drafts a public notice with the reason why letters would be disproportionate', 201)
  create(@By() actor: Actor, @Body() input: CreatePublicNotice): Promise<PublicNoticeView> {
    return this.records.insert(actor, PUBLIC_NOTICES, PublicNotice, input);
  }

  @Patch(':id')
  @Allow('public_notice.update', 'record')
  @Returns(PublicNoticeView, 'Changes a draft')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdatePublicNotice): Promise<PublicNoticeView> {
    return this.records.change({ actor, resource: PUBLIC_NOTICES, entity: PublicNotice, id }, changes);
  }

  @Post(':id/approve')
  @Allow('public_notice.approve', 'record')
  @Returns(PublicNoticeView, 'Approves what somebody else wrote; from then on it stays as it is')
  approve(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<PublicNoticeView> {
    return this.notices.approve(actor, id, version);
  }

  @Post(':id/publish')
  @Allow('public_notice.update', 'record')
  @Returns(PublicNoticeView, 'Records when an approved notice went out')
  publish(@By() actor: Actor, @Id() id: string, @Body() input: PublishPublicNotice): Promise<PublicNoticeView> {
    return this.notices.publish(actor, id, input);
  }

  @Post(':id/archive')
  @Allow('public_notice.update', 'record')
  @Returns(PublicNoticeView, 'Puts a public notice away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<PublicNoticeView> {
    return this.records.archive({ actor, resource: PUBLIC_NOTICES, entity: PublicNotice, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('public_notice.update', 'record')
  @Returns(PublicNoticeView, 'Takes a public notice back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<PublicNoticeView> {
    return this.records.archive({ actor, resource: PUBLIC_NOTICES, entity: PublicNotice, id }, version, false);
  }
}

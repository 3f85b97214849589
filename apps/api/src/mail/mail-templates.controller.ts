import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateMailTemplate, MAIL_TEMPLATES, MailTemplateView, UpdateMailTemplate } from './mail-template.dto.js';
import { MailTemplate } from './mail-template.entity.js';

/** Texts that mails begin with: kept by administrators, used by everybody. */
@Controller('mail-templates')
export class MailTemplatesController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('vocabulary.read')
  @Returns(pageOf(MailTemplateView), 'Texts by name')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<MailTemplateView>> {
    return this.records.list(actor, MAIL_TEMPLATES, query);
  }

  @Get(':id')
  @AllowGlobally('vocabulary.read')
  @Returns(MailTemplateView, 'One text')
  show(@By() actor: Actor, @Id() id: string): Promise<MailTemplateView> {
    return this.records.show(actor, MAIL_TEMPLATES, id);
  }

  @Post()
  @AllowGlobally('mail_template.create')
  @Returns(MailTemplateView, 'Adds a text', 201)
  create(@By() actor: Actor, @Body() input: CreateMailTemplate): Promise<MailTemplateView> {
    return this.records.insert(actor, MAIL_TEMPLATES, MailTemplate, input);
  }

  @Patch(':id')
  @AllowGlobally('mail_template.update')
  @Returns(MailTemplateView, 'Changes a text at the version that was read; mails that began with it stay as they are')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateMailTemplate): Promise<MailTemplateView> {
    return this.records.change(at(actor, id), changes);
  }

  @Post(':id/archive')
  @AllowGlobally('mail_template.update')
  @Returns(MailTemplateView, 'Puts a text away', 200)
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<MailTemplateView> {
    return this.records.archive(at(actor, id), version, true);
  }

  @Post(':id/restore')
  @AllowGlobally('mail_template.update')
  @Returns(MailTemplateView, 'Takes a text back into use', 200)
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<MailTemplateView> {
    return this.records.archive(at(actor, id), version, false);
  }
}

const at = (actor: Actor, id: string) => ({ actor, resource: MAIL_TEMPLATES, entity: MailTemplate, id });

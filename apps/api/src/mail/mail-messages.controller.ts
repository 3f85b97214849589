import { Controller, Get, Header, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { COMPARTMENTS } from '@breachdesk/contract/vocabularies';
import { ApiBody, type ApiBodyOptions, ApiConsumes } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { MailImportService } from './mail-import.service.js';
import { MailPages, PAGE_POLICY } from './mail-pages.js';
import { MAIL_MESSAGES, MailImportView, MailMessageView } from './mail-message.dto.js';

const FORM: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      compartment: {
        type: 'string',
        enum: [...COMPARTMENTS],
        description: 'Room that it lies in, unless its thread lies in a closed one; goes before the file',
      },
      file: {
        type: 'string',
        format: 'binary',
        description: 'A mail as .eml, .msg or winmail.dat; anything else is kept',
      },
    },
  },
};

/** Mails as evidence: taken in from files, shown without any look elsewhere. */
@Controller()
export class MailMessagesController {
  constructor(
    private readonly imports: MailImportService,
    private readonly pages: MailPages,
    private readonly records: Records,
  ) {}

  @Post('incidents/:id/mail-imports')
  @Allow('mail_message.create', 'incident')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @Returns(MailImportView, 'Takes a file in as a mail: a draft for each mail in it, the original kept as it came', 201)
  take(
    @By() actor: Actor,
    @Id() id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MailImportView> {
    return this.imports.receive(actor, id, request, response);
  }

  @Get('mail-messages')
  @Allow('mail_message.read', 'rows')
  @Returns(pageOf(MailMessageView), 'What mails say of themselves; filter by correspondenceId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<MailMessageView>> {
    return this.records.list(actor, MAIL_MESSAGES, query);
  }

  @Get('mail-messages/:id')
  @Allow('mail_message.read', 'record')
  @Returns(MailMessageView, 'One mail')
  show(@By() actor: Actor, @Id() id: string): Promise<MailMessageView> {
    return this.records.show(actor, MAIL_MESSAGES, id);
  }

  @Get('mail-messages/:id/page')
  @Allow('mail_message.read', 'record')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', PAGE_POLICY)
  @Header('X-Content-Type-Options', 'nosniff')
  @Returns('file', 'Its HTML, cleaned, as a page that runs nothing and asks nothing of anybody')
  page(@By() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return this.pages.page(actor, id);
  }
}

import { Body, Controller, Get, Header, Patch, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { ATTACHMENTS, AttachmentView, UpdateAttachment, UPLOAD_FORM, UploadTarget } from './attachment.dto.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentsService } from './attachments.service.js';

/** Files on case records: taken in once, given out as downloads, never changed. */
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('attachment.read', 'rows')
  @Returns(pageOf(AttachmentView), 'Files on the records the caller may see, oldest first; filter by recordId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AttachmentView>> {
    return this.records.list(actor, ATTACHMENTS, query);
  }

  @Get(':id')
  @Allow('attachment.read', 'record')
  @Returns(AttachmentView, 'What is known of one file')
  show(@By() actor: Actor, @Id() id: string): Promise<AttachmentView> {
    return this.records.show(actor, ATTACHMENTS, id);
  }

  @Get(':id/content')
  @Allow('attachment.read', 'record')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "sandbox; default-src 'none'")
  @Returns('file', 'The file, always as a download; the look is on record')
  content(@By() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return this.attachments.content(actor, id);
  }

  /** The form is not read when the guard runs: the service asks for the right as soon as it knows the record. */
  @Post()
  @Allow('attachment.create', 'rows')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_FORM)
  @ApiHeader({
    name: 'X-Content-SHA256',
    required: false,
    description: 'SHA-256 in hexadecimal; other bytes are refused',
  })
  @Returns(AttachmentView, 'Adds a file to a record; size, fingerprint and type are found out while receiving', 201)
  add(
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttachmentView> {
    return this.attachments.add(actor, request, response);
  }

  /** The service asks for the right once it knows the record, as for a file that is sent. */
  @Post(':id/copies')
  @Allow('attachment.create', 'rows')
  @Returns(AttachmentView, 'Puts a file of a case on another record of it as well; the bytes are the same', 201)
  copy(@By() actor: Actor, @Id() id: string, @Body() target: UploadTarget): Promise<AttachmentView> {
    return this.attachments.copy(actor, id, target);
  }

  @Patch(':id')
  @Allow('attachment.update', 'record')
  @Returns(AttachmentView, 'Changes the label of a file and with whom it is shared; the file stays')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateAttachment): Promise<AttachmentView> {
    return this.records.change({ actor, resource: ATTACHMENTS, entity: Attachment, id }, changes);
  }

  @Post(':id/archive')
  @Allow('attachment.update', 'record')
  @Returns(AttachmentView, 'Puts a file away; its bytes stay')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AttachmentView> {
    return this.records.archive({ actor, resource: ATTACHMENTS, entity: Attachment, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('attachment.update', 'record')
  @Returns(AttachmentView, 'Takes a file back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AttachmentView> {
    return this.records.archive({ actor, resource: ATTACHMENTS, entity: Attachment, id }, version, false);
  }
}

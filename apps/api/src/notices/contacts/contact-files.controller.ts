import { Body, Controller, Get, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { HEAD_BYTES } from '../../persons/import/encodings.js';
import { previewOf } from '../../persons/import/preview.js';
import { PreviewQuery } from '../../persons/preview.dto.js';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { asBytes, wholeOf } from '../files/request-bytes.js';
import { contactColumns } from './contact-columns.js';
import { CONTACT_FILES, ContactFileView, ContactPreviewView, CreateContactFile } from './contact-file.dto.js';
import { ContactFilesService } from './contact-files.service.js';

const BYTES = {
  schema: { type: 'string', format: 'binary', description: 'The file as it is: plain, gzip, or zip of one' },
};

/** Contact data on their way into a campaign. */
@Controller()
export class ContactFilesController {
  constructor(
    private readonly files: ContactFilesService,
    private readonly records: Records,
  ) {}

  @Get('contact-files')
  @Allow('notice_recipient.read', 'rows')
  @Returns(pageOf(ContactFileView), 'Contact files of the caller’s campaigns, the latest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ContactFileView>> {
    return this.records.list(actor, CONTACT_FILES, query);
  }

  @Get('contact-files/:id')
  @Allow('notice_recipient.read', 'rows')
  @Returns(ContactFileView, 'One contact file: what came of it')
  show(@By() actor: Actor, @Id() id: string): Promise<ContactFileView> {
    return this.records.show(actor, CONTACT_FILES, id);
  }

  /** PUT, because a file is the body; it changes nothing. */
  @Put('incidents/:id/contact-preview')
  @Allow('notice_recipient.update', 'incident')
  @ApiConsumes('application/octet-stream')
  @ApiBody(BYTES)
  @Returns(
    ContactPreviewView,
    'How a contact file would be read, from its first 64 KiB; cells are masked, nothing is kept',
  )
  async preview(@Req() request: Request, @Query() query: PreviewQuery): Promise<ContactPreviewView> {
    const { encoding, delimiter, hasHeader, columns } = await previewOf(await wholeOf(request, HEAD_BYTES), query);
    return { encoding, delimiter, hasHeader, columns: contactColumns(columns) };
  }

  @Post('contact-files')
  @Allow('notice_recipient.update', 'body')
  @Returns(ContactFileView, 'Begins taking a contact file: for which campaign, and how it is read. Then send it', 201)
  begin(@By() actor: Actor, @Body() input: CreateContactFile): Promise<ContactFileView> {
    return this.files.begin(actor, input);
  }

  @Put('contact-files/:id/content')
  @Allow('notice_recipient.update', 'at:contact_file')
  @ApiConsumes('application/octet-stream')
  @ApiBody(BYTES)
  @Returns(ContactFileView, 'Takes the file as a stream: all of it, sealed, or nothing')
  receive(@By() actor: Actor, @Id() id: string, @Req() request: Request): Promise<ContactFileView> {
    return this.files.receive(actor, id, asBytes(request));
  }
}

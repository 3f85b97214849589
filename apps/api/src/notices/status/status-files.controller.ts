import { Controller, Get, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { asBytes } from '../files/request-bytes.js';
import { STATUS_FILES, StatusFileQuery, StatusFileView, StatusReportView } from './status-file.dto.js';
import { StatusFilesService } from './status-files.service.js';

/** What carriers report of letters. */
@Controller()
export class StatusFilesController {
  constructor(
    private readonly files: StatusFilesService,
    private readonly records: Records,
  ) {}

  @Get('status-files')
  @Allow('notice_recipient.read', 'rows')
  @Returns(pageOf(StatusFileView), 'Status files that were taken in the caller’s campaigns, the latest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<StatusFileView>> {
    return this.records.list(actor, STATUS_FILES, query);
  }

  @Get('status-files/:id')
  @Allow('notice_recipient.read', 'rows')
  @Returns(StatusFileView, 'One status file: what it changed')
  show(@By() actor: Actor, @Id() id: string): Promise<StatusFileView> {
    return this.records.show(actor, STATUS_FILES, id);
  }

  @Put('notice-campaigns/:id/status-file')
  @Allow('notice_recipient.update', 'at:notice_campaign')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary', description: 'CSV: reference, state, date' } })
  @Returns(
    StatusReportView,
    'Takes a status file: reference, state, and a date if there is one; the same file changes nothing again',
  )
  take(
    @By() actor: Actor,
    @Id() id: string,
    @Query() { fileName }: StatusFileQuery,
    @Req() request: Request,
  ): Promise<StatusReportView> {
    return this.files.take(actor, id, fileName, asBytes(request));
  }
}

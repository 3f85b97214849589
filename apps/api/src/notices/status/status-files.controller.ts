import { Controller, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { asBytes } from '../files/request-bytes.js';
import { StatusFileQuery, StatusReportView } from './status-file.dto.js';
import { StatusFilesService } from './status-files.service.js';

/** What carriers report of letters. */
@Controller('notice-campaigns/:id/status-file')
export class StatusFilesController {
  constructor(private readonly files: StatusFilesService) {}

  @Put()
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

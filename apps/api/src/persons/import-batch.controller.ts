import { Controller, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { Refused } from '../platform/problems/problems.js';
import { BatchQuery, ImportBatchView } from './import-batch.dto.js';
import { ImportsService } from './imports.service.js';

/** Several stolen tables of an incident at once. */
@Controller('incidents')
export class ImportBatchController {
  constructor(private readonly imports: ImportsService) {}

  @Put(':id/import-batch')
  @Allow('table_import.create', 'incident')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      additionalProperties: { type: 'string', format: 'binary' },
      description: 'A file for each import, named by the id of the import, in the order of the query',
    },
  })
  @Returns(ImportBatchView, 'Takes the files of several begun imports as one stream: all are in the register, or none')
  async receive(
    @By() actor: Actor,
    @Id() id: string,
    @Query() { imports }: BatchQuery,
    @Req() request: Request,
  ): Promise<ImportBatchView> {
    if (!request.is('multipart/form-data'))
      throw new Refused('request/media-type', { status: 415, detail: 'Send the files as multipart/form-data.' });
    return { imports: await this.imports.receiveBatch(actor, id, imports, request) };
  }
}

import { Body, Controller, Get, Header, Post, Put, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Refused } from '../platform/problems/problems.js';
import { Records } from '../platform/records/records.js';
import { ImportsService } from './imports.service.js';
import { RejectsService } from './rejects.service.js';
import { CancelTableImport, CreateTableImport, TABLE_IMPORTS, TableImportView } from './table-import.dto.js';

/** Stolen tables on their way into the register. */
@Controller('table-imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly rejects: RejectsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('table_import.read', 'rows')
  @Returns(pageOf(TableImportView), 'Imports of stolen tables, the latest first; filter by affectedTableId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<TableImportView>> {
    return this.records.list(actor, TABLE_IMPORTS, query);
  }

  @Get(':id')
  @Allow('table_import.read', 'record')
  @Returns(TableImportView, 'One import; while it runs, how far it is')
  show(@By() actor: Actor, @Id() id: string): Promise<TableImportView> {
    return this.records.show(actor, TABLE_IMPORTS, id);
  }

  @Post()
  @Allow('table_import.create', 'body')
  @Returns(TableImportView, 'Begins an import: which table, and how its file is read. Then send the file', 201)
  begin(@By() actor: Actor, @Body() input: CreateTableImport): Promise<TableImportView> {
    return this.imports.begin(actor, input);
  }

  @Put(':id/content')
  @Allow('table_import.update', 'record')
  @ApiConsumes('application/octet-stream')
  @ApiBody({
    schema: { type: 'string', format: 'binary', description: 'The file as it is: plain, gzip, or zip of one' },
  })
  @Returns(TableImportView, 'Takes the file as a stream and answers when all of it is in the register, or nothing')
  receive(@By() actor: Actor, @Id() id: string, @Req() request: Request): Promise<TableImportView> {
    if (!request.is('application/octet-stream'))
      throw new Refused('request/media-type', { status: 415, detail: 'Send the file as application/octet-stream.' });
    const total = Number(request.get('content-length'));
    return this.imports.receive(actor, id, request, Number.isSafeInteger(total) ? total : null);
  }

  @Post(':id/cancel')
  @Allow('table_import.update', 'record')
  @Returns(TableImportView, 'Stops an import; nothing of it remains')
  cancel(@By() actor: Actor, @Id() id: string, @Body() { version }: CancelTableImport): Promise<TableImportView> {
    return this.imports.cancel(actor, id, version);
  }

  @Get(':id/rejects')
  @Allow('table_import.read', 'record')
  @Header('X-Content-Type-Options', 'nosniff')
  @Returns('file', 'Rows without a usable number as CSV: line and reason, never the value')
  listRejects(@By() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return this.rejects.asCsv(actor, id);
  }
}

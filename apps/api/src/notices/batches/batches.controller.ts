import { Body, Controller, Get, Header, Post, Query, Req, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { AtVersion } from '../../platform/fields/shapes.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { CancelNoticeBatch, CreateNoticeBatch, NOTICE_BATCHES, NoticeBatchView, SendNoticeBatch } from './batch.dto.js';
import { BatchesService } from './batches.service.js';
import { ExportsService } from './exports.service.js';

/** Letters on their way out. */
@Controller('notice-batches')
export class BatchesController {
  constructor(
    private readonly batches: BatchesService,
    private readonly exports: ExportsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('notice_batch.read', 'rows')
  @Returns(pageOf(NoticeBatchView), 'Batches of letters, the latest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NoticeBatchView>> {
    return this.records.list(actor, NOTICE_BATCHES, query);
  }

  @Get(':id')
  @Allow('notice_batch.read', 'record')
  @Returns(NoticeBatchView, 'One batch')
  show(@By() actor: Actor, @Id() id: string): Promise<NoticeBatchView> {
    return this.records.show(actor, NOTICE_BATCHES, id);
  }

  @Post()
  @Allow('notice_batch.create', 'body')
  @Returns(
    NoticeBatchView,
    'Makes a batch of waiting persons of one channel, with the texts that are approved now',
    201,
  )
  make(@By() actor: Actor, @Body() input: CreateNoticeBatch): Promise<NoticeBatchView> {
    return this.batches.make(actor, input);
  }

  @Post(':id/release')
  @Allow('notice_batch.release', 'record')
  @Returns(NoticeBatchView, 'Releases a batch that somebody else made')
  release(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NoticeBatchView> {
    return this.batches.release(actor, id, version);
  }

  @Post(':id/cancel')
  @Allow('notice_batch.create', 'record')
  @Returns(NoticeBatchView, 'Cancels a batch that has not gone out; its persons wait again')
  cancel(@By() actor: Actor, @Id() id: string, @Body() input: CancelNoticeBatch): Promise<NoticeBatchView> {
    return this.batches.cancel(actor, id, input);
  }

  /** POST, because the first export goes on record with its hashes. */
  @Post(':id/export')
  @Allow('notice_batch.create', 'record')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-store')
  @Returns('file', 'Archive of the letters with lists, manifest and hashes; the same bytes every time')
  async export(@By() actor: Actor, @Id() id: string, @Req() request: Request): Promise<StreamableFile> {
    const { name, bytes } = await this.exports.archive(actor, id, hungUp(request));
    return new StreamableFile(bytes, { type: 'application/zip', disposition: `attachment; filename="${name}"` });
  }

  @Post(':id/send')
  @Allow('notice_batch.create', 'record')
  @Returns(NoticeBatchView, 'Records that the letters of a batch went out')
  send(@By() actor: Actor, @Id() id: string, @Body() input: SendNoticeBatch): Promise<NoticeBatchView> {
    return this.batches.send(actor, id, input);
  }
}

/** Aborted when whoever asked is gone before the answer. */
const hungUp = (request: Request): AbortSignal => {
  const stop = new AbortController();
  request.res?.once('close', () => stop.abort());
  return stop.signal;
};

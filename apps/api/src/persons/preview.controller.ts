import { Controller, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Returns } from '../platform/http/returns.js';
import { Refused } from '../platform/problems/problems.js';
import { HEAD_BYTES } from './import/encodings.js';
import { previewOf } from './import/preview.js';
import { PreviewQuery, PreviewView } from './preview.dto.js';

/** What a file looks like before it is imported. */
@Controller('incidents/:id/import-preview')
export class PreviewController {
  constructor(private readonly work: Work) {}

  /** PUT, because a file is the body; it changes nothing. */
  @Put()
  @Allow('table_import.create', 'incident')
  @ApiConsumes('application/octet-stream')
  @ApiBody({
    schema: {
      type: 'string',
      format: 'binary',
      description: `First ${HEAD_BYTES / 1024} KiB of the file; more is not read`,
    },
  })
  @Returns(PreviewView, 'The first rows, masked, and a guess at how the file is read; nothing is kept')
  async show(@By() actor: Actor, @Req() request: Request, @Query() query: PreviewQuery): Promise<PreviewView> {
    const { columns, ...preview } = await previewOf(await headOf(request), query);
    const categories = await this.work.read(actor, tx =>
      tx.query<{ id: string; key: string }[]>('select id, key from data_category where key = any ($1)', [
        columns.flatMap(({ category }) => category ?? []),
      ]),
    );
    const idOf = (key: string | null): string | null => categories.find(category => category.key === key)?.id ?? null;
    return {
      ...preview,
      columns: columns.map(({ category, ...column }) => ({ ...column, categoryId: idOf(category) })),
    };
  }
}

/** The whole body; one that is longer than a head is refused, because breaking off would close the connection. */
const headOf = async (request: Request): Promise<Buffer> => {
  if (!(Number(request.get('content-length')) <= HEAD_BYTES))
    throw new Refused('request/too-large', { status: 413, detail: `Send the first ${HEAD_BYTES} bytes of the file.` });
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part); // a stream of bytes gives nothing else
  return Buffer.concat(parts);
};

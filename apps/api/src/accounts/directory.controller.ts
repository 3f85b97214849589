import { Controller, Get, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { DIRECTORY, DirectoryEntry } from './user.dto.js';

/** People to choose from when naming members. */
@Controller('directory')
export class DirectoryController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('directory.read')
  @Returns(pageOf(DirectoryEntry), 'Members the caller may know of, by name or organisation')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<DirectoryEntry>> {
    return this.records.list(actor, DIRECTORY, query);
  }
}

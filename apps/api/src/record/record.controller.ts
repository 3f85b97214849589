import { Controller, Get, Query } from '@nestjs/common';
import { Allow, AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { AUDIT_ENTRIES, AUDIT_RECORDS, AuditEntryView, AuditRecordView } from './audit-entry.dto.js';

/** The record that PostgreSQL keeps of every change. It is read here and written nowhere. */
@Controller()
export class RecordController {
  constructor(private readonly records: Records) {}

  @Get('audit-entries')
  @Allow('audit_entry.read', 'rows')
  @Returns(
    pageOf(AuditEntryView),
    'Changes in the incidents of the caller, newest first; history of one record by recordId',
  )
  entries(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AuditEntryView>> {
    return this.records.list(actor, AUDIT_ENTRIES, query);
  }

  @Get('audit-records')
  @AllowGlobally('audit_record.read')
  @Returns(pageOf(AuditRecordView), 'Who changed what when in the whole installation, without content')
  all(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AuditRecordView>> {
    return this.records.list(actor, AUDIT_RECORDS, query);
  }
}

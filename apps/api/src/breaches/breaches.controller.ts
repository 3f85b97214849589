import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { BREACHES, BreachView } from './breach.dto.js';
import { BreachesService, WholeRegister } from './breaches.service.js';

/** The register of all breaches (GDPR Art. 33(5)). */
@Controller('breaches')
export class BreachesController {
  constructor(
    private readonly breaches: BreachesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('breach.read', 'rows')
  @Returns(pageOf(BreachView), 'Breaches of the incidents that the caller may see, notified or not; none for partners')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<BreachView>> {
    return this.records.list(actor, BREACHES, query);
  }

  @Get('pdf')
  @Allow('breach.read', 'rows')
  @Header('X-Content-Type-Options', 'nosniff')
  @Returns('file', 'The register as PDF, filtered as the list')
  async pdf(@By() actor: Actor, @Query() query: WholeRegister): Promise<StreamableFile> {
    return new StreamableFile(await this.breaches.pdf(actor, query), {
      type: 'application/pdf',
      disposition: 'attachment; filename="breach-register.pdf"',
    });
  }

  @Get('csv')
  @Allow('breach.read', 'rows')
  @Header('X-Content-Type-Options', 'nosniff')
  @Returns('file', 'The register as CSV for spreadsheets, filtered as the list')
  async csv(@By() actor: Actor, @Query() query: WholeRegister): Promise<StreamableFile> {
    return new StreamableFile(await this.breaches.csv(actor, query), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="breach-register.csv"',
    });
  }
}

import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  byAKnownCalendar,
  CreateRegimeTerm,
  REGIME_TERMS,
  RegimeTermView,
  UpdateRegimeTerm,
} from './regime-term.dto.js';
import { RegimeTerm } from './regime-term.entity.js';

/** The law as data: kept by administrators, read by everybody. */
@Controller('regime-terms')
export class RegimeTermsController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('vocabulary.read')
  @Returns(pageOf(RegimeTermView), 'Statutory terms that Breachdesk knows, with the time in which each is law')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<RegimeTermView>> {
    return this.records.list(actor, REGIME_TERMS, query);
  }

  @Get(':id')
  @AllowGlobally('vocabulary.read')
  @Returns(RegimeTermView, 'One statutory term')
  show(@By() actor: Actor, @Id() id: string): Promise<RegimeTermView> {
    return this.records.show(actor, REGIME_TERMS, id);
  }

  @Post()
  @AllowGlobally('regime_term.create')
  @Returns(
    RegimeTermView,
    'Enters a term; from its first day on, new incidents get the duty, unless it is only proposed',
    201,
  )
  create(@By() actor: Actor, @Body() input: CreateRegimeTerm): Promise<RegimeTermView> {
    return this.records.insert(actor, REGIME_TERMS, RegimeTerm, byAKnownCalendar(input));
  }

  @Patch(':id')
  @AllowGlobally('regime_term.update')
  @Returns(
    RegimeTermView,
    'Changes a proposed term, or says when one ended; duties that were made from it stay as they are',
  )
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateRegimeTerm): Promise<RegimeTermView> {
    return this.records.change({ actor, resource: REGIME_TERMS, entity: RegimeTerm, id }, byAKnownCalendar(changes));
  }
}

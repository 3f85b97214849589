import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow, AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateIncident, INCIDENTS, IncidentView, MoveIncident, UpdateIncident } from './incident.dto.js';
import { IncidentsService } from './incidents.service.js';

/** Cases: the hub that everything else hangs on. */
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('incident.read', 'rows')
  @Returns(pageOf(IncidentView), 'Incidents the caller takes part in, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<IncidentView>> {
    return this.records.list(actor, INCIDENTS, query);
  }

  @Get(':id')
  @Allow('incident.read', 'record')
  @Returns(IncidentView, 'One incident')
  show(@By() actor: Actor, @Id() id: string): Promise<IncidentView> {
    return this.records.show(actor, INCIDENTS, id);
  }

  @Post()
  @AllowGlobally('incident.create')
  @Returns(IncidentView, 'Opens an incident; the caller becomes its commander', 201)
  open(@By() actor: Actor, @Body() input: CreateIncident): Promise<IncidentView> {
    return this.incidents.open(actor, input);
  }

  @Patch(':id')
  @Allow('incident.update', 'record')
  @Returns(IncidentView, 'Changes an incident at the version that was read')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateIncident): Promise<IncidentView> {
    return this.incidents.change(actor, id, changes);
  }

  @Post(':id/move')
  @Allow('incident.move', 'record')
  @Returns(IncidentView, 'Moves an incident to another phase, with a reason')
  move(@By() actor: Actor, @Id() id: string, @Body() input: MoveIncident): Promise<IncidentView> {
    return this.incidents.move(actor, id, input);
  }

  @Post(':id/archive')
  @Allow('incident.archive', 'record')
  @Returns(IncidentView, 'Puts an incident away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<IncidentView> {
    return this.incidents.setArchived(actor, id, version, true);
  }

  @Post(':id/restore')
  @Allow('incident.archive', 'record')
  @Returns(IncidentView, 'Takes an incident back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<IncidentView> {
    return this.incidents.setArchived(actor, id, version, false);
  }
}

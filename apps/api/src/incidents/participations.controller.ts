import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Clock } from '../platform/clock.js';
import { Records } from '../platform/records/records.js';
import { CreateParticipation, PARTICIPATIONS, ParticipationView, UpdateParticipation } from './members.dto.js';
import { Participation } from './participation.entity.js';

/** Lanes: organisations that take part in an incident. */
@Controller('participations')
export class ParticipationsController {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('participation.read', 'rows')
  @Returns(pageOf(ParticipationView), 'Organisations that take part, oldest first; partners see their own')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ParticipationView>> {
    return this.records.list(actor, PARTICIPATIONS, query);
  }

  @Get(':id')
  @Allow('participation.read', 'record')
  @Returns(ParticipationView, 'One participation')
  show(@By() actor: Actor, @Id() id: string): Promise<ParticipationView> {
    return this.records.show(actor, PARTICIPATIONS, id);
  }

  @Post()
  @Allow('participation.create', 'body')
  @Returns(ParticipationView, 'Lets an organisation take part: it gets a lane', 201)
  create(@By() actor: Actor, @Body() input: CreateParticipation): Promise<ParticipationView> {
    return this.records.insert(actor, PARTICIPATIONS, Participation, input);
  }

  @Patch(':id')
  @Allow('participation.update', 'record')
  @Returns(ParticipationView, 'Renames a lane')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateParticipation): Promise<ParticipationView> {
    return this.records.change({ actor, resource: PARTICIPATIONS, entity: Participation, id }, changes);
  }

  @Post(':id/end')
  @Allow('participation.update', 'record')
  @Returns(ParticipationView, 'Ends a participation; its people lose access with the next request')
  end(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<ParticipationView> {
    return this.records.change(
      { actor, resource: PARTICIPATIONS, entity: Participation, id },
      { version, leftAt: this.clock.now() },
    );
  }

  @Post(':id/resume')
  @Allow('participation.update', 'record')
  @Returns(ParticipationView, 'Lets an organisation take part again')
  resume(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<ParticipationView> {
    return this.records.change(
      { actor, resource: PARTICIPATIONS, entity: Participation, id },
      { version, leftAt: null },
    );
  }
}

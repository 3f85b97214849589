import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListedPersonsView, PersonsQuery } from './person-list.dto.js';
import { PersonView } from './person.dto.js';
import { PersonsService } from './persons.service.js';

/** Persons of the register of an incident, by the hash of a number. */
@Controller('incidents/:id/persons')
export class PersonsController {
  constructor(private readonly persons: PersonsService) {}

  @Get()
  @Allow('person.read', 'incident')
  @Returns(ListedPersonsView, 'Persons whom a table holds; who was shown is on record')
  list(@By() actor: Actor, @Id() id: string, @Query() query: PersonsQuery): Promise<ListedPersonsView> {
    return this.persons.list(actor, id, query);
  }

  @Get(':personId')
  @Allow('person.read', 'incident')
  @Returns(PersonView, 'One person, by the hash of any of their numbers; the look is on record')
  show(@By() actor: Actor, @Id() id: string, @Id('personId') personId: string): Promise<PersonView> {
    return this.persons.show(actor, id, personId);
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { LookUpPerson, PersonLookUpView } from './person-look-up.dto.js';
import { PersonLookUpService } from './person-look-up.service.js';

/** "Is this person affected?", for the call desk. */
@Controller('incidents/:id/person-look-up')
export class PersonLookUpController {
  constructor(private readonly lookUps: PersonLookUpService) {}

  @Post()
  @Allow('person_lookup.create', 'incident')
  @Returns(PersonLookUpView, 'Whether a person is in the register; on record, and at most 60 an hour for each user')
  ask(@By() actor: Actor, @Id() id: string, @Body() input: LookUpPerson): Promise<PersonLookUpView> {
    return this.lookUps.ask(actor, id, input);
  }
}

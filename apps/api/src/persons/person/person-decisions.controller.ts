import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Returns } from '../../platform/http/returns.js';
import { CreatePersonDecision, PersonDecisionView } from './person-decision.dto.js';
import { JudgementsService } from './judgements.service.js';

/** Decisions about persons of the register. */
@Controller('person-decisions')
export class PersonDecisionsController {
  constructor(private readonly judgements: JudgementsService) {}

  @Post()
  @Allow('person_decision.create', 'body')
  @Returns(PersonDecisionView, 'Decides how a person counts from the next run on; counted runs stay', 201)
  decide(@By() actor: Actor, @Body() input: CreatePersonDecision): Promise<PersonDecisionView> {
    return this.judgements.decide(actor, input);
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { JudgementsService } from './judgements.service.js';
import { CreatePersonAlias, PersonAliasView, TakeBackPersonAlias } from './person-alias.dto.js';

/** Persons who got another number. */
@Controller('person-aliases')
export class PersonAliasesController {
  constructor(private readonly judgements: JudgementsService) {}

  @Post()
  @Allow('person_alias.create', 'body')
  @Returns(PersonAliasView, 'Joins two numbers into one person from the next run on; counted runs stay', 201)
  join(@By() actor: Actor, @Body() input: CreatePersonAlias): Promise<PersonAliasView> {
    return this.judgements.join(actor, input);
  }

  @Post(':id/take-back')
  @Allow('person_alias.update', 'record')
  @Returns(PersonAliasView, 'Parts two numbers again, from the next run on')
  takeBack(@By() actor: Actor, @Id() id: string, @Body() { reason }: TakeBackPersonAlias): Promise<PersonAliasView> {
    return this.judgements.takeBack(actor, id, reason);
  }
}

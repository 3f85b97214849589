import { Controller, Get } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { Records } from '../platform/records/records.js';
import { LEAK_PUBLICATIONS } from '../statements/leak-publication.dto.js';
import { DependentsView } from './dependents.dto.js';
import { dependentClocks, dependentStatements } from './dependents.js';

/** What a leak publication makes doubtful. */
@Controller('leak-publications/:id/dependents')
export class DependentsController {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('leak_publication.read', 'record')
  @Returns(DependentsView, 'Clocks and statements that have to be looked at again, as the caller may see them')
  async show(@By() actor: Actor, @Id() id: string): Promise<DependentsView> {
    const { incidentId } = await this.records.show(actor, LEAK_PUBLICATIONS, id);
    return this.work.read(actor, async tx => {
      const clocks = await dependentClocks(tx, incidentId, this.clock.now());
      return { clocks, statements: await dependentStatements(tx, id) };
    });
  }
}

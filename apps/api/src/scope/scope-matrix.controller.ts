import { Controller, Get } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ScopeMatrixView } from './scope-matrix.dto.js';
import { SCOPE_MATRIX } from './scope-matrix.sql.js';

/** What was taken, at one glance. */
@Controller('incidents/:id/scope-matrix')
export class ScopeMatrixController {
  constructor(private readonly work: Work) {}

  @Get()
  @Allow('affected_table.read', 'incident')
  @Returns(ScopeMatrixView, 'Affected tables by data categories; partners see what is shared with them')
  show(@By() actor: Actor, @Id() id: string): Promise<ScopeMatrixView> {
    return this.work.read(actor, async tx => {
      const [matrix] = await tx.query<[ScopeMatrixView]>(SCOPE_MATRIX, [id]);
      return matrix;
    });
  }
}

import { Controller, Get } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { matrixOf } from './disclosure-matrix.js';
import { DisclosureMatrixView } from './disclosure-matrix.dto.js';
import { LINES, MOST_SOURCES, TELLINGS } from './disclosures.sql.js';
import type { LineFigure, Teller } from './facts-told.js';

/** What we told whom. */
@Controller('incidents/:id/disclosure-matrix')
export class DisclosuresController {
  constructor(private readonly work: Work) {}

  @Get()
  @Allow('disclosure.read', 'incident')
  @Returns(DisclosureMatrixView, 'Facts by recipients, each with the value told and what has become wrong with it')
  show(@By() actor: Actor, @Id() id: string): Promise<DisclosureMatrixView> {
    return this.work.read(actor, async tx => {
      const tellers = await tx.query<Teller[]>(TELLINGS, [id]);
      const lines = await tx.query<LineFigure[]>(LINES, [id]);
      return { ...matrixOf(tellers.slice(0, MOST_SOURCES), lines), capped: tellers.length > MOST_SOURCES };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { insertRow, Records, withoutUndefined } from '../platform/records/records.js';
import { type CreateFigure, type FigureView, FIGURES } from './figure.dto.js';
import { Figure } from './figure.entity.js';

/** Decisions about figures: what a new one takes from the one it supersedes. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  /** Label and room are those of the superseded figure unless given. With whom it is shared is decided anew. */
  create(actor: Actor, input: CreateFigure): Promise<FigureView> {
    return this.records.create(actor, FIGURES, input, async tx => {
      requirePast(input.asOf, this.clock.now(), 'asOf', 'figure/not-yet-happened');
      const older = input.supersedesId ? await tx.findOneBy(Figure, { id: input.supersedesId }) : null;
      const handling = older ? { tlp: older.tlp, compartment: older.compartment } : {};
      return insertRow(tx, Figure, { ...handling, ...withoutUndefined(input) });
    });
  }
}

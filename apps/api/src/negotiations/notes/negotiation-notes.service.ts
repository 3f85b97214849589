import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problems/problems.js';
import { insertRow, Records } from '../../platform/records/records.js';
import { Negotiation } from '../negotiation.entity.js';
import {
  type CreateNegotiationNote,
  NEGOTIATION_NOTES,
  type NegotiationNoteView,
  type WithdrawNegotiationNote,
} from './negotiation-note.dto.js';
import { NegotiationNote } from './negotiation-note.entity.js';

/** Notes lie in the incident of their negotiation. */
@Injectable()
export class NegotiationNotesService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  share(actor: Actor, input: CreateNegotiationNote): Promise<NegotiationNoteView> {
    return this.records.create(actor, NEGOTIATION_NOTES, input, async tx => {
      const negotiation = await tx.findOneBy(Negotiation, { id: input.negotiationId });
      if (!negotiation) throw notFound();
      return insertRow(tx, NegotiationNote, { ...input, incidentId: negotiation.incidentId });
    });
  }

  withdraw(actor: Actor, id: string, { version, reason }: WithdrawNegotiationNote): Promise<NegotiationNoteView> {
    return this.records.change(
      { actor, resource: NEGOTIATION_NOTES, entity: NegotiationNote, id },
      { version, withdrawnAt: this.clock.now(), withdrawnReason: reason },
    );
  }
}

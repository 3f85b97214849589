import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { refusedBy } from '../../platform/problems/constraints.js';
import { notFound } from '../../platform/problems/problems.js';
import { insertRow, Records } from '../../platform/records/records.js';
import { LeakPublication } from '../../statements/leak-publication.entity.js';
import { Negotiation } from '../negotiation.entity.js';
import {
  type CreateNegotiationPublication,
  NEGOTIATION_PUBLICATIONS,
  type NegotiationPublicationView,
} from './negotiation-publication.dto.js';
import { NegotiationPublication } from './negotiation-publication.entity.js';

/** Which publications belong to a negotiation; they lie in the incident of both. */
@Injectable()
export class NegotiationPublicationsService {
  constructor(private readonly records: Records) {}

  /** A publication that the caller may not see is refused as one that does not exist. */
  name(actor: Actor, input: CreateNegotiationPublication): Promise<NegotiationPublicationView> {
    return this.records.create(actor, NEGOTIATION_PUBLICATIONS, input, async tx => {
      const negotiation = await tx.findOneBy(Negotiation, { id: input.negotiationId });
      if (!negotiation) throw notFound();
      const unknown = refusedBy('negotiation_publication_known');
      if (!(await tx.existsBy(LeakPublication, { id: input.leakPublicationId })) && unknown) throw unknown;
      return insertRow(tx, NegotiationPublication, { ...input, incidentId: negotiation.incidentId });
    });
  }
}

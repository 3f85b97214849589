import { RECORD } from '../../platform/fields/case-record.js';
import { Changes, Input, View } from '../../platform/fields/shapes.js';
import { eq } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationParticipant } from './negotiation-participant.entity.js';

const FILLED = ['name', 'party', 'role', 'handle', 'note'] as const;

export class CreateNegotiationParticipant extends Input(NegotiationParticipant, ['negotiationId', ...FILLED]) {}
export class UpdateNegotiationParticipant extends Changes(Input(NegotiationParticipant, FILLED)) {}
export class NegotiationParticipantView extends View(NegotiationParticipant, [...RECORD, 'negotiationId', ...FILLED]) {}

/** Who takes part, in the order in which they were entered; who reads it is on record. */
export const NEGOTIATION_PARTICIPANTS: Resource<NegotiationParticipantView> = {
  view: NegotiationParticipantView,
  list: {
    from: 'negotiation_participant',
    sort: ['createdAt', 'name', 'party', 'role'],
    filter: { negotiationId: eq, incidentId: eq, party: eq, role: eq },
    search: ['name', 'handle'],
    archivable: true,
  },
  readsOnRecord: true,
};

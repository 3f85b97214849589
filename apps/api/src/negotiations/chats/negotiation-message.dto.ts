import { RECORD } from '../../platform/fields/case-record.js';
import { Input, View } from '../../platform/fields/shapes.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import type { Moment } from '@breachdesk/contract/moment';
import { Field } from '../../platform/fields/field.js';
import { NegotiationMessage } from './negotiation-message.entity.js';

constraintsMean({
  negotiation_message_is_frozen: {
    code: 'negotiation-message/frozen',
    detail: 'A message stays as it was written. Enter an event that says what is wrong with it.',
  },
});

/** Enters one message by hand, as it is seen. */
export class CreateNegotiationMessage extends Input(NegotiationMessage, ['negotiationId', 'party', 'text']) {
  @Field.moment({ about: 'When it was sent, as exactly as it is known' }) sent: Moment;
}

export class NegotiationMessageView extends View(NegotiationMessage, [
  ...RECORD,
  'negotiationId',
  'importId',
  'number',
  'kind',
  'party',
  'partyAsWritten',
  'sent',
  'timeAsWritten',
  'timeFault',
  'text',
  'sha256',
  'fileName',
  'fileSize',
]) {}

/** Messages of negotiations in their order; who reads them is on record. */
export const NEGOTIATION_MESSAGES: Resource<NegotiationMessageView> = {
  view: NegotiationMessageView,
  list: {
    from: 'negotiation_message',
    sort: ['number', 'createdAt'],
    filter: { negotiationId: eq, incidentId: eq, importId: eq, kind: eq, party: eq, timeFault: eq, sha256: eq },
    search: ['text', 'party_as_written', 'file_name'],
  },
  readsOnRecord: true,
};

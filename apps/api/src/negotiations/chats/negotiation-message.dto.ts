import { RECORD } from '../../platform/fields/case-record.js';
import { AtVersion, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import { LIMITS } from '@breachdesk/contract/limits';
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

/** Says by hand when one message was sent, and why; without a time, what was said before is taken back. */
export class TimeNegotiationMessage extends AtVersion {
  @Field.moment({ optional: true, about: 'When it was sent; empty to go back to the time as read' })
  sent?: Moment | null;
  @Field.text({ max: LIMITS.line, about: 'Why, such as what shows it' }) reason: string;
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
  'handSent',
  'handReason',
  'handBy',
  'handAt',
]) {
  @Shown({ kind: 'text', nullable: true, sql: userName('hand_by'), about: 'Name of who says the time by hand' })
  handByName: string | null;
}

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

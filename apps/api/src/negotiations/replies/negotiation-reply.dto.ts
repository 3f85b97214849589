import type { Moment } from '@breachdesk/contract/moment';
import { RECORD } from '../../platform/fields/case-record.js';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName, userNames } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationReply } from './negotiation-reply.entity.js';

constraintsMean({
  negotiation_reply_by_two: {
    code: 'negotiation-reply/same-person',
    detail: 'You wrote in this reply. Somebody who did not has to approve it.',
    status: 422,
  },
  negotiation_reply_is_frozen: {
    code: 'negotiation-reply/approved',
    detail: 'What was approved is sent as it stands. Take the approval back to change it.',
  },
  negotiation_reply_approved_stays: {
    code: 'negotiation-reply/not-a-draft',
    detail: 'Only a draft can be put away. Take the approval back first.',
  },
});

export class CreateNegotiationReply extends Input(NegotiationReply, ['negotiationId', 'text']) {}
export class UpdateNegotiationReply extends Changes(Input(NegotiationReply, ['text'])) {}

/** Says that an approved reply was sent. */
export class SendNegotiationReply extends AtVersion {
  @Field.moment({ about: 'When it was sent' }) sent: Moment;
}

export class NegotiationReplyView extends View(NegotiationReply, [
  ...RECORD,
  'negotiationId',
  'text',
  'state',
  'writtenBy',
  'approvedBy',
  'approvedAt',
  'messageId',
]) {
  @Shown({
    kind: 'texts',
    sql: userNames('written_by'),
    about: 'Names of those who wrote in it',
  })
  writtenByNames: string[];
  @Shown({
    kind: 'text',
    nullable: true,
    sql: userName('approved_by'),
    about: 'Name of who approved it',
  })
  approvedByName: string | null;
  @Shown({
    kind: 'moment',
    nullable: true,
    sql: '(select coalesce(m.hand_sent, m.sent) from negotiation_message m where m.id = t.message_id)',
    about: 'When it was sent',
  })
  sent: Moment | null;
}

/** Replies, newest first; who reads them is on record. */
export const NEGOTIATION_REPLIES: Resource<NegotiationReplyView> = {
  view: NegotiationReplyView,
  list: {
    from: 'negotiation_reply',
    sort: ['createdAt', 'updatedAt', 'state'],
    order: 'DESC',
    filter: { negotiationId: eq, incidentId: eq, state: eq },
    search: ['text'],
    archivable: true,
  },
  readsOnRecord: true,
};

import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { ANSWERERS, type Answerer } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A question in an item of correspondence: asked of us or by us, until when, and what became of it. */
@Entity('correspondence_question')
export class CorrespondenceQuestion extends CaseRecord {
  @Field.ref({ about: 'Item in which it is asked' }) correspondenceId: string;
  @Field.text({ max: LIMITS.text, about: 'What is asked; stays as it is once the item is filed' }) text: string;
  @Field.choice({ of: ANSWERERS, name: 'Answerer', about: 'Who owes the answer' }) answerer: Answerer;
  @Field.ref({ optional: true, about: 'Member who sees to our answer' }) assigneeId: string | null;
  @Field.moment({ optional: true, about: 'Until when the answer is due; empty when no time was given' })
  due: Moment | null;
  @Field.moment({ optional: true, about: 'When it was answered; empty while it is open' }) answered: Moment | null;
  @Field.ref({ optional: true, about: 'Item of the same incident that answers it' }) answeredInId: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'The answer in short' }) answer: string | null;
}

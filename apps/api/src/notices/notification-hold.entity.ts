import type { Moment } from '@breachdesk/contract/moment';
import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** An authority asks to wait with telling persons. It stands against Art. 34, never against Art. 33. */
@Entity('notification_hold')
export class NotificationHold extends CaseRecord {
  @Field.ref({ about: 'Organisation that asks for it, such as the police' }) askedById: string;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Its reference, such as a case number' })
  reference: string | null;
  @Field.text({ max: LIMITS.line, about: 'Legal basis, such as databeskyttelsesloven § 22(2)(4)' }) basis: string;
  @Field.text({ max: LIMITS.text, optional: true, about: 'Why, in words' }) reason: string | null;
  @Field.moment({ about: 'From when it holds' }) heldFrom: Moment;
  @Field.date({ about: 'Day on which it is reviewed' }) reviewOn: string;
  @Field.instant({ kept: true, optional: true, about: 'When it was lifted (UTC); null while it holds' })
  liftedAt: Date | null;
  @Field.ref({ kept: true, optional: true, about: 'Who recorded that it was lifted' }) liftedBy: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why it was lifted' }) liftedReason: string | null;
}

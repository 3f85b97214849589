import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { CONFIDENCES, type Confidence } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** What happened when, on whose word. Event time and recorded time are two fields; a correction is a new entry. */
@Entity('timeline_entry')
export class TimelineEntry extends CaseRecord {
  @Field.moment({ about: 'When it happened, as exactly as it is known' }) occurred: Moment;
  @Field.instant({ kept: true, about: 'When it was written down here (UTC)' }) recordedAt: Date;
  @Field.text({ max: LIMITS.title, about: 'What happened, in one line' }) title: string;
  @Field.text({ max: LIMITS.text, optional: true, about: 'More about it; with a correction, why' }) text: string | null;
  @Field.text({ max: LIMITS.line, about: 'Who says so' }) source: string;
  @Field.url({ optional: true, about: 'Web address of the source' }) sourceUrl: string | null;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'reported', about: 'How sure it is' })
  confidence: Confidence;
  @Field.ref({ optional: true, about: 'Entry that this one corrects' }) correctsId: string | null;
}

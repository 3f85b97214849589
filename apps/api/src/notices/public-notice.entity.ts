import type { Moment } from '@breachdesk/contract/moment';
import { PUBLIC_NOTICE_STATES, type PublicNoticeState } from '@breachdesk/contract/vocabularies';
import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { TellingRecord } from '../incidents/telling.js';
import { Field } from '../platform/fields/field.js';

/** Public communication in place of letters (GDPR Art. 34(3)(c)): a decision of its own, taken by two. */
@Entity('public_notice')
export class PublicNotice extends TellingRecord {
  @Field.ref({ optional: true, about: 'Campaign whose persons it also reaches' }) campaignId: string | null;
  @Field.text({ max: LIMITS.text, about: 'Why telling each person would take disproportionate effort' }) reason: string;
  @Field.text({ max: LIMITS.text, about: 'What is made public' }) text: string;
  @Field.text({ max: LIMITS.line, about: 'Where, so that it is as effective as letters' }) channel: string;
  @Field.choice({ of: PUBLIC_NOTICE_STATES, name: 'PublicNoticeState', default: 'draft', about: 'Where it stands' })
  state: PublicNoticeState;
  @Field.ref({ kept: true, optional: true, about: 'Who approved it' }) approvedBy: string | null;
  @Field.instant({ kept: true, optional: true, about: 'When it was approved (UTC)' }) approvedAt: Date | null;
  @Field.moment({ optional: true, about: 'When it was published' }) published: Moment | null;
}

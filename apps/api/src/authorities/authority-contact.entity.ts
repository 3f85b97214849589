import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A person or desk at an authority or other outside party, as this incident's people reach it. */
@Entity('authority_contact')
export class AuthorityContact extends CaseRecord {
  @Field.ref({ about: 'Organisation the contact belongs to; it need not take part in the incident' })
  organisationId: string;
  @Field.text({ max: LIMITS.name, about: 'Person or desk' }) name: string;
  @Field.text({ max: LIMITS.name, optional: true, about: 'What they do there' }) role: string | null;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Telephone numbers, as written' }) phone: string | null;
  @Field.text({ max: LIMITS.email, optional: true, about: 'E-mail address' }) email: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'How to reach them confidentially, such as a secure mailbox' })
  secureChannel: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'When they can be reached' }) hours: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'More about the contact' }) notes: string | null;
}

import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A number under which an organisation knows this case. Numbers of one message stand on the message. */
@Entity('authority_reference')
export class AuthorityReference extends CaseRecord {
  @Field.ref({ about: 'Organisation whose number it is' }) organisationId: string;
  @Field.text({ max: LIMITS.referenceNumber, about: 'The number in any shape, as the organisation writes it' })
  number: string;
  @Field.text({ max: LIMITS.name, optional: true, about: 'What kind of number it is, such as journal or receipt' })
  label: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'More about it' }) notes: string | null;
}

import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';

/** Somebody was let into the extortion room of an incident by name. It ends, and is never deleted: the record says who could read what when. */
@Entity('negotiation_admission')
export class NegotiationAdmission {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident' }) incidentId: string;
  @Field.ref({ about: 'Who was let in' }) userId: string;
  @Field.flag({ kept: true, about: 'Named with the office of commander or legal, without a reason of its own' })
  byOffice: boolean;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why; null for who is named with an office' })
  reason: string | null;
  @Field.ref({ kept: true, about: 'Who let them in, or gave them the office' }) admittedBy: string;
  @Field.instant({ kept: true, about: 'When (UTC)' }) admittedAt: Date;
  @Field.instant({ optional: true, about: 'When it ended (UTC); null while it holds' }) endedAt: Date | null;
  @Field.ref({ kept: true, optional: true, about: 'Who ended it' }) endedBy: string | null;
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: 'Why it ended; null where it ended with the office or the membership',
  })
  endedReason: string | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
}

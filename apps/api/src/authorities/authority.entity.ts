import { LIMITS } from '@breachdesk/contract/limits';
import { AUTHORITY_KINDS, type AuthorityKind } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** What is true of a body of the state from one day to another. One directory for the whole installation. */
@Entity('authority')
export class Authority {
  @Field.id() id: string;
  @Field.text({
    max: LIMITS.key,
    pattern: { form: /^[a-z][a-z0-9-]{1,59}$/, words: '2 to 60 small letters, digits and hyphens, a letter first' },
    about: 'Names the body over all its rows, such as dk-datatilsynet; never changes',
  })
  key: string;
  @Field.text({
    max: 2,
    pattern: { form: /^[A-Z]{2}$/, words: 'two capital letters (ISO 3166), such as DK' },
    about: 'Country it belongs to (ISO 3166-1 alpha-2), or EU for a body of the Union',
  })
  country: string;
  @Field.text({ max: LIMITS.name, about: 'Official name' }) name: string;
  @Field.choice({ of: AUTHORITY_KINDS, name: 'AuthorityKind', about: 'What kind of authority it is' })
  kind: AuthorityKind;
  @Field.text({ max: LIMITS.line, about: 'What it does in a case like ours' }) role: string;
  @Field.url({ optional: true, about: 'Where it is notified' }) portal: string | null;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Telephone numbers, as written' }) phone: string | null;
  @Field.text({ max: LIMITS.email, optional: true, about: 'E-mail address' }) email: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'When it can be reached' }) hours: string | null;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Languages it takes, such as da, en' })
  language: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Law on which its task rests' }) legalBasis: string | null;
  @Field.texts({ max: LIMITS.key, default: [], about: 'Keys of the statutory terms whose duty goes to it' })
  dutyKeys: string[];
  @Field.texts({
    max: LIMITS.name,
    default: [],
    about: 'Domains its mails come from, such as datatilsynet.dk; a mail from there is offered as its own',
  })
  mailDomains: string[];
  @Field.date({ optional: true, about: 'First day on which this is so; empty if it has long been' })
  validFrom: string | null;
  @Field.date({ optional: true, about: 'Last day on which this is so; empty while it is' }) validTo: string | null;
  @Field.ref({ optional: true, about: 'Entry of the directory that takes over' }) successorId: string | null;
  @Field.ref({ kept: true, optional: true, about: 'Organisation as which it takes part in incidents' })
  organisationId: string | null;
  @Field.text({ max: LIMITS.line, about: 'Where this was read' }) source: string;
  @Field.text({ max: LIMITS.text, optional: true, about: 'More about it' }) notes: string | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was entered (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}

import { LIMITS } from '@breachdesk/contract/limits';
import { ORGANISATION_KINDS, type OrganisationKind } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** A legal body that takes part in incidents or is told of them. Effective-dated: bodies are founded, merged, dissolved. */
@Entity('organisation')
export class Organisation {
  @Field.id() id: string;
  @Field.text({ max: LIMITS.name, about: 'Official name' }) name: string;
  @Field.choice({ of: ORGANISATION_KINDS, name: 'OrganisationKind', about: 'What kind of body it is' })
  kind: OrganisationKind;
  @Field.date({ optional: true, about: 'First day on which it exists; empty if it has long existed' }) activeFrom:
    string | null;
  @Field.date({ optional: true, about: 'Last day on which it exists; empty while it does' }) activeTo: string | null;
  @Field.texts({
    max: LIMITS.name,
    default: [],
    about: 'Domains its mails come from, such as clinic.example; a mail from a domain of our own is outgoing',
  })
  mailDomains: string[];
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was entered (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}

import { LIMITS } from '@breachdesk/contract/limits';
import { COMPARTMENTS, type Compartment, OUTGOING_STATES, type OutgoingState } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** A mail of ours and how far it has got. PostgreSQL lets it only move on, and nothing of it be rewritten. */
@Entity('outgoing_mail')
export class OutgoingMail {
  @Field.id() id: string;
  @Field.ref({ optional: true, about: 'Incident it belongs to; null for mails of no case' }) incidentId: string | null;
  @Field.choice({ of: COMPARTMENTS, name: 'Compartment', default: 'general', about: 'Room of the item it sends' })
  compartment: Compartment;
  @Field.ref({ optional: true, about: 'Item of correspondence that it sends' }) correspondenceId: string | null;
  @Field.text({ max: LIMITS.name, optional: true, about: 'What it is for; the same is never asked for twice' })
  onceKey: string | null;
  @Field.text({ max: 1000, about: 'Message-ID, with its brackets' }) messageId: string;
  @Field.text({ max: 40, about: 'Random mark in the subject, by which an answer finds its thread' }) token: string;
  @Field.text({ max: LIMITS.email, about: 'Address it is from' }) sender: string;
  @Field.texts({ max: LIMITS.email, about: 'Addresses it goes to' }) recipients: string[];
  @Field.texts({ max: LIMITS.email, default: [], about: 'Addresses that get a copy' }) copies: string[];
  @Field.ref({ optional: true, about: 'File of the item that keeps the mail byte for byte' }) originalId: string | null;
  @Field.text({ max: LIMITS.title, about: 'Subject' }) subject: string;
  @Field.choice({ of: OUTGOING_STATES, name: 'OutgoingState', default: 'waiting', about: 'How far it has got' })
  state: OutgoingState;
  @Field.instant({ kept: true, about: 'When it is tried next (UTC)' }) dueAt: Date;
  @Field.count({ default: 0, about: 'Attempts so far' }) attempts: number;
  @Field.instant({ optional: true, about: 'When the last attempt began (UTC)' }) claimedAt: Date | null;
  @Field.instant({ optional: true, about: 'When the server took it (UTC)' }) sentAt: Date | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'What went wrong last, in the words of the server' })
  problem: string | null;
  @Field.texts({ max: LIMITS.email, default: [], about: 'Recipients that the server refused' }) refused: string[];
  @Field.instant({ optional: true, about: 'When a report came that it could not be delivered (UTC)' })
  bouncedAt: Date | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'What that report says' }) bounce: string | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was given to be sent (UTC)' }) createdAt: Date;
  @Field.ref({ kept: true, about: 'Who gave it' }) createdBy: string;
  @Field.instant({ kept: true, about: 'When it last moved (UTC)' }) updatedAt: Date;
}

import { COMPARTMENTS, type Compartment, TLP_LABELS, type TlpLabel } from '@breachdesk/contract/vocabularies';
import { Field } from './field.js';

/** What every case record carries: its incident, its handling, and who wrote it when. Set up by `app.case_table`. */
export abstract class CaseRecord {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident the record belongs to; never changes' }) incidentId: string;
  @Field.choice({
    of: TLP_LABELS,
    name: 'TlpLabel',
    default: 'AMBER',
    about: 'Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house',
  })
  tlp: TlpLabel;
  @Field.choice({
    of: COMPARTMENTS,
    name: 'Compartment',
    default: 'general',
    about: 'Room of the incident the record lies in; roles are let into rooms',
  })
  compartment: Compartment;
  @Field.refs({ default: [], about: 'Partner organisations with which this record is shared by name' })
  sharedWith: string[];
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When the record was made (UTC)' }) createdAt: Date;
  @Field.ref({ kept: true, about: 'User who made the record' }) createdBy: string;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
  @Field.instant({ optional: true, about: 'When it was put away; null while in use' }) archivedAt: Date | null;
}

/** The label that lets out less: what joins two records is no more open than either. */
export const stricter = (one: TlpLabel, other: TlpLabel): TlpLabel =>
  TLP_LABELS.indexOf(one) < TLP_LABELS.indexOf(other) ? other : one;

/** Fields of handling that an input may set. */
export const HANDLING = ['tlp', 'compartment', 'sharedWith'] as const;

/** Fields that every view of a case record shows. */
export const RECORD = [
  'id',
  'incidentId',
  ...HANDLING,
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'archivedAt',
] as const;

import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  CORRESPONDENCE_CHANNELS,
  CORRESPONDENCE_ORIGINS,
  type CorrespondenceChannel,
  type CorrespondenceOrigin,
  type Direction,
  DIRECTIONS,
  FILING_STATUSES,
  type FilingStatus,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { TellingRecord } from '../incidents/telling.js';
import { Field } from '../platform/fields/field.js';

/** A message or talk with an authority or other outside party. Once filed, PostgreSQL lets nothing but handling change. */
@Entity('correspondence')
export class Correspondence extends TellingRecord {
  @Field.choice({ of: DIRECTIONS, name: 'Direction', about: 'To us or from us' }) direction: Direction;
  @Field.choice({ of: CORRESPONDENCE_CHANNELS, name: 'CorrespondenceChannel', about: 'By which way it came or went' })
  channel: CorrespondenceChannel;
  @Field.ref({ optional: true, about: 'Contact of the same incident it was with' }) contactId: string | null;
  @Field.ref({ optional: true, about: 'Organisation it was with; taken from the contact when left out' })
  organisationId: string | null;
  @Field.moment({ about: 'When it was said or sent; may be coarse, never invented' }) occurred: Moment;
  @Field.text({ max: LIMITS.title, about: 'What it is about' }) subject: string;
  @Field.text({ max: LIMITS.text, optional: true, about: 'What was said or written' }) text: string | null;
  @Field.texts({
    max: LIMITS.referenceNumber,
    default: [],
    about: 'Journal, receipt and case numbers of either side, in any shape',
  })
  referenceNumbers: string[];
  @Field.choice({
    of: FILING_STATUSES,
    name: 'FilingStatus',
    default: 'draft',
    about: 'A draft may be edited, a filed item only be corrected by a new one',
  })
  status: FilingStatus;
  @Field.instant({ kept: true, optional: true, about: 'When it was filed (UTC)' }) filedAt: Date | null;
  @Field.text({ max: 64, kept: true, optional: true, about: 'SHA-256 of what was filed: words, times and files' })
  filedSha256: string | null;
  @Field.choice({
    of: CORRESPONDENCE_ORIGINS,
    name: 'CorrespondenceOrigin',
    default: 'entry',
    about: 'How it came into the register',
  })
  origin: CorrespondenceOrigin;
  @Field.ref({ optional: true, about: 'Item of the same incident that this one answers; it joins its thread' })
  repliesToId: string | null;
  @Field.ref({ about: 'Thread the item lies in' }) threadId: string;
  @Field.ref({ optional: true, about: 'Filed item of the same incident that this one corrects' })
  correctsId: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why the earlier item is corrected' })
  correctionReason: string | null;
  @Field.text({
    max: LIMITS.name,
    optional: true,
    about: 'Key of the statutory term that this outgoing item fulfils once it is filed',
  })
  fulfilsTermKey: string | null;
}

import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  CONFIDENCES,
  type Confidence,
  PUBLICATION_PLACES,
  type PublicationPlace,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** Where and when stolen data surfaced, or somebody said so. One incident has many. */
@Entity('leak_publication')
export class LeakPublication extends CaseRecord {
  @Field.choice({ of: PUBLICATION_PLACES, name: 'PublicationPlace', default: 'unknown', about: 'Kind of place' })
  place: PublicationPlace;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Name of the place; empty while not known' })
  placeName: string | null;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Who published, by the name they use; empty while not known' })
  publishedBy: string | null;
  @Field.moment({ optional: true, about: 'When the data were seen there; empty while not known' }) seen: Moment | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'What the publisher claims, in our words' })
  claim: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'How much there is, in the words of the source' })
  volume: string | null;
  @Field.text({ max: LIMITS.line, about: 'Who says so' }) source: string;
  @Field.url({ optional: true, about: 'Web address of the source; it is never opened from here' })
  sourceUrl: string | null;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'reported', about: 'How sure it is' })
  confidence: Confidence;
  @Field.refs({ default: [], max: 50, about: 'Figures of the incident that it bears on, in order' })
  figureIds: string[];
  @Field.moment({ optional: true, about: 'When it was gone again; empty while it stands, or while not known' })
  takenDown: Moment | null;
}

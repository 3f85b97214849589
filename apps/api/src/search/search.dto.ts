import type { Moment } from '@breachdesk/contract/moment';
import {
  CORRESPONDENCE_CHANNELS,
  type CorrespondenceChannel,
  type Direction,
  DIRECTIONS,
  FILING_STATUSES,
  type FilingStatus,
  SEARCH_SOURCES,
  type SearchSource,
} from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';

/** What to look for. It comes in a body: words that somebody looks for stand in no address and no log. */
export class SearchCorrespondence {
  @Field.text({
    max: 200,
    about: 'Words, all of which stand in one text; "several words" as they stand; -word for what does not',
  })
  words: string;
  @Field.ref({ optional: true, about: 'Only correspondence with this organisation' }) organisationId: string | null;
  @Field.instant({ optional: true, about: 'Only what was said or sent at or after this instant' }) from: Date | null;
  @Field.instant({ optional: true, about: 'Only what was said or sent before this instant' }) until: Date | null;
  @Field.count({ default: 1, max: 1_000, about: 'Page of twenty, from 1' }) page?: number;
}

/** A piece of an excerpt. */
export class ExcerptPiece {
  @Shown({ kind: 'text', about: 'Words as they stand' }) text: string;
  @Shown({ kind: 'flag', about: 'They are what was looked for' }) found: boolean;
}

/** A text in which the words stand. */
export class SearchHit {
  @Shown({ kind: 'id', about: 'Item of correspondence' }) correspondenceId: string;
  @Shown({ kind: 'text', about: 'Its subject' }) subject: string;
  @Shown({ kind: 'text', nullable: true, about: 'Organisation it was with' }) organisationName: string | null;
  @Shown({ kind: 'moment', about: 'When it was said or sent' }) occurred: Moment;
  @Shown({ kind: 'choice', of: DIRECTIONS, name: 'Direction', about: 'To us or from us' }) direction: Direction;
  @Shown({ kind: 'choice', of: CORRESPONDENCE_CHANNELS, name: 'CorrespondenceChannel', about: 'By which way' })
  channel: CorrespondenceChannel;
  @Shown({ kind: 'choice', of: FILING_STATUSES, name: 'FilingStatus', about: 'Draft, or filed' }) status: FilingStatus;
  @Shown({ kind: 'choice', of: SEARCH_SOURCES, name: 'SearchSource', about: 'Where in it the words stand' })
  source: SearchSource;
  @Shown({ kind: 'id', nullable: true, about: 'The file in which they stand' }) attachmentId: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Its name' }) fileName: string | null;
  @Shown({ kind: 'json', schema: { type: [ExcerptPiece] }, about: 'Words around what was found, in pieces' })
  excerpt: ExcerptPiece[];
}

/** One page of what was found, best first, as far as the reader may see it. */
export class SearchResultsView {
  @Shown({ kind: 'json', schema: { type: [SearchHit] }, about: 'Texts of this page' }) hits: SearchHit[];
  @Shown({ kind: 'count', about: 'Number of texts in which the words stand, all pages together' }) total: number;
  @Shown({ kind: 'flag', about: 'The words stand in more places than are looked at; more words find better' })
  capped: boolean;
  @Shown({ kind: 'count', about: 'Number of files of the case that are still being read' }) waiting: number;
  @Shown({ kind: 'count', about: 'Number of files of the case whose text could not be read' }) unread: number;
}

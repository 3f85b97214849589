import { LIMITS } from '@breachdesk/contract/limits';
import {
  PUBLISHED_TABLE_STATES,
  PUBLISHED_TABLE_STATUSES,
  type PublishedTableState,
  type PublishedTableStatus,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A table whose data a leak publication shows or claims. The leaked status of the table is proposed by it, and no more. */
@Entity('published_table')
export class PublishedTable extends CaseRecord {
  @Field.ref({ about: 'The leak publication' }) leakPublicationId: string;
  @Field.ref({ about: 'The affected table' }) affectedTableId: string;
  @Field.choice({
    of: PUBLISHED_TABLE_STATUSES,
    name: 'PublishedTableStatus',
    default: 'claimed',
    about: 'Leaked status that is proposed: confirmed by a publication that is confirmed itself, else claimed',
  })
  leakedStatus: PublishedTableStatus;
  @Field.choice({
    of: PUBLISHED_TABLE_STATES,
    name: 'PublishedTableState',
    default: 'open',
    about: 'Whether somebody accepted or refused it; open anew when the publication comes to propose something else',
  })
  state: PublishedTableState;
  @Field.ref({ optional: true, about: 'Who judged it' }) judgedBy: string | null;
  @Field.instant({ optional: true, about: 'When it was judged (UTC)' }) judgedAt: Date | null;
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: 'Source that the table was given with it, or why it was refused',
  })
  judgedReason: string | null;
}

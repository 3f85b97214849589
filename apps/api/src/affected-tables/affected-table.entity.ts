import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  CONFIDENCES,
  type Confidence,
  LEAKED_STATUSES,
  type LeakedStatus,
  STOLEN_STATUSES,
  type StolenStatus,
  TABLE_ORIGINS,
  type TableOrigin,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A table, or a group of tables, that was stolen or exposed. What is said of it is a claim: it says whose, and how sure. */
@Entity('affected_table')
export class AffectedTable extends CaseRecord {
  @Field.text({ max: LIMITS.name, about: 'Name of the table or group of tables, as the source gives it' }) name: string;
  @Field.text({ max: LIMITS.name, optional: true, about: 'System it lies in; empty while not known' })
  system: string | null;
  @Field.choice({ of: TABLE_ORIGINS, name: 'TableOrigin', default: 'unknown', about: 'Where its rows come from' })
  origin: TableOrigin;
  @Field.moment({ optional: true, about: 'Start of the period its rows cover' }) periodFrom: Moment | null;
  @Field.moment({ optional: true, about: 'End of the period its rows cover' }) periodTo: Moment | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why its rows were kept, such as a legal duty of ten years' })
  retentionBasis: string | null;
  @Field.count({ optional: true, about: 'Number of rows as somebody claims; empty while not known' })
  rowCountClaim: number | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Who claims the number of rows; required with one' })
  rowCountSource: string | null;
  @Field.choice({ of: STOLEN_STATUSES, name: 'StolenStatus', default: 'suspected', about: 'Whether it was stolen' })
  stolenStatus: StolenStatus;
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: 'Who says that it was stolen, or was not; required beyond suspicion',
  })
  stolenSource: string | null;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'unknown', about: 'How sure the stolen status is' })
  stolenConfidence: Confidence;
  @Field.choice({ of: LEAKED_STATUSES, name: 'LeakedStatus', default: 'none', about: 'Whether it was published' })
  leakedStatus: LeakedStatus;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Who says that it was published; required when it is said' })
  leakedSource: string | null;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'unknown', about: 'How sure the leaked status is' })
  leakedConfidence: Confidence;
  @Field.text({ max: LIMITS.text, optional: true, about: 'What else is to be known, such as doubts about the wording' })
  notes: string | null;
}

/** A column of an affected table, and the kind of data in it. It follows its table: room, incident and readers. */
@Entity('affected_column')
export class AffectedColumn extends CaseRecord {
  @Field.ref({ about: 'The table' }) affectedTableId: string;
  @Field.text({ max: LIMITS.name, about: 'Name of the column as the source gives it; once per table' }) name: string;
  @Field.ref({ about: 'Data category of its content' }) categoryId: string;
  @Field.text({ max: LIMITS.line, about: 'Who says that the table holds it' }) source: string;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'reported', about: 'How sure it is' })
  confidence: Confidence;
}

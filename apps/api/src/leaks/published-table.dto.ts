import { LIMITS } from '@breachdesk/contract/limits';
import { LEAKED_STATUSES, type LeakedStatus } from '@breachdesk/contract/vocabularies';
import { RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { PublishedTable } from './published-table.entity.js';

constraintsMean({
  published_table_once: {
    code: 'published-table/named-already',
    field: 'affectedTableId',
    detail: 'This publication names that table already; if it was put away, take it back.',
  },
  published_table_known: {
    code: 'published-table/unknown-table',
    field: 'affectedTableId',
    detail: 'Choose a table of the same incident.',
    status: 422,
  },
  published_table_in_open_room: {
    code: 'published-table/closed-room',
    field: 'affectedTableId',
    detail:
      'Some who read that table may not read this publication. What lies in a closed room changes nothing outside it.',
    status: 422,
  },
  published_table_is_frozen: {
    code: 'published-table/judged',
    detail: 'This was judged already.',
  },
});

export class CreatePublishedTable extends Input(PublishedTable, ['leakPublicationId', 'affectedTableId']) {}

/** Accepts what is proposed: the table is said to have leaked. */
export class AcceptPublishedTable extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Who says that the table leaked, as every reader of the table will read it' })
  source: string;
}

/** Refuses what is proposed: the table stays as it is. */
export class RefusePublishedTable extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why' }) reason: string;
}

const ofTable = (column: string): string =>
  `(select a.${column} from affected_table a where a.id = t.affected_table_id)`;

export class PublishedTableView extends View(PublishedTable, [
  ...RECORD,
  'leakPublicationId',
  'affectedTableId',
  'leakedStatus',
  'state',
  'judgedBy',
  'judgedAt',
  'judgedReason',
]) {
  @Shown({ kind: 'text', sql: ofTable('name'), about: 'Name of the table' }) tableName: string;
  @Shown({
    kind: 'choice',
    of: LEAKED_STATUSES,
    name: 'LeakedStatus',
    sql: ofTable('leaked_status'),
    about: 'What is said of the table now',
  })
  tableLeakedStatus: LeakedStatus;
  @Shown({ kind: 'text', nullable: true, sql: ofTable('leaked_source'), about: 'Who says so' })
  tableLeakedSource: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('judged_by'), about: 'Name of who judged it' })
  judgedByName: string | null;
}

/** Tables that publications name, newest first: for whoever may see both. */
export const PUBLISHED_TABLES: Resource<PublishedTableView> = {
  view: PublishedTableView,
  list: {
    from: 'published_table',
    sort: ['createdAt', 'state', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, leakPublicationId: eq, affectedTableId: eq, state: eq },
    archivable: true,
  },
};

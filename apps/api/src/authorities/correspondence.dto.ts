import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, from, until } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { Correspondence } from './correspondence.entity.js';

const FILLED = [
  'direction',
  'channel',
  'contactId',
  'organisationId',
  'occurred',
  'subject',
  'text',
  'referenceNumbers',
  'fulfilsTermKey',
  ...HANDLING,
] as const;

/** What an item corrects is said when it is made. */
export class CreateCorrespondence extends Input(Correspondence, ['incidentId', 'correctsId', ...FILLED]) {}
export class UpdateCorrespondence extends Changes(Input(Correspondence, FILLED)) {}

/** A contact may lie in a closed room: then not even its id is for everybody. */
const CONTACT = '(select c.id from authority_contact c where c.id = t.contact_id)';

export class CorrespondenceView extends View(Correspondence, [
  ...RECORD,
  ...FILLED,
  'status',
  'filedAt',
  'correctsId',
]) {
  @Shown({
    kind: 'id',
    sql: CONTACT,
    nullable: true,
    about: 'Contact of the same incident it was with; null when there is none, or when it is not for the reader',
  })
  declare contactId: string | null;
  @Shown({ kind: 'instant', sql: 't.occurred_at', about: 'Start of the stated time (UTC), to sort by' })
  occurredAt: Date;
  @Shown({
    kind: 'text',
    sql: '(select c.name from authority_contact c where c.id = t.contact_id)',
    nullable: true,
    about: 'Name of the contact; null when there is none, or when it is not for the reader',
  })
  contactName: string | null;
  @Shown({
    kind: 'text',
    sql: '(app.organisation_names(array[t.organisation_id]))[1]',
    about: 'Name of the organisation',
  })
  organisationName: string;
  @Shown({
    kind: 'id',
    sql: `(select c.id from correspondence c where c.corrects_id = t.id and c.status = 'filed')`,
    nullable: true,
    about: 'Filed item that corrects this one, as far as the reader may see it',
  })
  correctedById: string | null;
  @Shown({
    kind: 'count',
    sql: '(select count(*)::int from attachment a where a.record_id = t.id and a.archived_at is null)',
    about: 'Number of files on it that the reader may see',
  })
  attachmentCount: number;
}

/** Messages and talks with outside parties. */
export const CORRESPONDENCE: Resource<CorrespondenceView> = {
  view: CorrespondenceView,
  list: {
    from: 'correspondence',
    sort: ['occurredAt', 'subject', 'organisationName', 'contactName', 'status', 'filedAt', 'createdAt', 'updatedAt'],
    order: 'DESC',
    filter: {
      incidentId: eq,
      direction: eq,
      channel: eq,
      contactId: { by: eq, sql: CONTACT, kind: 'id' },
      organisationId: eq,
      status: eq,
      correctsId: eq,
      fulfilsTermKey: eq,
      occurredFrom: { by: from, sql: 't.occurred_at', kind: 'instant' },
      occurredUntil: { by: until, sql: 't.occurred_at', kind: 'instant' },
    },
    search: ['subject', 'text', 'reference_numbers'],
    archivable: true,
  },
};

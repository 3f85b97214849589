import type { KeyDate } from '@breachdesk/contract/vocabularies';
import {
  ShownCategoryIds,
  ShownFigureIds,
  ShownKeyDates,
  ShownTold,
  TELLING,
  type Told,
} from '../incidents/telling.js';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
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
  'repliesToId',
  'correctionReason',
  ...TELLING,
  ...HANDLING,
] as const;

const AUTHORITY = 'Instead of an organisation: an authority of the directory';

/** What an item corrects is said when it is made. */
export class CreateCorrespondence extends Input(Correspondence, ['incidentId', 'correctsId', ...FILLED]) {
  @Field.ref({ optional: true, about: AUTHORITY }) authorityId?: string | null;
}
export class UpdateCorrespondence extends Changes(Input(Correspondence, FILLED)) {
  @Field.ref({ optional: true, about: AUTHORITY }) authorityId?: string | null;
}

/** A contact may lie in a closed room: then not even its id is for everybody. */
const CONTACT = '(select c.id from authority_contact c where c.id = t.contact_id)';
/** So may what it answers. */
const ANSWERED = '(select c.id from correspondence c where c.id = t.replies_to_id)';
const OPEN_QUESTIONS =
  '(select count(*)::int from correspondence_question q where q.correspondence_id = t.id and q.answered is null and q.archived_at is null)';

export class CorrespondenceView extends View(Correspondence, [
  ...RECORD,
  ...FILLED,
  'status',
  'filedAt',
  'filedSha256',
  'origin',
  'threadId',
  'correctsId',
]) {
  @Shown({
    kind: 'id',
    sql: CONTACT,
    nullable: true,
    about: 'Contact of the same incident it was with; null when there is none, or when it is not for the reader',
  })
  declare contactId: string | null;
  @Shown({
    kind: 'id',
    sql: ANSWERED,
    nullable: true,
    about: 'Item that this one answers; null when there is none, or when it is not for the reader',
  })
  declare repliesToId: string | null;
  @ShownFigureIds() declare figureIds: string[];
  @ShownCategoryIds() declare categoryIds: string[];
  @ShownKeyDates() declare keyDates: KeyDate[];
  @ShownTold() told: Told | null;
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
    nullable: true,
    about: 'Name of the organisation; null for a mail of which nobody has said yet whose it is',
  })
  organisationName: string | null;
  @Shown({ kind: 'count', sql: OPEN_QUESTIONS, about: 'Number of questions in it that are not answered yet' })
  openQuestions: number;
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
      threadId: eq,
      origin: eq,
      fulfilsTermKey: eq,
      occurredFrom: { by: from, sql: 't.occurred_at', kind: 'instant' },
      occurredUntil: { by: until, sql: 't.occurred_at', kind: 'instant' },
    },
    search: ['subject', 'text', 'reference_numbers'],
    archivable: true,
  },
};

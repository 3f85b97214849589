import type { Moment } from '@breachdesk/contract/moment';
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
import { AtVersion, Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { PublicNotice } from './public-notice.entity.js';

constraintsMean({
  public_notice_approved_stays: {
    code: 'public-notice/approved-stays',
    detail: 'A public notice that was approved is not changed. Write a new one.',
  },
  public_notice_needs_four_eyes: {
    code: 'public-notice/needs-four-eyes',
    detail: 'Whoever wrote or changed this decision does not approve it. Ask a colleague.',
  },
  public_notice_in_incident: {
    code: 'public-notice/unknown-campaign',
    field: 'campaignId',
    detail: 'There is no such campaign in this incident.',
    status: 422,
  },
});

const FILLED = ['campaignId', 'reason', 'text', 'channel', ...TELLING, ...HANDLING] as const;

export class CreatePublicNotice extends Input(PublicNotice, ['incidentId', ...FILLED]) {}
export class UpdatePublicNotice extends Changes(Input(PublicNotice, FILLED)) {}

/** When an approved notice went out. */
export class PublishPublicNotice extends AtVersion {
  @Field.moment({ about: 'When it was published, as exactly as it is known; not in the future' }) published: Moment;
}

export class PublicNoticeView extends View(PublicNotice, [
  ...RECORD,
  'campaignId',
  'reason',
  'text',
  'channel',
  ...TELLING,
  'state',
  'approvedBy',
  'approvedAt',
  'published',
]) {
  @ShownFigureIds() declare figureIds: string[];
  @ShownCategoryIds() declare categoryIds: string[];
  @ShownKeyDates() declare keyDates: KeyDate[];
  @ShownTold() told: Told | null;
  @Shown({ kind: 'text', sql: userName('created_by'), nullable: true, about: 'Name of who wrote it' })
  createdByName: string | null;
  @Shown({ kind: 'text', sql: userName('approved_by'), nullable: true, about: 'Name of who approved it' })
  approvedByName: string | null;
}

/** Public notices of the caller's incidents, newest first. */
export const PUBLIC_NOTICES: Resource<PublicNoticeView> = {
  view: PublicNoticeView,
  list: {
    from: 'public_notice',
    sort: ['createdAt', 'channel', 'state', 'approvedAt', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, campaignId: eq, state: eq },
    search: ['reason', 'text', 'channel'],
    archivable: true,
  },
};

import {
  NOTICE_HANDLINGS,
  type NoticeHandling,
  RECIPIENT_CHANNELS,
  RECIPIENT_STATES,
  type RecipientChannel,
  type RecipientState,
} from '@breachdesk/contract/vocabularies';
import { RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { NoticeCampaign } from './notice-campaign.entity.js';

constraintsMean({
  notice_campaign_persons_are_drawn: {
    code: 'notice-campaign/persons-are-drawn',
    detail: 'The persons of a campaign are drawn once. Make another campaign for another cohort.',
  },
  notice_campaign_stays_closed: {
    code: 'notice-campaign/closed',
    detail: 'This campaign is closed and stays so. Make another one.',
  },
});

const FILLED = ['name', 'sender', 'contactPoint', 'tlp'] as const;

/** Without cohortId everybody of the newest run is drawn. */
export class CreateNoticeCampaign extends Input(NoticeCampaign, ['incidentId', 'cohortId', ...FILLED]) {}
export class UpdateNoticeCampaign extends Changes(Input(NoticeCampaign, FILLED)) {}

export class NoticeCampaignView extends View(NoticeCampaign, [
  ...RECORD,
  'name',
  'sender',
  'contactPoint',
  'cohortId',
  'runId',
  'state',
  'contactDestroyedAt',
]) {
  @Shown({
    kind: 'text',
    sql: '(select h.name from cohort h where h.id = t.cohort_id)',
    nullable: true,
    about: 'Name of the cohort; null where everybody of the run was drawn',
  })
  cohortName: string | null;
  @Shown({
    kind: 'count',
    sql: '(select r.number from register_run r where r.id = t.run_id)',
    about: 'Number of the run as of which the persons were drawn',
  })
  runNumber: number;
  @Shown({ kind: 'flag', sql: 'app.run_is_old(t.run_id)', about: 'There is a newer run: persons may be missing' })
  stale: boolean;
  @Shown({
    kind: 'count',
    sql: '(select count(*)::int from notice_recipient r where r.campaign_id = t.id)',
    about: 'Number of persons in it, those left out among them',
  })
  persons: number;
}

/** Persons of a campaign that stand alike. */
export class NoticeProgress {
  @Shown({ kind: 'choice', of: RECIPIENT_STATES, name: 'RecipientState', about: 'Where their letters stand' })
  state: RecipientState;
  @Shown({ kind: 'choice', of: RECIPIENT_CHANNELS, name: 'RecipientChannel', about: 'How they are reached' })
  channel: RecipientChannel;
  @Shown({ kind: 'choice', of: NOTICE_HANDLINGS, name: 'NoticeHandling', about: 'Whether the address is protected' })
  handling: NoticeHandling;
  @Shown({ kind: 'flag', about: 'Their letters go to a guardian' }) toGuardian: boolean;
  @Shown({ kind: 'count', about: 'Number of persons' }) persons: number;
}

/** Campaigns of the caller's incidents, newest first. */
export const NOTICE_CAMPAIGNS: Resource<NoticeCampaignView> = {
  view: NoticeCampaignView,
  list: {
    from: 'notice_campaign',
    sort: ['createdAt', 'name', 'state', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, state: eq },
    search: ['name'],
    archivable: true,
  },
};

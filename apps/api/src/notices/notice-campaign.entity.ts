import { CAMPAIGN_STATES, type CampaignState } from '@breachdesk/contract/vocabularies';
import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** Letters to the persons of a cohort (GDPR Art. 34). The persons are drawn once, when it is made. */
@Entity('notice_campaign')
export class NoticeCampaign extends CaseRecord {
  @Field.text({ max: LIMITS.title, about: 'What it is called inside the house' }) name: string;
  @Field.ref({ optional: true, about: 'Saved cohort whose persons were drawn' }) cohortId: string | null;
  @Field.ref({ about: 'Run of the register as of which they were drawn' }) runId: string;
  @Field.text({ max: LIMITS.line, about: 'Who writes, as the letters say it' }) sender: string;
  @Field.text({ max: LIMITS.text, about: 'Who answers questions, as the letters print it (Art. 34(2), 33(3)(b))' })
  contactPoint: string;
  @Field.choice({ of: CAMPAIGN_STATES, name: 'CampaignState', default: 'draft', about: 'Where it stands' })
  state: CampaignState;
  @Field.instant({ kept: true, optional: true, about: 'When its contact data were destroyed (UTC)' })
  contactDestroyedAt: Date | null;
}

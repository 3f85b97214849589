import { LIMITS } from '@breachdesk/contract/limits';
import { DECISION_STATES, type DecisionState } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A decision not to notify, a record of its own (GDPR Art. 33(5)): it counts once a second person approved it. */
@Entity('decision_not_to_notify')
export class DecisionNotToNotify extends CaseRecord {
  @Field.ref({ about: 'Duty that is not fulfilled' }) obligationId: string;
  @Field.text({ max: LIMITS.text, about: 'Why nobody is notified, with the facts and effects it rests on' })
  reason: string;
  @Field.text({ max: 20, optional: true, about: 'Key of the exemption of the duty that it rests on' })
  exemption: string | null;
  @Field.ref({ optional: true, about: 'Version of the risk assessment of the incident that it rests on' })
  riskAssessmentId: string | null;
  @Field.choice({ of: DECISION_STATES, name: 'DecisionState', default: 'proposed', about: 'Where it stands' })
  state: DecisionState;
  @Field.ref({ kept: true, optional: true, about: 'Who approved or rejected it; never who proposed it' })
  judgedBy: string | null;
  @Field.instant({ kept: true, optional: true, about: 'When it was approved or rejected (UTC)' }) judgedAt: Date | null;
  @Field.text({ max: LIMITS.text, optional: true, kept: true, about: 'What was said with it; why, if rejected' })
  judgedReason: string | null;
  @Field.ref({ kept: true, optional: true, about: 'Who withdrew it' }) withdrawnBy: string | null;
  @Field.instant({ kept: true, optional: true, about: 'When it was withdrawn (UTC)' }) withdrawnAt: Date | null;
  @Field.text({ max: LIMITS.text, optional: true, kept: true, about: 'Why it was withdrawn' })
  withdrawnReason: string | null;
}

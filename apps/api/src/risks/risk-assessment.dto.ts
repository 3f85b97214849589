import { SEVERITY_LEVELS, type SeverityLevel } from '@breachdesk/contract/vocabularies';
import { Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { RiskAssessment } from './risk-assessment.entity.js';

const FILLED = [
  'context',
  'contextReason',
  'identification',
  'identificationReason',
  'confidentiality',
  'integrity',
  'availability',
  'malicious',
  'circumstancesReason',
  'overHundred',
  'unintelligible',
  'breachType',
  'dataNature',
  'easeOfIdentification',
  'consequences',
  'specialIndividuals',
  'specialController',
  'numberAffected',
  'conclusion',
  'conclusionReason',
] as const;

export class CreateRiskAssessment extends Input(RiskAssessment, ['incidentId', ...FILLED]) {}

export class RiskAssessmentView extends View(RiskAssessment, [
  'id',
  'incidentId',
  'number',
  ...FILLED,
  'assessedAt',
  'assessedBy',
]) {
  @Shown({ kind: 'decimal', sql: 't.score::text', about: 'Severity of ENISA: DPC × EI + CB, 0.25 to 6' }) score: string;
  @Shown({
    kind: 'choice',
    of: SEVERITY_LEVELS,
    name: 'SeverityLevel',
    sql: `case when t.score < 2 then 'low' when t.score < 3 then 'medium' when t.score < 4 then 'high' else 'very_high' end`,
    about: 'Level of ENISA: low below 2, medium below 3, high below 4, else very high',
  })
  level: SeverityLevel;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: userName('assessed_by'),
    about: 'Name of who assessed',
  })
  assessedByName: string | null;
}

/** Assessments of the risk, newest version first. */
export const RISK_ASSESSMENTS: Resource<RiskAssessmentView> = {
  view: RiskAssessmentView,
  list: {
    from: 'risk_assessment',
    sort: ['number', 'assessedAt'],
    order: 'DESC',
    filter: { incidentId: eq, conclusion: eq },
  },
};

import { LIMITS } from '@breachdesk/contract/limits';
import {
  BREACH_EXTENTS,
  type BreachExtent,
  IDENTIFICATION_EASES,
  type IdentificationEase,
  PROCESSING_CONTEXTS,
  type ProcessingContext,
  RISK_CONCLUSIONS,
  type RiskConclusion,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

const words = (about: string): PropertyDecorator => Field.text({ max: LIMITS.text, optional: true, about });
const extent = (about: string): PropertyDecorator =>
  Field.choice({ of: BREACH_EXTENTS, name: 'BreachExtent', about: `${about}: 0, 0.25 or 0.5` });

/**
 * One version of what was thought of the risk for persons. Score of ENISA, Recommendations for a methodology of the
 * assessment of severity of personal data breaches (2013): context × ease of identification + circumstances.
 */
@Entity('risk_assessment')
export class RiskAssessment {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident' }) incidentId: string;
  @Field.count({ about: 'Version, counted within the incident' }) number: number;
  @Field.choice({
    of: PROCESSING_CONTEXTS,
    name: 'ProcessingContext',
    about:
      'Data processing context (ENISA: DPC): simple 1, behavioural 2, financial 3, sensitive 4; the highest counts',
  })
  context: ProcessingContext;
  @Field.text({ max: LIMITS.text, about: 'Why this context' }) contextReason: string;
  @Field.choice({
    of: IDENTIFICATION_EASES,
    name: 'IdentificationEase',
    about: 'Ease of identification (ENISA: EI): negligible 0.25, limited 0.5, significant 0.75, maximum 1',
  })
  identification: IdentificationEase;
  @Field.text({ max: LIMITS.text, about: 'Why it is so easy or hard' }) identificationReason: string;
  @extent('Loss of confidentiality (ENISA: CB)') confidentiality: BreachExtent;
  @extent('Loss of integrity (ENISA: CB)') integrity: BreachExtent;
  @extent('Loss of availability (ENISA: CB)') availability: BreachExtent;
  @Field.flag({ about: 'Somebody meant it (ENISA: CB): 0.5' }) malicious: boolean;
  @Field.text({ max: LIMITS.text, about: 'Why these circumstances' }) circumstancesReason: string;
  @Field.flag({ about: 'More than 100 individuals (a flag of the method; it does not change the score)' })
  overHundred: boolean;
  @Field.flag({ about: 'The data are unintelligible to others (a flag of the method)' }) unintelligible: boolean;
  @words('EDPB 9/2022: type of breach') breachType: string | null;
  @words('EDPB 9/2022: nature, sensitivity and volume of the data') dataNature: string | null;
  @words('EDPB 9/2022: ease of identification of individuals') easeOfIdentification: string | null;
  @words('EDPB 9/2022: severity of consequences for individuals') consequences: string | null;
  @words('EDPB 9/2022: special characteristics of the individual') specialIndividuals: string | null;
  @words('EDPB 9/2022: special characteristics of the controller') specialController: string | null;
  @words('EDPB 9/2022: number of affected individuals') numberAffected: string | null;
  @Field.choice({
    of: RISK_CONCLUSIONS,
    name: 'RiskConclusion',
    about: 'What follows: risk unlikely (Art. 33(1)), a risk, or likely a high risk (Art. 34(1))',
  })
  conclusion: RiskConclusion;
  @Field.text({ max: LIMITS.text, about: 'Why; score and criteria are arguments, not the answer' })
  conclusionReason: string;
  @Field.instant({ kept: true, about: 'When it was assessed (UTC)' }) assessedAt: Date;
  @Field.ref({ about: 'Who assessed' }) assessedBy: string;
}

import type { BreachExtent, IdentificationEase, ProcessingContext } from '@breachdesk/contract/vocabularies';

/** ENISA (2013): points of each answer. */
export const CONTEXT_POINTS: Record<ProcessingContext, number> = {
  simple: 1,
  behavioural: 2,
  financial: 3,
  sensitive: 4,
};
export const EASE_POINTS: Record<IdentificationEase, number> = {
  negligible: 0.25,
  limited: 0.5,
  significant: 0.75,
  maximum: 1,
};
export const EXTENT_POINTS: Record<BreachExtent, number> = { none: 0, some: 0.25, severe: 0.5 };
export const MALICE_POINTS = 0.5;

/** Points of the parts of the score, as the formula has them: DPC × EI + CB. */
export interface ScoreParts {
  context: number;
  ease: number;
  circumstances: number;
}

interface Answers {
  context: ProcessingContext;
  identification: IdentificationEase;
  confidentiality: BreachExtent;
  integrity: BreachExtent;
  availability: BreachExtent;
  malicious: boolean;
}

/** The parts of the score of an assessment, to show how it came about; PostgreSQL keeps the score itself. */
export const scoreParts = (answers: Answers): ScoreParts => ({
  context: CONTEXT_POINTS[answers.context],
  ease: EASE_POINTS[answers.identification],
  circumstances:
    EXTENT_POINTS[answers.confidentiality] +
    EXTENT_POINTS[answers.integrity] +
    EXTENT_POINTS[answers.availability] +
    (answers.malicious ? MALICE_POINTS : 0),
});

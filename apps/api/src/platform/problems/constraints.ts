/** What a constraint of PostgreSQL means to the person who ran into it. */
export interface ConstraintMeaning {
  code: string;
  detail: string;
  /** Field of the input that should be marked; without it the problem belongs to the record as a whole. */
  field?: string;
  /** 409 unless said. */
  status?: number;
}

const MEANINGS = new Map<string, ConstraintMeaning>();

/** Features name their constraints here, beside the rules that need them. */
export const constraintsMean = (meanings: Record<string, ConstraintMeaning>): void => {
  for (const [name, meaning] of Object.entries(meanings)) MEANINGS.set(name, meaning);
};

/** Meaning of a constraint, if a feature gave one. */
export const meaningOf = (constraint: string | undefined): ConstraintMeaning | undefined =>
  constraint === undefined ? undefined : MEANINGS.get(constraint);

constraintsMean({
  shared_with_takes_part: {
    code: 'handling/organisation-not-taking-part',
    field: 'sharedWith',
    detail: 'Share only with organisations that take part in the incident.',
    status: 422,
  },
  record_stays_in_its_incident: {
    code: 'record/stays-in-its-incident',
    field: 'incidentId',
    detail: 'A record cannot be moved to another incident.',
    status: 422,
  },
});

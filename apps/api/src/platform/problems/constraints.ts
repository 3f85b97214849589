import { Refused } from './problems.js';

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

/** What a constraint refuses, if a feature said so. A service that must refuse earlier than the database answers the same. */
export const refusedBy = (constraint: string | undefined): Refused | undefined => {
  const meaning = constraint === undefined ? undefined : MEANINGS.get(constraint);
  if (!meaning) return undefined;
  const { code, detail, field, status } = meaning;
  return new Refused(code, { status, detail, errors: field ? [{ field, code, message: detail }] : undefined });
};

constraintsMean({
  shared_with_takes_part: {
    code: 'handling/organisation-not-taking-part',
    field: 'sharedWith',
    detail: 'Share only with organisations that take part in the incident.',
    status: 422,
  },
  shared_with_open_room: {
    code: 'handling/closed-room-shared',
    field: 'sharedWith',
    detail: 'Nobody outside sees what lies in a closed room. Take the sharing back, or leave it in the general room.',
    status: 422,
  },
  record_stays_in_its_incident: {
    code: 'record/stays-in-its-incident',
    field: 'incidentId',
    detail: 'A record cannot be moved to another incident.',
    status: 422,
  },
});

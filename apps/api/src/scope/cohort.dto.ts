import { RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { Cohort } from './cohort.entity.js';

constraintsMean({
  cohort_names_what_register_knows: {
    code: 'cohort/not-in-register',
    field: 'rules',
    detail: 'The rules name a table or a data category that the register does not know. Import that table first.',
    status: 422,
  },
  cohort_name_once: {
    code: 'cohort/name-taken',
    field: 'name',
    detail: 'There is a cohort of this name already.',
  },
});

const FILLED = ['name', 'rules', 'note', 'tlp'] as const;

export class CreateCohort extends Input(Cohort, ['incidentId', ...FILLED]) {}
export class UpdateCohort extends Changes(Input(Cohort, FILLED)) {}

const counted = (column: string): string => `(select c.${column} from app.cohort_count(t.incident_id, t.rules) c)`;

export class CohortView extends View(Cohort, [...RECORD, 'name', 'rules', 'note']) {
  @Shown({
    kind: 'count',
    sql: counted('persons'),
    nullable: true,
    about: 'Number of persons it picks of the newest run; null before the first run',
  })
  persons: number | null;
  @Shown({ kind: 'count', sql: counted('number'), nullable: true, about: 'Number of that run' })
  runNumber: number | null;
}

/** Rules that are counted without being kept. */
export class CountCohort extends Input(Cohort, ['rules']) {}

/** How many persons rules pick. */
export class CohortCountView {
  @Shown({ kind: 'id', about: 'Newest run of the incident, whose combinations were counted' }) runId: string;
  @Shown({ kind: 'count', about: 'Its number' }) number: number;
  @Shown({ kind: 'count', about: 'Number of persons whom the rules pick' }) persons: number;
  @Shown({ kind: 'count', about: 'Number of persons in the run' }) runPersons: number;
}

/** Cohorts of the caller's incidents, by name. */
export const COHORTS: Resource<CohortView> = {
  view: CohortView,
  list: {
    from: 'cohort',
    sort: ['name', 'createdAt', 'updatedAt'],
    filter: { incidentId: eq, name: eq },
    search: ['name', 'note'],
    archivable: true,
  },
};

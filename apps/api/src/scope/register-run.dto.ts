import { LIMITS } from '@breachdesk/contract/limits';
import { RUN_METRICS, type RunMetric } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';

constraintsMean({
  register_run_counts_something: {
    code: 'register-run/nothing-imported',
    detail: 'No table of this incident has been imported yet; there is nobody to count.',
  },
  figure_of_run_once: {
    code: 'figure/cites-run-already',
    detail: 'There is a figure of this metric and scope from this run already.',
  },
  figure_says_what_run_counted: {
    code: 'figure/not-what-run-counted',
    detail: 'A figure that cites a run says the number that the run counted.',
    status: 422,
  },
});

/** Which incident is counted. */
export class CountRegister {
  @Field.ref({ about: 'Incident whose register is counted into a new run' }) incidentId: string;
}

/** Which number of a run becomes a figure. */
export class CreateRunFigure {
  @Field.choice({
    of: RUN_METRICS,
    name: 'RunMetric',
    about: 'estimated: all persons of the run; confirmed: without those who are only possible',
  })
  metric: RunMetric;
  @Field.text({ max: LIMITS.line, about: 'Who is counted, such as "current and former patients"' }) scope: string;
  @Field.ref({ optional: true, about: 'Cohort whose persons are counted instead of everybody of the run' })
  cohortId?: string | null;
}

/** An import as a run counted it. */
export class RunImport {
  @Shown({ kind: 'id', about: 'Import' }) id: string;
  @Shown({ kind: 'id', about: 'Affected table' }) affectedTableId: string;
  @Shown({ kind: 'text', nullable: true, about: 'Its name; null if the reader may not see it' })
  affectedTableName: string | null;
  @Shown({ kind: 'count', about: 'Which import of this table, 1 is the first' }) number: number;
  @Shown({ kind: 'text', about: 'SHA-256 of the file, hex' }) contentSha256: string;
}

const IMPORTS = `(select coalesce(jsonb_agg(i || jsonb_build_object('affectedTableName',
    (select a.name from affected_table a where a.id = (i ->> 'affectedTableId')::uuid)) order by i ->> 'affectedTableId'), '[]')
  from jsonb_array_elements(t.imports) i)`;

/** A numbered answer to "who is affected?". It never changes. */
export class RegisterRunView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident whose register was counted' }) incidentId: string;
  @Shown({ kind: 'count', about: 'Number of the run in its incident, 1 is the first' }) number: number;
  @Shown({ kind: 'instant', about: 'When it was counted (UTC)' }) countedAt: Date;
  @Shown({ kind: 'id', about: 'User who had it counted' }) countedBy: string;
  @Shown({
    kind: 'text',
    sql: userName('counted_by'),
    nullable: true,
    about: 'Name of that user',
  })
  countedByName: string | null;
  @Shown({ kind: 'date', about: 'Day on which ages were taken, in the zone of the incident' }) asOf: string;
  @Shown({ kind: 'text', about: 'Rules by which it was counted, with their version' }) rules: string;
  @Shown({ kind: 'count', about: 'Number of persons: possible and confirmed' }) persons: number;
  @Shown({ kind: 'count', about: 'Number of persons of whom only a locally given number is known' }) possible: number;
  @Shown({ kind: 'count', about: 'Number of persons who are certain' }) confirmed: number;
  @Shown({ kind: 'count', about: 'Number of persons under 18 on that day' }) minors: number;
  @Shown({ kind: 'json', sql: IMPORTS, schema: { type: [RunImport] }, about: 'Imports that counted' })
  imports: RunImport[];
  @Shown({ kind: 'count', about: 'Number of persons about whom a decision was in force' }) decisions: number;
  @Shown({ kind: 'count', about: 'Number of person numbers that counted as one with the newer number of the person' })
  joinedNumbers: number;
  @Shown({ kind: 'text', about: 'SHA-256 over imports, rules, decisions and every combination with its persons, hex' })
  resultSha256: string;
  @Shown({ kind: 'flag', sql: 'app.run_is_old(t.id)', about: 'There is a newer run' }) stale: boolean;
}

/** Whether counting once more gave the same. */
export class RepeatedRunView {
  @Shown({ kind: 'flag', about: 'The result is the same to the last person' }) same: boolean;
  @Shown({ kind: 'text', about: 'SHA-256 of the repeated result, hex' }) resultSha256: string;
}

/** Runs of the caller's incidents, newest first. */
export const REGISTER_RUNS: Resource<RegisterRunView> = {
  view: RegisterRunView,
  list: {
    from: 'register_run',
    sort: ['number', 'countedAt', 'persons'],
    order: 'DESC',
    filter: { incidentId: eq, number: eq },
  },
};

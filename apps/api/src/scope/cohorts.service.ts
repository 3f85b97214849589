import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import type { CohortCountView } from './cohort.dto.js';
import type { CohortRules } from './cohort-rules.js';

const COUNT = `
select c.run_id as "runId", c.number, c.persons, c.run_persons as "runPersons" from app.cohort_count($1, $2) c`;

/** Counts cohorts in the newest run of an incident; never a look at persons. */
@Injectable()
export class CohortsService {
  constructor(private readonly work: Work) {}

  async count(actor: Actor, incidentId: string, rules: CohortRules): Promise<CohortCountView> {
    const [counted] = await this.work.read(actor, tx => tx.query<CohortCountView[]>(COUNT, [incidentId, rules]));
    if (counted) return counted;
    throw new Refused('cohort/nothing-counted', {
      detail: 'The register of this incident has not been counted yet. Count it first.',
    });
  }
}

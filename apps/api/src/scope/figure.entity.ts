import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { CONFIDENCES, type Confidence, FIGURE_METRICS, type FigureMetric } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** A number of persons that somebody stated. It is never changed; a newer figure of the same metric supersedes it. */
@Entity('figure')
export class Figure extends CaseRecord {
  @Field.choice({
    of: FIGURE_METRICS,
    name: 'FigureMetric',
    about: 'What is counted; the same number with two meanings is two figures',
  })
  metric: FigureMetric;
  @Field.text({ max: LIMITS.line, about: 'Who is counted, such as "current and former patients"' }) scope: string;
  @Field.count({
    optional: true,
    about: 'Number of persons, or the lower end of a range; empty if only words are known',
  })
  value: number | null;
  @Field.count({ optional: true, about: 'Upper end of a range, in persons' }) valueTo: number | null;
  @Field.flag({ default: false, about: 'The source says "about"' }) approximate: boolean;
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: "The source's own words, such as thousands; required without a number",
  })
  asWritten: string | null;
  @Field.text({ max: LIMITS.line, about: 'Who says so' }) source: string;
  @Field.url({ optional: true, about: 'Web address of the source' }) sourceUrl: string | null;
  @Field.moment({ about: 'When it was said, or the time it speaks of' }) asOf: Moment;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'reported', about: 'How sure it is' })
  confidence: Confidence;
  @Field.ref({ optional: true, about: 'Figure of the same incident, room and metric that this one replaces' })
  supersedesId: string | null;
  @Field.ref({
    optional: true,
    about: 'Run of the person register that counted it; null for figures that somebody states',
  })
  runId: string | null;
  @Field.ref({
    optional: true,
    about:
      'Cohort whose persons in that run it counts; null for everybody of the run. The scope says its rules as they were',
  })
  cohortId: string | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDate, IsOptional } from 'class-validator';
import { readInstant } from '../platform/fields/instants.js';
import { Shown } from '../platform/fields/shapes.js';

const object = { type: 'object', additionalProperties: true } as const;
const rows = (about: string): Parameters<typeof Shown>[0] => ({
  kind: 'json',
  about,
  schema: { type: 'array', items: { ...object } },
});

/** Since when changes are shown. */
export class SummaryQuery {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    required: false,
    description: 'Changes since then (UTC); the last 24 hours unless said',
  })
  @Transform(({ value }) => readInstant(value))
  @IsDate()
  @IsOptional()
  since?: Date;
}

/** What a manager reads in a minute. Everything is what the reader may see; what is not known says so in `unknowns`. */
export class SummaryView {
  @Shown({ kind: 'instant', about: 'When the summary was put together (UTC)' }) generatedAt: Date;
  @Shown({ kind: 'instant', about: 'Changes are shown since then (UTC)' }) since: Date;
  @Shown({ kind: 'json', about: 'The incident, as in GET /incidents/:id', schema: { ...object } }) incident: object;
  @Shown({ kind: 'instant', about: 'When the incident came into its present phase (UTC)' }) phaseSince: Date;
  @Shown(rows('Statutory clocks, as in GET /clocks')) clocks: object[];
  @Shown(rows('Lanes: organisationId, organisationName, laneName, and numbers of tasks: open, blocked, overdue, done'))
  lanes: object[];
  @Shown(rows('Blocked and overdue tasks, at most 8, with what they wait for')) obstacles: object[];
  @Shown(rows('Figures that nothing supersedes, at most 12, each with source and as-of; metrics never mix'))
  figures: object[];
  @Shown(rows('Numbers of affected tables by stolenStatus and leakedStatus')) tables: object[];
  @Shown({
    kind: 'json',
    nullable: true,
    about: 'The last filed correspondence with an authority',
    schema: { ...object },
  })
  lastContact: object | null;
  @Shown({ kind: 'json', nullable: true, about: 'The last published statement', schema: { ...object } }) lastStatement:
    object | null;
  @Shown(rows('Last lines of the timeline written down since, at most 6')) news: object[];
  @Shown(rows('Numbers of records added and changed since, by kind')) changes: object[];
  @Shown({
    kind: 'texts',
    about:
      'Codes of what is not known: aware, detected, occurred, severity, affected_persons, authority_contact, statement',
  })
  unknowns: string[];
}

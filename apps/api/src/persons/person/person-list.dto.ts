import { COHORT_MARKS, type CohortMark, PERSON_STATUSES, type PersonStatus } from '@breachdesk/contract/vocabularies';
import { NUMBER_KINDS, type NumberKind } from '@breachdesk/person-number/person-number';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Shown } from '../../platform/fields/shapes.js';

/** What is asked about a person beyond tables and categories. */
export const JUDGED = ['decided', 'joined'] as const;

/** Which persons are listed, and from where on: there may be ten million, so that nobody counts them for a list. */
export class PersonsQuery {
  @ApiProperty({ enum: PERSON_STATUSES, enumName: 'PersonStatus', required: false, description: 'How certain it is' })
  @IsIn(PERSON_STATUSES)
  @IsOptional()
  status?: PersonStatus;

  @ApiProperty({ type: 'string', format: 'uuid', required: false, description: 'Affected table that holds them' })
  @IsUUID()
  @IsOptional()
  tableId?: string;

  @ApiProperty({ type: 'string', format: 'uuid', required: false, description: 'Data category that was taken' })
  @IsUUID()
  @IsOptional()
  categoryId?: string;

  @ApiProperty({ enum: COHORT_MARKS, enumName: 'CohortMark', required: false, description: 'Mark that they carry' })
  @IsIn(COHORT_MARKS)
  @IsOptional()
  mark?: CohortMark;

  @ApiProperty({
    enum: JUDGED,
    enumName: 'JudgedPersons',
    required: false,
    description: 'decided: a decision is in force about them; joined: the register holds several numbers of theirs',
  })
  @IsIn(JUDGED)
  @IsOptional()
  judged?: (typeof JUDGED)[number];

  @ApiProperty({ type: 'string', format: 'uuid', required: false, description: 'Begin after this person' })
  @IsUUID('loose')
  @IsOptional()
  after?: string;

  @ApiProperty({ type: 'integer', required: false, default: 50, maximum: 100, description: 'How many' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(100)
  @IsOptional()
  limit: number = 50;
}

/** A person in a list. */
export class ListedPerson {
  @Shown({ kind: 'id', about: 'Hash of the number under which the person counts' }) id: string;
  @Shown({ kind: 'choice', of: NUMBER_KINDS, name: 'PersonNumberKind', about: 'Kind of that number' })
  kind: NumberKind;
  @Shown({ kind: 'choice', of: PERSON_STATUSES, name: 'PersonStatus', about: 'How certain it is' })
  status: PersonStatus;
  @Shown({ kind: 'choices', of: COHORT_MARKS, name: 'CohortMark', about: 'Marks' }) marks: CohortMark[];
  @Shown({ kind: 'ids', about: 'Affected tables that hold the person' }) tableIds: string[];
  @Shown({ kind: 'count', about: 'Number of data categories that were taken' }) categories: number;
  @Shown({ kind: 'flag', about: 'A decision is in force' }) decided: boolean;
  @Shown({ kind: 'flag', about: 'The register holds several numbers of the person' }) joined: boolean;
}

/** Persons in an order of their own that tells nothing. A page may hold fewer than asked for, or nobody, and go on. */
export class ListedPersonsView {
  @Shown({ kind: 'json', schema: { type: [ListedPerson] }, about: 'Persons' }) data: ListedPerson[];
  @Shown({ kind: 'id', nullable: true, about: 'Ask again with this as "after"; null: there are no more' })
  next: string | null;
}

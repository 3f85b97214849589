import { AGE_GROUPS, type AgeGroup, COMPARISON_CAUSES, type ComparisonCause } from '@breachdesk/contract/vocabularies';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { AffectedTable } from '../affected-tables/affected-table.entity.js';
import { Shown, View } from '../platform/fields/shapes.js';
import { MatrixCategory } from './scope-matrix.dto.js';

/** Which combinations are asked for. */
export class CombinationsQuery {
  @ApiProperty({ enum: ['categories', 'tables'], required: false, default: 'categories', description: 'Of what' })
  @IsIn(['categories', 'tables'])
  @IsOptional()
  by: 'categories' | 'tables' = 'categories';

  @ApiProperty({ type: 'integer', required: false, default: 40, maximum: 500, description: 'How many, largest first' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(500)
  @IsOptional()
  limit: number = 40;
}

/** With which run one is compared. */
export class ComparisonQuery {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    required: false,
    description: 'An older run of the same incident; the one before unless said',
  })
  @IsUUID()
  @IsOptional()
  with?: string;
}

export class RunTable {
  @Shown({ kind: 'id', about: 'Affected table' }) tableId: string;
  @Shown({ kind: 'text', about: 'Its name' }) name: string;
  @Shown({ kind: 'count', about: 'Number of persons whom it holds' }) persons: number;
  @Shown({ kind: 'count', about: 'Number of persons whom it alone holds' }) only: number;
}

export class RunMatrixTable extends View(AffectedTable, ['id', 'name']) {}

export class RunMatrixCell {
  @Shown({ kind: 'id', about: 'Affected table' }) tableId: string;
  @Shown({ kind: 'id', about: 'Data category' }) categoryId: string;
  @Shown({ kind: 'count', about: 'Number of persons of whom this table holds this category' }) persons: number;
}

/** Persons by affected tables and data categories. */
export class RunMatrixView {
  @Shown({ kind: 'json', schema: { type: [RunMatrixTable] }, about: 'Affected tables of the run, by name' })
  tables: RunMatrixTable[];
  @Shown({ kind: 'json', schema: { type: [MatrixCategory] }, about: 'Data categories that occur, by class, then name' })
  categories: MatrixCategory[];
  @Shown({ kind: 'json', schema: { type: [RunMatrixCell] }, about: 'Cells that are not empty' })
  cells: RunMatrixCell[];
}

/** Persons who lost exactly these categories, or lie in exactly these tables. */
export class RunCombination {
  @Shown({ kind: 'ids', about: 'Data categories; empty when tables were asked for' }) categoryIds: string[];
  @Shown({ kind: 'ids', about: 'Affected tables; empty when categories were asked for' }) tableIds: string[];
  @Shown({ kind: 'count', about: 'Number of persons' }) persons: number;
}

export class RunAgeGroup {
  @Shown({ kind: 'choice', of: AGE_GROUPS, name: 'AgeGroup', about: 'Years completed on the day of the run' })
  group: AgeGroup;
  @Shown({ kind: 'count', about: 'Number of persons' }) persons: number;
}

export class RunOverlap {
  @Shown({ kind: 'id', about: 'Affected table' }) tableId: string;
  @Shown({ kind: 'id', about: 'Another one, or the same: then all of its persons' }) otherTableId: string;
  @Shown({ kind: 'count', about: 'Number of persons in both' }) persons: number;
}

export class ComparedRun {
  @Shown({ kind: 'id', about: 'Run' }) id: string;
  @Shown({ kind: 'count', about: 'Its number' }) number: number;
  @Shown({ kind: 'count', about: 'Number of persons in it' }) persons: number;
}

export class ComparedTable {
  @Shown({ kind: 'id', about: 'Affected table' }) tableId: string;
  @Shown({ kind: 'text', about: 'Its name' }) name: string;
  @Shown({ kind: 'count', about: 'Number of persons whom it holds only in the newer run' }) gained: number;
  @Shown({ kind: 'count', about: 'Number of persons whom it held only in the older run' }) lost: number;
}

export class ComparedCategory {
  @Shown({ kind: 'id', about: 'Data category' }) categoryId: string;
  @Shown({ kind: 'count', about: 'Number of persons who have it only in the newer run' }) gained: number;
  @Shown({ kind: 'count', about: 'Number of persons who had it only in the older run' }) lost: number;
}

export class ComparedCause {
  @Shown({
    kind: 'choice',
    of: COMPARISON_CAUSES,
    name: 'ComparisonCause',
    about: 'Why they were gained, lost or changed; a decision goes first, then an added table, then joined numbers',
  })
  cause: ComparisonCause;
  @Shown({ kind: 'count', about: 'Number of persons' }) persons: number;
}

/** What became of the persons of an older run. older = same + changed + lost; newer = same + changed + gained. */
export class RunComparisonView {
  @Shown({ kind: 'json', schema: { type: ComparedRun }, about: 'The older run' }) older: ComparedRun;
  @Shown({ kind: 'json', schema: { type: ComparedRun }, about: 'The newer run' }) newer: ComparedRun;
  @Shown({ kind: 'count', about: 'Number of persons only in the newer run' }) gained: number;
  @Shown({ kind: 'count', about: 'Number of persons only in the older run' }) lost: number;
  @Shown({ kind: 'count', about: 'Number of persons in both, with other tables, categories or certainty' })
  changed: number;
  @Shown({ kind: 'count', about: 'Number of persons in both, with nothing changed' }) same: number;
  @Shown({ kind: 'json', schema: { type: [ComparedTable] }, about: 'By affected table' }) byTable: ComparedTable[];
  @Shown({ kind: 'json', schema: { type: [ComparedCategory] }, about: 'By data category' })
  byCategory: ComparedCategory[];
  @Shown({ kind: 'json', schema: { type: [ComparedCause] }, about: 'By cause, each person once' })
  byCause: ComparedCause[];
}

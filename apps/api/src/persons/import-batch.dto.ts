import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';
import { Shown } from '../platform/fields/shapes.js';
import { TableImportView } from './table-import.dto.js';

/** As many tables as a register holds. */
const MOST_FILES = 62;

/** Which imports the files of a batch belong to. */
export class BatchQuery {
  @ApiProperty({
    type: String,
    description: 'Ids of imports that wait for their files, in the order of the files, joined by commas',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(MOST_FILES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  imports: string[];
}

/** What came of a batch. */
export class ImportBatchView {
  @Shown({ kind: 'json', schema: { type: [TableImportView] }, about: 'Its imports in the order of the files' })
  imports: TableImportView[];
}

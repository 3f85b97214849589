import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Shown } from '../platform/fields/shapes.js';
import { DELIMITERS, type Delimiter } from './import/dialect.js';
import { ENCODINGS, type Encoding } from './import/encodings.js';
import { COLUMN_USES, type ColumnUse } from './import/mapping.js';
import { PACKINGS, type Packing } from './import/unpack.js';

/** What the reader of the preview knows better. */
export class PreviewQuery {
  @ApiProperty({ enum: [...ENCODINGS], required: false, description: 'Encoding; found out unless said' })
  @IsIn([...ENCODINGS])
  @IsOptional()
  encoding?: Encoding;

  @ApiProperty({ enum: [...DELIMITERS], required: false, description: 'Sign between columns; found out unless said' })
  @IsIn([...DELIMITERS])
  @IsOptional()
  delimiter?: Delimiter;

  @ApiProperty({ type: 'boolean', required: false, description: 'First row names the columns; found out unless said' })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  @IsOptional()
  hasHeader?: boolean;

  @ApiProperty({
    type: 'boolean',
    required: false,
    description: 'The file corrects rejected rows of an earlier one: a column may name their lines',
  })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  @IsOptional()
  supplement?: boolean;
}

/** A column of the file, with what it may be used for. */
export class PreviewColumn {
  @Shown({ kind: 'count', about: 'Place in the file, 0 is the first' }) column: number;
  @Shown({ kind: 'text', about: 'Name in the header or in JSON, dotted where nested; empty without one' }) name: string;
  @Shown({ kind: 'choice', of: COLUMN_USES, name: 'ColumnUse', about: 'What it may be used for' }) use: ColumnUse;
  @Shown({ kind: 'id', nullable: true, about: 'Data category a person may count in by it' }) categoryId: string | null;
  @Shown({ kind: 'texts', about: 'First cells, masked: letters as x, digits as 0' }) cells: string[];
}

/** The first rows of a file as it will be read. Nothing of it is kept. */
export class PreviewView {
  @Shown({ kind: 'choice', of: PACKINGS, name: 'Packing', about: 'How it is packed' }) packing: Packing;
  @Shown({ kind: 'choice', of: ENCODINGS, name: 'Encoding', about: 'Encoding of the text' }) encoding: Encoding;
  @Shown({ kind: 'choice', of: DELIMITERS, name: 'Delimiter', about: 'Sign between columns' }) delimiter: Delimiter;
  @Shown({ kind: 'flag', about: 'The first row names the columns' }) hasHeader: boolean;
  @Shown({ kind: 'texts', about: 'Names of values in JSON that are not read: lists, and what is nested too deep' })
  notRead: string[];
  @Shown({ kind: 'json', about: 'Its columns', schema: { type: [PreviewColumn] } }) columns: PreviewColumn[];
}

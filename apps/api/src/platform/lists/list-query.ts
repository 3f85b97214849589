import { LIMITS } from '@breachdesk/contract/limits';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { isTooDeep } from '../http/json-shape.js';

const LONGEST_FILTER = 8_000;

const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;

const asObject = ({ value }: { value: unknown }): unknown => {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = value.length <= LONGEST_FILTER ? JSON.parse(value) : value;
    return parsed === null || isTooDeep(parsed) ? value : parsed;
  } catch {
    return value; // the validator says that it is no object
  }
};

/** The same query for every list. Which sort and filter keys a resource takes is stated in its documentation. */
export class ListQuery {
  @ApiProperty({ type: 'integer', required: false, default: 1, description: 'Page, from 1' })
  @Transform(asNumber)
  @IsInt()
  @Min(1)
  @Max(100_000)
  @IsOptional()
  page: number = 1;

  @ApiProperty({ type: 'integer', required: false, default: 25, maximum: LIMITS.perPage, description: 'Rows per page' })
  @Transform(asNumber)
  @IsInt()
  @Min(1)
  @Max(LIMITS.perPage)
  @IsOptional()
  perPage: number = 25;

  @ApiProperty({ type: 'string', required: false, description: 'Field to sort by' })
  @IsString()
  @MaxLength(50)
  @IsOptional()
  sort?: string;

  @ApiProperty({ enum: ['ASC', 'DESC'], required: false, description: 'Direction of the order' })
  @IsIn(['ASC', 'DESC'])
  @IsOptional()
  order?: 'ASC' | 'DESC';

  @ApiProperty({
    type: 'string',
    required: false,
    maxLength: 200,
    description: 'Text to look for in the searched fields',
  })
  @IsString()
  @MaxLength(200)
  // eslint-disable-next-line no-control-regex -- PostgreSQL cannot compare with a NUL character
  @Matches(/^[^\u0000]*$/, { message: 'q holds a character that cannot be looked for' })
  @IsOptional()
  q?: string;

  @ApiProperty({ type: 'string', required: false, description: 'JSON object; an array as value means any of them' })
  @Transform(asObject)
  @IsObject()
  @IsOptional()
  filter: Record<string, unknown> = {};
}

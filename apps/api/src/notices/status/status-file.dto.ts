import { LIMITS } from '@breachdesk/contract/limits';
import { STATUS_FAULTS, type StatusFault } from '@breachdesk/contract/vocabularies';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { cleanText } from '../../platform/fields/clean-text.js';
import { Shown } from '../../platform/fields/shapes.js';

/** What the file is called, for the history of the letters. */
export class StatusFileQuery {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: LIMITS.line, description: 'Name of the file, for people' })
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.line)
  @cleanText()
  fileName: string;
}

/** A line that was not taken. */
export class StatusFaultLine {
  @Shown({ kind: 'count', about: 'Line of the file, from 1' }) line: number;
  @Shown({ kind: 'choice', of: STATUS_FAULTS, name: 'StatusFault', about: 'Why it was not taken' }) fault: StatusFault;
}

/** What a status file changed. */
export class StatusReportView {
  @Shown({ kind: 'count', about: 'Number of lines, without a header' }) rows: number;
  @Shown({
    kind: 'json',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    about: 'Number of letters that stand otherwise now, by state',
  })
  changed: Record<string, number>;
  @Shown({ kind: 'count', about: 'Number of lines that said what was known already' }) known: number;
  @Shown({
    kind: 'json',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    about: 'Number of lines that were not taken, by reason',
  })
  faults: Record<string, number>;
  @Shown({ kind: 'json', schema: { type: [StatusFaultLine] }, about: 'The first 200 lines that were not taken' })
  faultLines: StatusFaultLine[];
  @Shown({ kind: 'text', about: 'SHA-256 of the file, hexadecimal' }) sha256: string;
}

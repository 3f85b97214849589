import { LIMITS } from '@breachdesk/contract/limits';
import { STATUS_FAULTS, type StatusFault } from '@breachdesk/contract/vocabularies';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { cleanText } from '../../platform/fields/clean-text.js';
import { Shown } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';

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

/** A status file that was taken. Of the file itself nothing is kept but its hash. */
export class StatusFileView {
  @Shown({ kind: 'id', about: 'Id' }) id: string;
  @Shown({ kind: 'id', about: 'Incident it belongs to' }) incidentId: string;
  @Shown({ kind: 'id', about: 'Campaign whose letters it speaks of' }) campaignId: string;
  @Shown({ kind: 'text', about: 'Name of the file, for people' }) fileName: string;
  @Shown({ kind: 'text', about: 'SHA-256 of the file, hexadecimal' }) contentSha256: string;
  @Shown({ kind: 'count', sql: 't.rows::int', about: 'Number of lines, without a header' }) rows: number;
  @Shown({
    kind: 'json',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    about: 'Number of letters that stood otherwise from then on, by state',
  })
  changed: Record<string, number>;
  @Shown({ kind: 'count', sql: 't.known::int', about: 'Number of lines that said what was known already' })
  known: number;
  @Shown({
    kind: 'json',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    about: 'Number of lines that were not taken, by reason',
  })
  faults: Record<string, number>;
  @Shown({
    kind: 'text',
    sql: userName('created_by'),
    about: 'Name of who took it',
  })
  takenByName: string;
  @Shown({ kind: 'instant', about: 'When it was taken (UTC)' }) createdAt: Date;
}

/** Status files of the caller's campaigns, the latest first. */
export const STATUS_FILES: Resource<StatusFileView> = {
  view: StatusFileView,
  list: {
    from: 'status_file',
    sort: ['createdAt', 'fileName'],
    order: 'DESC',
    filter: { incidentId: eq, campaignId: eq },
  },
};

import type { Moment } from '@breachdesk/contract/moment';
import { type Precision, PRECISIONS } from '@breachdesk/contract/vocabularies';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** How a moment stands in the contract: an instant as it was reported. */
@ApiSchema({ name: 'Moment', description: 'An instant as it was reported: no more exact than it is known' })
export class MomentSchema implements Moment {
  @ApiProperty({ type: 'string', format: 'date-time', description: 'Start of the stated period in the zone, as UTC' })
  at: string;
  @ApiProperty({ enum: [...PRECISIONS], enumName: 'Precision', description: 'How much of it is known' })
  precision: Precision;
  @ApiProperty({ type: 'string', description: 'IANA time zone in which it was reported' }) zone: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The words of the source' }) asWritten: string | null;
}

import { DUE_KINDS, type DueKind } from '@breachdesk/contract/vocabularies';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDate, IsOptional, IsUUID } from 'class-validator';
import { readInstant } from '../platform/fields/instants.js';
import { Shown } from '../platform/fields/shapes.js';

const instant =
  (description: string): PropertyDecorator =>
  (target, property) => {
    ApiProperty({ type: 'string', format: 'date-time', description })(target, property);
    Transform(({ value }: { value: unknown }) => readInstant(value))(target, property);
    IsDate()(target, property);
  };

/** Between when what is due is asked for. */
export class DueDatesQuery {
  @instant('Due at or after then (UTC)') from: Date;
  @instant('Due before then (UTC), at most 400 days later') until: Date;
  @ApiProperty({ type: 'string', format: 'uuid', required: false, description: 'Of this incident alone, over or not' })
  @IsUUID()
  @IsOptional()
  incidentId?: string;
}

/** Something that is due: a duty, the review of a hold, a task, or an answer to a question. */
export class DueDate {
  @Shown({ kind: 'id', about: 'Id of the duty, hold, task or question' }) id: string;
  @Shown({ kind: 'id', about: 'Id of the record on whose page it stands: of a question its item, else its own' })
  shownOnId: string;
  @Shown({ kind: 'choice', of: DUE_KINDS, name: 'DueKind', about: 'What it is' }) kind: DueKind;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'text', about: 'Reference of the incident' }) incidentReference: string;
  @Shown({ kind: 'text', about: 'What is to be done or was asked; of a hold who asked for it' }) title: string;
  @Shown({ kind: 'instant', about: 'Until when (UTC)' }) dueAt: Date;
  @Shown({ kind: 'date', nullable: true, about: 'Day, where it is due at the end of one (24:00 in the zone)' })
  dueOn: string | null;
  @Shown({ kind: 'text', about: 'Time zone of the incident (IANA)' }) zone: string;
  @Shown({ kind: 'flag', about: 'It is done: filed, answered, or the task is over' }) isDone: boolean;
  @Shown({ kind: 'flag', about: 'Its time was over before it was done' }) isOverdue: boolean;
  @Shown({ kind: 'flag', about: 'It lies in a closed room or under a label that never leaves the house' })
  isRestricted: boolean;
}

/** What is due in a span of time, soonest first. */
export class DueDatesView {
  @Shown({ kind: 'instant', about: 'When this was read (UTC)' }) readAt: Date;
  @Shown({ kind: 'json', about: 'What is due, at most 1,000', schema: { type: [DueDate] } }) items: DueDate[];
  @Shown({ kind: 'flag', about: 'There is more than is shown: ask for a shorter span' }) capped: boolean;
}

import type { Moment } from '@breachdesk/contract/moment';
import {
  LEAKED_STATUSES,
  type LeakedStatus,
  STOLEN_STATUSES,
  type StolenStatus,
} from '@breachdesk/contract/vocabularies';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDate, IsOptional } from 'class-validator';
import { CorrespondenceView } from '../authorities/correspondence.dto.js';
import { IncidentView } from '../incidents/incident.dto.js';
import { NotificationHoldView } from '../notices/notification-hold.dto.js';
import { ClockView } from '../obligations/clock.dto.js';
import { readInstant } from '../platform/fields/instants.js';
import { Shown, View } from '../platform/fields/shapes.js';
import { FigureView } from '../scope/figure.dto.js';
import { StatementView } from '../statements/statement.dto.js';
import { TaskView } from '../tasks/task.dto.js';
import { TimelineItemView } from '../timeline/timeline-item.dto.js';

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

/** How much of the work stands in a lane; a joint task counts in each of its lanes. */
export class LaneCount {
  @Shown({ kind: 'id', about: 'Organisation' }) organisationId: string;
  @Shown({ kind: 'text', about: 'Its name' }) organisationName: string;
  @Shown({ kind: 'text', about: 'Name of the lane; that of the organisation unless it was given one' })
  laneName: string;
  @Shown({ kind: 'count', about: 'Number of tasks neither done nor cancelled' }) open: number;
  @Shown({ kind: 'count', about: 'Number of open tasks that wait for something' }) blocked: number;
  @Shown({ kind: 'count', about: 'Number of open tasks whose due period is over' }) overdue: number;
  @Shown({ kind: 'count', about: 'Number of tasks done' }) done: number;
}

/** A blocked or overdue task. */
export class Obstacle extends View(TaskView, [
  'id',
  'title',
  'status',
  'due',
  'dueAt',
  'waitingFor',
  'organisationNames',
]) {
  @Shown({ kind: 'texts', about: 'Titles of the open tasks it waits for' }) waitsForTasks: string[];
}

/** A request of an authority to wait with telling persons that was not lifted yet. */
export class SummaryHold extends View(NotificationHoldView, ['id', 'askedByName', 'basis', 'heldFrom', 'reviewOn']) {}

export class SummaryFigure extends View(FigureView, [
  'id',
  'metric',
  'scope',
  'value',
  'valueTo',
  'approximate',
  'asWritten',
  'source',
  'sourceUrl',
  'asOf',
  'confidence',
  'stale',
]) {}

/** Affected tables of which the same is held. */
export class TableCount {
  @Shown({ kind: 'choice', of: STOLEN_STATUSES, name: 'StolenStatus', about: 'Whether they were stolen' })
  stolenStatus: StolenStatus;
  @Shown({ kind: 'choice', of: LEAKED_STATUSES, name: 'LeakedStatus', about: 'Whether they were leaked' })
  leakedStatus: LeakedStatus;
  @Shown({ kind: 'count', about: 'Number of tables' }) tables: number;
}

export class LastContact extends View(CorrespondenceView, [
  'id',
  'direction',
  'channel',
  'subject',
  'occurred',
  'organisationName',
]) {}

export class LastStatement extends View(StatementView, ['id', 'title', 'issuer', 'channel']) {
  @Shown({ kind: 'moment', about: 'When it was published' }) published: Moment;
}

export class NewsItem extends View(TimelineItemView, ['id', 'kind', 'title', 'occurred', 'recordedAt']) {}

/** How much was written since, of one noun. */
export class ChangeCount {
  @Shown({ kind: 'text', about: 'Noun of the records' }) tableName: string;
  @Shown({ kind: 'count', about: 'Number of records added' }) added: number;
  @Shown({ kind: 'count', about: 'Number of records changed' }) changed: number;
  @Shown({ kind: 'instant', about: 'Last of these changes (UTC)' }) lastAt: Date;
}

/** What a manager reads in a minute. Everything is what the reader may see; what is not known says so in `unknowns`. */
export class SummaryView {
  @Shown({ kind: 'instant', about: 'When the summary was put together (UTC)' }) generatedAt: Date;
  @Shown({ kind: 'instant', about: 'Changes are shown since then (UTC)' }) since: Date;
  @Shown({ kind: 'json', about: 'The incident', schema: { type: IncidentView } }) incident: IncidentView;
  @Shown({ kind: 'instant', about: 'When the incident came into its present phase (UTC)' }) phaseSince: Date;
  @Shown({ kind: 'json', about: 'Its statutory clocks', schema: { type: [ClockView] } }) clocks: ClockView[];
  @Shown({ kind: 'json', about: 'Its lanes', schema: { type: [LaneCount] } }) lanes: LaneCount[];
  @Shown({
    kind: 'json',
    about: 'Blocked and overdue tasks, at most 8, most pressing first',
    schema: { type: [Obstacle] },
  })
  obstacles: Obstacle[];
  @Shown({
    kind: 'json',
    about: 'Holds on letters to persons (Art. 34) that stand, at most 8, the one to be reviewed first at the top',
    schema: { type: [SummaryHold] },
  })
  holds: SummaryHold[];
  @Shown({
    kind: 'json',
    about: 'Figures that nothing supersedes, at most 12, each with source and as-of; metrics never mix',
    schema: { type: [SummaryFigure] },
  })
  figures: SummaryFigure[];
  @Shown({ kind: 'json', about: 'Affected tables by what is held of them', schema: { type: [TableCount] } })
  tables: TableCount[];
  @Shown({
    kind: 'json',
    nullable: true,
    about: 'The last filed correspondence with an authority',
    schema: { type: LastContact },
  })
  lastContact: LastContact | null;
  @Shown({ kind: 'json', nullable: true, about: 'The last published statement', schema: { type: LastStatement } })
  lastStatement: LastStatement | null;
  @Shown({
    kind: 'json',
    about: 'Last lines of the timeline written down since, at most 6',
    schema: { type: [NewsItem] },
  })
  news: NewsItem[];
  @Shown({ kind: 'count', about: 'Number of all lines of the timeline written down since' }) newsTotal: number;
  @Shown({
    kind: 'json',
    about: 'Numbers of records added and changed since, by noun',
    schema: { type: [ChangeCount] },
  })
  changes: ChangeCount[];
  @Shown({
    kind: 'texts',
    about:
      'Codes of what is not known: aware, detected, occurred, severity, affected_persons, authority_contact, statement',
  })
  unknowns: string[];
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  CreateObligationAssessment,
  OBLIGATION_ASSESSMENTS,
  ObligationAssessmentView,
} from './obligation-assessment.dto.js';

/** Who judged when, and why, whether a duty applies. */
@Controller('obligation-assessments')
export class ObligationAssessmentsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('obligation_assessment.read', 'rows')
  @Returns(pageOf(ObligationAssessmentView), 'Judgements the caller may see, newest first; filter by obligationId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ObligationAssessmentView>> {
    return this.records.list(actor, OBLIGATION_ASSESSMENTS, query);
  }

  @Get(':id')
  @Allow('obligation_assessment.read', 'record')
  @Returns(ObligationAssessmentView, 'One judgement')
  show(@By() actor: Actor, @Id() id: string): Promise<ObligationAssessmentView> {
    return this.records.show(actor, OBLIGATION_ASSESSMENTS, id);
  }

  @Post()
  @Allow('obligation_assessment.create', 'parent:obligation')
  @Returns(ObligationAssessmentView, 'Judges whether a duty applies; what was judged before stays on record', 201)
  create(@By() actor: Actor, @Body() input: CreateObligationAssessment): Promise<ObligationAssessmentView> {
    return this.records.create(actor, OBLIGATION_ASSESSMENTS, input, async tx => {
      const [made] = await tx.query<[{ id: string }]>(
        `insert into obligation_assessment (incident_id, obligation_id, compartment, applies, reason, assessed_by)
         select o.incident_id, o.id, o.compartment, $2, $3, app.actor_id() from obligation o where o.id = $1 returning id`,
        [input.obligationId, input.applies, input.reason],
      );
      return made.id;
    });
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { insertRow, Records, withoutUndefined } from '../platform/records/records.js';
import { CreateRiskAssessment, RISK_ASSESSMENTS, RiskAssessmentView } from './risk-assessment.dto.js';
import { RiskAssessment } from './risk-assessment.entity.js';

/** How high the risk for persons is, in versions. */
@Controller('risk-assessments')
export class RiskAssessmentsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('risk_assessment.read', 'rows')
  @Returns(pageOf(RiskAssessmentView), 'Assessments of the risk, newest version first; none for partners')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<RiskAssessmentView>> {
    return this.records.list(actor, RISK_ASSESSMENTS, query);
  }

  @Get(':id')
  @Allow('risk_assessment.read', 'record')
  @Returns(RiskAssessmentView, 'One version')
  show(@By() actor: Actor, @Id() id: string): Promise<RiskAssessmentView> {
    return this.records.show(actor, RISK_ASSESSMENTS, id);
  }

  @Post()
  @Allow('risk_assessment.create', 'body')
  @Returns(RiskAssessmentView, 'Assesses the risk anew; the versions before stay', 201)
  create(@By() actor: Actor, @Body() input: CreateRiskAssessment): Promise<RiskAssessmentView> {
    return this.records.create(actor, RISK_ASSESSMENTS, input, async tx => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('risk assessment'), hashtext($1))`, [input.incidentId]);
      const [row] = await tx.query<[{ next: number }]>(
        'select coalesce(max(r.number), 0) + 1 as next from risk_assessment r where r.incident_id = $1',
        [input.incidentId],
      );
      return insertRow(tx, RiskAssessment, { ...withoutUndefined(input), number: row.next, assessedBy: actor.id });
    });
  }
}

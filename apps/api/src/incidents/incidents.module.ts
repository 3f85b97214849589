import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Incident, IncidentAssessment } from './incident.entity.js';
import { AwareMovesController } from './aware-moves.controller.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsService } from './incidents.service.js';
import { MembershipsController } from './memberships.controller.js';
import { Membership, Participation } from './participation.entity.js';
import { ParticipationsController } from './participations.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Incident, IncidentAssessment, Participation, Membership])],
  controllers: [IncidentsController, AwareMovesController, ParticipationsController, MembershipsController],
  providers: [IncidentsService],
})
export class IncidentsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Incident, IncidentAssessment } from './incident.entity.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsService } from './incidents.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Incident, IncidentAssessment])],
  controllers: [IncidentsController],
  providers: [IncidentsService],
})
export class IncidentsModule {}

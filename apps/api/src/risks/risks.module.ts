import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RiskAssessment } from './risk-assessment.entity.js';
import { RiskAssessmentsController } from './risk-assessments.controller.js';

@Module({ imports: [TypeOrmModule.forFeature([RiskAssessment])], controllers: [RiskAssessmentsController] })
export class RisksModule {}

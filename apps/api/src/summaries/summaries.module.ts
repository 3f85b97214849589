import { Module } from '@nestjs/common';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { SummariesController } from './summaries.controller.js';
import { SummariesService } from './summaries.service.js';

@Module({ imports: [ObligationsModule], controllers: [SummariesController], providers: [SummariesService] })
export class SummariesModule {}

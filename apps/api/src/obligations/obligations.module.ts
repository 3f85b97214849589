import { Module } from '@nestjs/common';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';

@Module({ controllers: [ClocksController], providers: [ClocksService], exports: [ClocksService] })
export class ObligationsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineEntriesController } from './timeline-entries.controller.js';
import { TimelineEntry } from './timeline-entry.entity.js';
import { TimelineController } from './timeline.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([TimelineEntry])],
  controllers: [TimelineController, TimelineEntriesController],
})
export class TimelineModule {}

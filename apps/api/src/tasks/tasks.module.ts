import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaskCommentsController } from './task-comments.controller.js';
import { Task, TaskComment } from './task.entity.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Task, TaskComment])],
  controllers: [TasksController, TaskCommentsController],
  providers: [TasksService],
})
export class TasksModule {}

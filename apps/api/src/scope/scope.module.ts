import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Figure } from './figure.entity.js';
import { FiguresController } from './figures.controller.js';
import { FiguresService } from './figures.service.js';
import { ScopeMatrixController } from './scope-matrix.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Figure])],
  controllers: [FiguresController, ScopeMatrixController],
  providers: [FiguresService],
})
export class ScopeModule {}

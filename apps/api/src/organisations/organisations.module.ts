import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation } from './organisation.entity.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({ imports: [TypeOrmModule.forFeature([Organisation])], controllers: [OrganisationsController] })
export class OrganisationsModule {}

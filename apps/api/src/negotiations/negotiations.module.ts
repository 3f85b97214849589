import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NegotiationEventsController } from './negotiation-events.controller.js';
import { Negotiation, NegotiationEvent } from './negotiation.entity.js';
import { NegotiationsController } from './negotiations.controller.js';
import { NegotiationsService } from './negotiations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Negotiation, NegotiationEvent])],
  controllers: [NegotiationsController, NegotiationEventsController],
  providers: [NegotiationsService],
})
export class NegotiationsModule {}

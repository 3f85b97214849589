import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { BundlesController } from './bundles.controller.js';
import { BundlesService } from './bundles.service.js';
import { MispController } from './negotiation/misp.controller.js';
import { NegotiationBundle } from './negotiation/negotiation-bundle.entity.js';
import { NegotiationBundlesController } from './negotiation/negotiation-bundles.controller.js';
import { NegotiationBundlesService } from './negotiation/negotiation-bundles.service.js';

@Module({
  imports: [AttachmentsModule, TypeOrmModule.forFeature([NegotiationBundle])],
  controllers: [BundlesController, NegotiationBundlesController, MispController],
  providers: [BundlesService, NegotiationBundlesService],
})
export class BundlesModule {}

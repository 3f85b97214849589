import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { BundlesController } from './bundles.controller.js';
import { BundlesService } from './bundles.service.js';

@Module({ imports: [AttachmentsModule], controllers: [BundlesController], providers: [BundlesService] })
export class BundlesModule {}

import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { FileReader } from './file-reader.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [AttachmentsModule],
  controllers: [SearchController],
  providers: [FileReader, SearchService],
})
export class SearchModule {}

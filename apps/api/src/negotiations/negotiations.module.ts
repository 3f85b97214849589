import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { NegotiationAdmission } from './admissions/negotiation-admission.entity.js';
import { NegotiationAdmissionsController } from './admissions/negotiation-admissions.controller.js';
import { ChatPreviewController } from './chats/chat-preview.controller.js';
import { NegotiationImport } from './chats/negotiation-import.entity.js';
import { NegotiationImportsController } from './chats/negotiation-imports.controller.js';
import { NegotiationImportsService } from './chats/negotiation-imports.service.js';
import { NegotiationMessage } from './chats/negotiation-message.entity.js';
import { NegotiationMessagesController } from './chats/negotiation-messages.controller.js';
import { NegotiationMessagesService } from './chats/negotiation-messages.service.js';
import { NegotiationDecision, NegotiationGround } from './decisions/negotiation-decision.entity.js';
import { NegotiationDecisionsController } from './decisions/negotiation-decisions.controller.js';
import { NegotiationDecisionsService } from './decisions/negotiation-decisions.service.js';
import { NegotiationGroundsController } from './decisions/negotiation-grounds.controller.js';
import { NegotiationEventsController } from './negotiation-events.controller.js';
import { Negotiation, NegotiationEvent } from './negotiation.entity.js';
import { NegotiationsController } from './negotiations.controller.js';
import { NegotiationProposal } from './proposals/negotiation-proposal.entity.js';
import { NegotiationProposalsController } from './proposals/negotiation-proposals.controller.js';
import { NegotiationProposalsService } from './proposals/negotiation-proposals.service.js';
import { CourseController } from './course/course.controller.js';
import { NegotiationNote } from './notes/negotiation-note.entity.js';
import { NegotiationNotesController } from './notes/negotiation-notes.controller.js';
import { NegotiationNotesService } from './notes/negotiation-notes.service.js';
import { RedactedNotesController } from './notes/redacted-notes.controller.js';
import { NegotiationParticipant } from './participants/negotiation-participant.entity.js';
import { NegotiationParticipantsController } from './participants/negotiation-participants.controller.js';
import { NegotiationPublication } from './publications/negotiation-publication.entity.js';
import { NegotiationPublicationsController } from './publications/negotiation-publications.controller.js';
import { NegotiationPublicationsService } from './publications/negotiation-publications.service.js';
import { NegotiationRate } from './rates/negotiation-rate.entity.js';
import { NegotiationRatesController } from './rates/negotiation-rates.controller.js';
import { NegotiationRatesService } from './rates/negotiation-rates.service.js';
import { NegotiationReply } from './replies/negotiation-reply.entity.js';
import { NegotiationRepliesController } from './replies/negotiation-replies.controller.js';
import { NegotiationRepliesService } from './replies/negotiation-replies.service.js';
import { NegotiationsService } from './negotiations.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Negotiation,
      NegotiationEvent,
      NegotiationImport,
      NegotiationMessage,
      NegotiationProposal,
      NegotiationReply,
      NegotiationAdmission,
      NegotiationNote,
      NegotiationParticipant,
      NegotiationDecision,
      NegotiationGround,
      NegotiationRate,
      NegotiationPublication,
    ]),
    AttachmentsModule,
  ],
  controllers: [
    NegotiationsController,
    NegotiationEventsController,
    ChatPreviewController,
    NegotiationImportsController,
    NegotiationMessagesController,
    NegotiationProposalsController,
    NegotiationRepliesController,
    NegotiationDecisionsController,
    NegotiationGroundsController,
    CourseController,
    NegotiationAdmissionsController,
    NegotiationNotesController,
    RedactedNotesController,
    NegotiationParticipantsController,
    NegotiationRatesController,
    NegotiationPublicationsController,
  ],
  providers: [
    NegotiationsService,
    NegotiationImportsService,
    NegotiationMessagesService,
    NegotiationProposalsService,
    NegotiationRepliesService,
    NegotiationNotesService,
    NegotiationDecisionsService,
    NegotiationRatesService,
    NegotiationPublicationsService,
  ],
})
export class NegotiationsModule {}

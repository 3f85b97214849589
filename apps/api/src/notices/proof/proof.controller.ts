import { Body, Controller, Get, Header, Post, StreamableFile } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ContactDestructionView, DestroyContacts, ReconciliationView, TakenInView } from './proof.dto.js';
import { ProofService } from './proof.service.js';

/** Whether everybody was written to, and that their contact data are gone afterwards. */
@Controller('notice-campaigns/:id')
export class ProofController {
  constructor(private readonly proof: ProofService) {}

  @Get('reconciliation')
  @Allow('notice_campaign.read', 'record')
  @Returns(ReconciliationView, 'The campaign held against the newest run: who has come, and who has gone')
  reconcile(@By() actor: Actor, @Id() id: string): Promise<ReconciliationView> {
    return this.proof.reconcile(actor, id);
  }

  @Post('take-in')
  @Allow('notice_campaign.update', 'record')
  @Returns(TakenInView, 'Takes in whoever the newest run has in the cohort and the campaign has not')
  takeIn(@By() actor: Actor, @Id() id: string): Promise<TakenInView> {
    return this.proof.takeIn(actor, id);
  }

  @Post('destroy-contacts')
  @Allow('notice_campaign.update', 'record')
  @Returns(
    ContactDestructionView,
    'Destroys the contact data of a closed campaign with their key; cannot be taken back',
  )
  destroy(@By() actor: Actor, @Id() id: string, @Body() input: DestroyContacts): Promise<ContactDestructionView> {
    return this.proof.destroy(actor, id, input);
  }

  @Get('destruction')
  @Allow('notice_campaign.read', 'record')
  @Returns(ContactDestructionView, 'What the certificate of destruction says')
  show(@By() actor: Actor, @Id() id: string): Promise<ContactDestructionView> {
    return this.proof.destruction(actor, id);
  }

  @Get('certificate')
  @Allow('notice_campaign.read', 'record')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-store')
  @Returns('file', 'Certificate that the contact data of a campaign were destroyed, as text with its SHA-256')
  async certificate(@By() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.proof.certificate(actor, id)), {
      type: 'text/plain; charset=utf-8',
      disposition: 'attachment; filename="destruction-certificate.txt"',
    });
  }
}

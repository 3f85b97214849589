import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AttachmentKeeper, type Taken } from '../../attachments/attachment-keeper.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { notFound, refusalAt } from '../../platform/problems/problems.js';
import { insertRow, lockAtVersion, Records, viewOf } from '../../platform/records/records.js';
import { Negotiation } from '../negotiation.entity.js';
import { proposalsOfMessages, readChatSource } from './chat-thread.js';
import { alreadyThere, copiesOf } from './copies.js';
import {
  type ChatPreviewView,
  type ChatSource,
  type CreateNegotiationImport,
  NEGOTIATION_IMPORTS,
  type NegotiationImportView,
  type ReadChatAgain,
} from './negotiation-import.dto.js';
import { NegotiationImport } from './negotiation-import.entity.js';
import { propose, proposeAgain } from '../proposals/propose.js';
import { type Reading, type ReadMessage, readTimesAndParties, rolesOf } from './reading.js';
import { writeMessages } from './write-messages.js';

const FILE_ENDING = { json: 'json', csv: 'csv', html: 'html', text: 'txt' } as const;

/** Chats: looked at without keeping anything, taken in with their source as evidence, and read again under other assumptions. */
@Injectable()
export class NegotiationImportsService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
    private readonly keeper: AttachmentKeeper,
    private readonly clock: Clock,
  ) {}

  /** Nothing is kept, but that somebody saw what is in the room already is on record. */
  preview(actor: Actor, negotiationId: string, input: ChatSource): Promise<ChatPreviewView> {
    return this.work.do(actor, async tx => {
      const { negotiation, zone } = await roomOf(tx, negotiationId);
      const reading = await readChatSource(input, zone);
      const copies = await copiesOf(tx, negotiation.incidentId, reading);
      const there = await alreadyThere(tx, negotiationId, reading.messages);
      await tx.query('select app.log_read($1, $2)', ['negotiation', [negotiationId]]);
      return {
        ...shownReading(reading),
        proposals: (await proposalsOfMessages(reading.messages.map(spokenOf), input.currency ?? null)).length,
        messages: reading.messages.map((message, at) => ({ ...message, isThere: there[at] ?? false })),
        copies,
      };
    });
  }

  /** The source is written to the disk before the transaction, and kept with the chat or not at all. */
  async take(actor: Actor, input: CreateNegotiationImport): Promise<NegotiationImportView> {
    const { negotiation, zone } = await this.work.read(actor, tx => roomOf(tx, input.negotiationId));
    const reading = await readChatSource(input, zone);
    const source = await this.keeper.take(Buffer.from(input.source, 'utf8'), fileNameOf(reading));
    try {
      return await this.records.create(actor, NEGOTIATION_IMPORTS, input, tx =>
        this.enter(tx, negotiation, { input, reading, source }),
      );
    } finally {
      await this.keeper.release([source]);
    }
  }

  /** Only how times and parties are read changes; the words stay. */
  readAgain(actor: Actor, id: string, { version, ...assumed }: ReadChatAgain): Promise<NegotiationImportView> {
    return this.work.do(actor, async tx => {
      const at = { resource: NEGOTIATION_IMPORTS, entity: NegotiationImport, id };
      const row = await lockAtVersion(tx, at, version);
      Object.assign(row, {
        ...assumed,
        year: assumed.year ?? null,
        readAt: assumed.readAt ?? null,
        currency: assumed.currency ?? null,
      });
      await tx.save(NegotiationImport, row);
      await readMessagesAgain(tx, row);
      await proposeAgain(tx, row.negotiationId, this.clock.now());
      return viewOf(tx, NEGOTIATION_IMPORTS, id);
    });
  }

  private async enter(
    tx: EntityManager,
    negotiation: Negotiation,
    { input, reading, source }: Entered,
  ): Promise<string> {
    const { incidentId, id: negotiationId, tlp } = negotiation;
    const { dayOrder, zone, year, readAt } = reading.assumed;
    const importId = await insertRow(tx, NegotiationImport, {
      ...{ incidentId, negotiationId, tlp, dayOrder, zone, year },
      readAt: readAt === null ? null : new Date(readAt),
      format: reading.chat.format,
      chatId: reading.chat.chatId?.slice(0, 500) ?? null,
      messageCount: reading.messages.length,
      sourceSha256: createHash('sha256').update(input.source, 'utf8').digest('hex'),
      chatSha256: reading.chatSha256,
      currency: input.currency ?? null,
      parties: rolesOf(reading.parties),
    });
    const messages = input.onlyNew ? await newOnes(tx, negotiationId, reading.messages) : reading.messages;
    const first = await writeMessages(tx, { incidentId, negotiationId, importId, tlp }, messages);
    await propose(tx, negotiationId, first);
    await this.keeper.enter(tx, source, { recordTable: 'negotiation', recordId: negotiationId, incidentId, tlp });
    return importId;
  }
}

interface Entered {
  input: CreateNegotiationImport;
  reading: Reading;
  source: Taken;
}

/** The negotiation as far as the actor may see it, and the zone of its incident. */
const roomOf = async (tx: EntityManager, id: string): Promise<{ negotiation: Negotiation; zone: string }> => {
  const negotiation = await tx.findOneBy(Negotiation, { id });
  if (!negotiation) throw notFound();
  const [{ zone }] = await tx.query<[{ zone: string }]>('select zone from incident where id = $1', [
    negotiation.incidentId,
  ]);
  return { negotiation, zone };
};

const newOnes = async (
  tx: EntityManager,
  negotiationId: string,
  messages: readonly ReadMessage[],
): Promise<ReadMessage[]> => {
  const there = await alreadyThere(tx, negotiationId, messages);
  const fresh = messages.filter((_, at) => !there[at]);
  if (fresh.length === 0)
    throw refusalAt(
      'source',
      'negotiation-import/nothing-new',
      'Every message of this chat is in the negotiation already.',
    );
  return fresh;
};

const readMessagesAgain = async (tx: EntityManager, row: NegotiationImport): Promise<void> => {
  const written = await tx.query<(Pick<ReadMessage, 'timeAsWritten' | 'partyAsWritten' | 'kind'> & { id: string })[]>(
    `select id, kind, party_as_written as "partyAsWritten", time_as_written as "timeAsWritten"
     from negotiation_message where import_id = $1 order by number`,
    [row.id],
  );
  const assumed = { dayOrder: row.dayOrder, zone: row.zone, year: row.year, readAt: row.readAt?.toISOString() ?? null };
  const read = readTimesAndParties(written, assumed, row.parties);
  await tx.query(
    `update negotiation_message m set party = r.party, sent = nullif(r.sent, 'null'::jsonb), time_fault = r."timeFault"
     from jsonb_to_recordset($1::jsonb) as r (id uuid, party text, sent jsonb, "timeFault" text)
     where m.id = r.id and (m.party, m.sent::jsonb, m.time_fault) is distinct from (r.party, nullif(r.sent, 'null'::jsonb), r."timeFault")`,
    [JSON.stringify(written.map(({ id }, at) => ({ id, ...read[at] })))],
  );
};

const shownReading = ({ chat, assumed, parties, messages }: Reading) => ({
  ...assumed,
  readAt: assumed.readAt === null ? null : new Date(assumed.readAt),
  asks: [...assumed.asks],
  format: chat.format,
  chatId: chat.chatId,
  unread: messages.filter(({ timeFault }) => timeFault !== null).length,
  parties: parties.map(party => ({ ...party, spellings: [...party.spellings] })),
});

const spokenOf = ({ kind, party, text, sent }: ReadMessage) => ({ kind, role: party, text, said: sent });

const fileNameOf = ({ chat: { format, chatId } }: Reading): string =>
  `chat-${(chatId ?? 'pasted').replace(/[^\w.-]/g, '_').slice(0, 60)}.${FILE_ENDING[format]}`;

import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { FileStore } from '../../attachments/file-store.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { canonicalJson, type DocumentText } from '../../platform/documents/document.js';
import { documentPdfInThread } from '../../platform/documents/document-thread.js';
import { notFound } from '../../platform/problems/problems.js';
import { insertRow } from '../../platform/records/records.js';
import { archiveStream, type Entry } from '../bundle-archive.js';
import { amountsDocument } from './amounts-document.js';
import { decisionsDocument } from './decisions-document.js';
import { merkleRoot } from './merkle.js';
import { mispEventOf } from './misp.js';
import type { CreateNegotiationBundle } from './negotiation-bundle.dto.js';
import { NegotiationBundle } from './negotiation-bundle.entity.js';
import { CONTENTS, ENTRIES, SHOWN } from './negotiation-bundle.sql.js';
import type { NegotiationContents, RecordEntry } from './negotiation-contents.js';
import { eventsDocument, type Handing, indexOf, type Listed, messagesDocument } from './negotiation-documents.js';

/** Messages of one PDF. */
const PER_PDF = 500;

/** A file that is made in memory: its hash is known before it is packed. */
interface Made {
  place: string;
  what: string;
  bytes: Buffer;
}

/** Negotiations as they are handed to the police, to a court, or to another program. */
@Injectable()
export class NegotiationBundlesService {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** What was read to make it, and to whom it is handed with which hashes, is on record before a byte leaves. */
  async hand(actor: Actor, input: CreateNegotiationBundle): Promise<{ fileName: string; stream: Readable }> {
    const asOf = this.clock.now();
    const { contents, handing } = await this.work.do(actor, async tx => {
      const read = await contentsOf(tx, input.negotiationId);
      const record = await tx.query<RecordEntry[]>(ENTRIES, [input.negotiationId]);
      const lines = record.map(entry => canonicalJson(entry));
      const recordRoot = merkleRoot(lines);
      await insertRow(tx, NegotiationBundle, {
        ...input,
        incidentId: read.case.id,
        contentSha256: sha256(jsonOf(read)),
        recordRoot,
        recordEntries: record.length,
        recordLast: record.at(-1)?.seq ?? 0,
      });
      await putOnRecord(tx, input.negotiationId);
      const [by] = await tx.query<{ name: string }[]>(
        'select display_name as name from user_account where id = app.actor_id()',
      );
      return { contents: read, handing: { ...input, asOf, record, recordRoot, madeBy: by?.name ?? null } };
    });
    const day = asOf.toISOString().slice(0, 10);
    return {
      fileName: `${contents.case.reference} negotiation ${day}.zip`,
      stream: archiveStream(this.entriesOf(contents, handing)),
    };
  }

  misp(actor: Actor, negotiationId: string): Promise<{ fileName: string; bytes: Buffer }> {
    return this.work.do(actor, async tx => {
      const contents = await contentsOf(tx, negotiationId);
      await putOnRecord(tx, negotiationId);
      return {
        fileName: `${contents.case.reference} ransom-negotiation.json`,
        bytes: Buffer.from(JSON.stringify(mispEventOf(contents, this.clock.now()), null, 2)),
      };
    });
  }

  private entriesOf(contents: NegotiationContents, handing: Handing): Entry[] {
    const made = madeOf(contents, handing);
    const pdf = (place: string, text: DocumentText): Entry => ({ place, open: () => documentPdfInThread(text) });
    const evidence = contents.evidence.map((file, at) => ({
      place: `evidence/${String(at + 1).padStart(4, '0')} ${file.fileName}`,
      what: `Evidence, ${file.mediaType}, ${file.size} bytes`,
      ...file,
    }));
    const listed: Listed[] = [
      ...made.map(({ place, what, bytes }) => ({ place, what, sha256: sha256(bytes) })),
      ...evidence,
    ];
    return [
      pdf('index.pdf', indexOf(contents, handing, listed)),
      pdf('events.pdf', eventsDocument(contents, handing)),
      ...(hasAmounts(contents) ? [pdf('amounts.pdf', amountsDocument(contents, handing))] : []),
      ...(contents.decisions.length > 0 ? [pdf('decisions.pdf', decisionsDocument(contents, handing))] : []),
      ...pagesOf(contents.messages).map(messages =>
        pdf(`messages/${placeOf(messages)}.pdf`, messagesDocument(contents, handing, messages)),
      ),
      ...made.map(({ place, bytes }) => ({ place, open: () => Promise.resolve(bytes) })),
      ...evidence.map(({ place, id, size, sha256: hash }) => ({
        place,
        open: () => this.files.read(id, size),
        sha256: hash,
        size,
      })),
    ];
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Whether there is anything to say of money. */
const hasAmounts = ({ events, rates }: NegotiationContents): boolean =>
  rates.length > 0 || events.some(({ amount, amountAsWritten }) => (amount ?? amountAsWritten) !== null);
const jsonOf = (contents: NegotiationContents): Buffer => Buffer.from(`${canonicalJson(contents)}\n`);

const madeOf = (contents: NegotiationContents, { asOf, record }: Handing): Made[] => [
  { place: 'negotiation.json', what: 'The negotiation, for machines', bytes: jsonOf(contents) },
  {
    place: 'misp.json',
    what: 'MISP event with a ransom-negotiation object',
    bytes: Buffer.from(`${JSON.stringify(mispEventOf(contents, asOf), null, 2)}\n`),
  },
  {
    place: 'record.jsonl',
    what: 'The record of the database, one entry a line',
    bytes: Buffer.from(record.map(entry => `${canonicalJson(entry)}\n`).join('')),
  },
];

const pagesOf = <T>(messages: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(messages.length / PER_PDF) }, (_, page) =>
    messages.slice(page * PER_PDF, (page + 1) * PER_PDF),
  );

const placeOf = (messages: readonly { number: number }[]): string =>
  [messages[0]?.number ?? 0, messages.at(-1)?.number ?? 0].map(number => String(number).padStart(5, '0')).join('-');

const contentsOf = async (tx: EntityManager, negotiationId: string): Promise<NegotiationContents> => {
  const [row] = await tx.query<{ contents: NegotiationContents }[]>(CONTENTS, [negotiationId]);
  if (!row) throw notFound();
  return row.contents;
};

const putOnRecord = async (tx: EntityManager, negotiationId: string): Promise<void> => {
  const shown = await tx.query<{ table: string; ids: string[] }[]>(SHOWN, [negotiationId]);
  for (const { table, ids } of shown) if (ids.length > 0) await tx.query('select app.log_read($1, $2)', [table, ids]);
};

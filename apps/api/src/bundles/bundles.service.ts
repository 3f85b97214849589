import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { FileStore } from '../attachments/file-store.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import type { DocumentText } from '../platform/documents/document.js';
import { documentPdfInThread } from '../platform/documents/document-thread.js';
import { requireForwards } from '../platform/problems/period.js';
import { notFound, Refused } from '../platform/problems/problems.js';
import { archiveStream, type Entry } from './bundle-archive.js';
import type { BundleQuery } from './bundle.dto.js';
import { type BundleCover, type BundleItem, folderOf, type ItemWords, placeOf } from './bundle-item.js';
import { COVER, DRAFTS, ITEMS, MOST_ITEMS, WORDS } from './bundle.sql.js';
import { indexCsv, indexDocument } from './index-document.js';
import { itemDocument } from './item-document.js';

/** A bundle on its way out, and what it is called. */
export interface Bundle {
  fileName: string;
  stream: Readable;
}

interface Contents {
  cover: BundleCover;
  items: BundleItem[];
}

/** The whole correspondence with one organisation, as it would be handed to a court or a successor. */
@Injectable()
export class BundlesService {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
  ) {}

  async make(actor: Actor, incidentId: string, query: BundleQuery): Promise<Bundle> {
    const { cover, items } = await this.contents(actor, incidentId, query);
    const document = (text: DocumentText) => () => documentPdfInThread(text);
    const entries: Entry[] = [
      { place: 'index.pdf', open: document(indexDocument(cover, items)) },
      { place: 'index.csv', open: () => Promise.resolve(indexCsv(cover, items)) },
      ...items.flatMap((item, at) => [
        {
          place: `${folderOf(at)}/item.pdf`,
          open: async () => documentPdfInThread(itemDocument(cover, item, await this.words(actor, item))),
        },
        ...item.files.map((file, n) => ({
          place: placeOf(at, n, file),
          open: () => this.files.read(file.id, file.size),
          sha256: file.sha256,
          size: file.size,
        })),
      ]),
    ];
    const day = cover.asOf.toISOString().slice(0, 10);
    return { fileName: `${cover.reference} correspondence ${day}.zip`, stream: archiveStream(entries) };
  }

  /** What lies in it, and on record who took it: each item and each file. */
  private contents(actor: Actor, incidentId: string, query: BundleQuery): Promise<Contents> {
    const { organisationId, from = null, until = null, rooms = 'general' } = query;
    requireForwards(from, until, 'until');
    const covered = [incidentId, organisationId, from, until, rooms];
    return this.work.do(actor, async tx => {
      const [cover] = await tx.query<Omit<BundleCover, 'asOf' | 'drafts'>[]>(COVER, [incidentId, organisationId]);
      const items = await tx.query<BundleItem[]>(ITEMS, covered);
      const [counted] = await tx.query<[{ drafts: number }]>(DRAFTS, covered);
      if (!cover) throw notFound();
      if (items.length === 0)
        throw new Refused('bundle/empty', { status: 422, detail: 'Nothing is filed with it in that time.' });
      if (items.length > MOST_ITEMS)
        throw new Refused('bundle/too-many', {
          status: 422,
          detail: `A bundle holds at most ${MOST_ITEMS} items. Narrow the period.`,
        });
      await tx.query('select app.log_read($1, $2)', ['correspondence', items.map(({ id }) => id)]);
      const files = items.flatMap(item => item.files.map(({ id }) => id));
      if (files.length > 0) await tx.query('select app.log_read($1, $2)', ['attachment', files]);
      // Not the time of asking: what is filed stays, and then so does every byte of the bundle.
      const asOf = new Date(Math.max(...items.map(({ filedAt }) => filedAt.getTime())));
      return {
        cover: { ...cover, asOf, from, until, withClosedRooms: rooms === 'all', drafts: counted.drafts },
        items,
      };
    });
  }

  /** One item's words when its turn has come, with the rights that the reader has then. */
  private words(actor: Actor, { id }: BundleItem): Promise<ItemWords> {
    return this.work.read(actor, async tx => {
      const [words] = await tx.query<ItemWords[]>(WORDS, [id]);
      if (!words) throw notFound();
      return words;
    });
  }
}

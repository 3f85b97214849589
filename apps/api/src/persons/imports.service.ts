import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';
import { availableParallelism } from 'node:os';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { invalidField, notFound, Refused } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { insertImport } from './begin-import.js';
import type { Corrects } from './import/import-job.js';
import { ImportFailed, type Progress, runImport } from './import/import-thread.js';
import { partsOf } from './import/parts.js';
import { refusalOf } from './import-refusals.js';
import { type RegisterKey, RegisterKeys } from './keys/register-keys.js';
import { type CreateTableImport, TABLE_IMPORTS, TableImport, type TableImportView } from './table-import.dto.js';

/** Threads that hash beside the one that reads. */
const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Milliseconds between two signs of life; an import that gave none for a minute is taken for dead. */
const HEARTBEAT = 10_000;

interface Starting {
  incidentId: string;
  ids: readonly string[];
  /** Size in bytes, if known. */
  total: number | null;
}

interface Begun {
  given: TableImportView[];
  /** What those of them that are supplements correct, by their id. */
  corrects: ReadonlyMap<string, Corrects>;
  key: RegisterKey;
}

/** The request that brings the files, and the files in their order. */
interface Sent {
  request: Request;
  files: Parameters<typeof runImport>[1];
}

/** Imports of stolen tables: begun with a mapping, then fed with the bytes of the file in one request. */
@Injectable()
export class ImportsService {
  private readonly log = new Logger(ImportsService.name);
  /** Imports that run in this process, to be stopped by whoever asks. */
  private readonly running = new Map<string, AbortController>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly work: Work,
    private readonly records: Records,
    private readonly keys: RegisterKeys,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor, input: CreateTableImport): Promise<TableImportView> {
    return this.records.create(actor, TABLE_IMPORTS, input, tx => insertImport(tx, input));
  }

  /** Takes the file and answers when it is in the register, or why it is not. `total`: its size in bytes, if known. */
  async receive(actor: Actor, id: string, request: Request, total: number | null): Promise<TableImportView> {
    const begun = await this.work.do(actor, async tx => {
      const { incidentId } = await viewOf(tx, TABLE_IMPORTS, id);
      return this.start(tx, { incidentId, ids: [id], total });
    });
    await this.run(actor, begun, { request, files: [request] });
    return this.records.show(actor, TABLE_IMPORTS, id);
  }

  /**
   * Takes the files of several imports of one incident in one form, and answers when all are in the register. Each
   * person is hashed and written once, however many of the files hold them; if one file fails, nothing of any is kept.
   */
  async receiveBatch(
    actor: Actor,
    incidentId: string,
    ids: readonly string[],
    request: Request,
  ): Promise<TableImportView[]> {
    const begun = await this.work.do(actor, tx => this.start(tx, { incidentId, ids, total: null }));
    await this.run(actor, begun, { request, files: partsOf(request, ids) });
    return this.work.read(actor, async tx => {
      const views: TableImportView[] = [];
      for (const id of ids) views.push(await viewOf(tx, TABLE_IMPORTS, id));
      return views;
    });
  }

  /** Stops an import that has not ended; nothing of it remains but the row that says so. */
  async cancel(actor: Actor, id: string, version: number): Promise<TableImportView> {
    const view = await this.work.do(actor, async tx => {
      const row = await lockAtVersion(tx, { resource: TABLE_IMPORTS, entity: TableImport, id }, version);
      if (row.status !== 'waiting' && row.status !== 'running') throw new Refused('table-import/has-ended');
      await tx.query(END, [id, 'cancelled', null]);
      return viewOf(tx, TABLE_IMPORTS, id);
    });
    this.running.get(id)?.abort();
    return view;
  }

  private async run(actor: Actor, begun: Begun, { request, files }: Sent): Promise<void> {
    const { given } = begun;
    const stop = new AbortController();
    for (const { id } of given) this.running.set(id, stop);
    // Whoever sends the files may hang up in the middle.
    request.once('close', () => request.readableEnded || stop.abort());
    // Matching millions of persons may take minutes in which no row is read: silence would look like death.
    const beating = setInterval(() => void this.beat(actor, given).catch(() => undefined), HEARTBEAT); // so will the next
    try {
      await runImport(this.jobOf(actor, begun), files, {
        onProgress: progress => void this.note(actor, given, progress).catch(() => undefined), // the next one will do
        signal: stop.signal,
      });
    } catch (error) {
      if (!(error instanceof ImportFailed)) throw error;
      await this.end(actor, given, error);
      throw refusalOf(error);
    } finally {
      clearInterval(beating);
      for (const { id } of given) this.running.delete(id);
    }
  }

  private async start(tx: EntityManager, { incidentId, ids, total }: Starting): Promise<Begun> {
    const given: TableImportView[] = [];
    const corrects = new Map<string, Corrects>();
    for (const id of ids) {
      const view = await viewOf(tx, TABLE_IMPORTS, id);
      if (view.incidentId !== incidentId) throw notFound();
      if (given.some(({ affectedTableId }) => affectedTableId === view.affectedTableId))
        throw invalidField('imports', 'table-import/same-table', 'Two files of a batch cannot be for the same table.');
      const [started] = await tx.query<[unknown[], number]>(START, [id]);
      if (started.length === 0)
        throw new Refused('table-import/not-waiting', { detail: 'This import has its file already. Begin a new one.' });
      await tx.query(PROGRESS, [id, total]);
      given.push(view);
      if (view.supplements) corrects.set(id, correctsOf(await viewOf(tx, TABLE_IMPORTS, view.supplements)));
    }
    return { given, corrects, key: await this.keys.of(tx, incidentId) };
  }

  private jobOf(actor: Actor, { given, corrects, key }: Begun): Parameters<typeof runImport>[0] {
    return {
      url: this.settings.runtimeUrl,
      actorId: actor.id,
      requestId: actor.requestId,
      incidentId: given[0]?.incidentId ?? '',
      day: this.clock.now().toISOString().slice(0, 10),
      keyVersion: key.version,
      key: key.key.export(),
      files: given.map(({ id, affectedTableId, mapping }) => ({
        importId: id,
        affectedTableId,
        ...mapping,
        corrects: corrects.get(id),
      })),
      threads: THREADS,
    };
  }

  private async note(actor: Actor, given: readonly TableImportView[], { rows, bytes, file }: Progress): Promise<void> {
    await this.work.do(actor, tx => tx.query(NOTE, [given[file]?.id, rows, bytes]));
  }

  /** Says that the process which reads them is there, for those too that wait for their turn. */
  private async beat(actor: Actor, given: readonly TableImportView[]): Promise<void> {
    await this.work.do(actor, tx => tx.query(ALIVE, [given.map(({ id }) => id)]));
  }

  private async end(
    actor: Actor,
    given: readonly TableImportView[],
    { code, reason, file }: ImportFailed,
  ): Promise<void> {
    // The reason is a code of the system or the class of an error, never a message: that could hold a value.
    if (code === 'unexpected') this.log.error(`Import ${given[file ?? 0]?.id} failed: ${reason ?? 'its thread ended'}`);
    const status = code === 'cancelled' ? 'cancelled' : 'failed';
    await this.work.do(actor, async tx => {
      for (const [at, { id }] of given.entries())
        await tx.query(END, [id, status, code === 'cancelled' || at === (file ?? at) ? code : 'another-file-failed']);
    });
  }
}

const correctsOf = ({ id, mapping }: TableImportView): Corrects => ({
  importId: id,
  categoryIds: mapping.columns.flatMap(({ categoryId }) => categoryId ?? []),
});

const START = `update table_import set status = 'running', started_at = now(), version = version + 1 where id = $1 and status = 'waiting' returning id`;
const PROGRESS = 'insert into import_progress (import_id, total_bytes) values ($1, $2)';
const NOTE = 'update import_progress set rows = $2, bytes = $3, noted_at = now() where import_id = $1';
const ALIVE = 'update import_progress set noted_at = now() where import_id = any ($1)';
const END = `
  update table_import set status = $2, failure = $3, ended_at = now(), version = version + 1
  where id = $1 and status in ('waiting', 'running')`;

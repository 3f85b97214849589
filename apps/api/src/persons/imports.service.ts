import { Inject, Injectable, Logger } from '@nestjs/common';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { invalidField, Refused } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { ImportFailed, type Progress, runImport } from './import/import-thread.js';
import { refusalOf } from './import-refusals.js';
import { type RegisterKey, RegisterKeys } from './keys/register-keys.js';
import { type CreateTableImport, TABLE_IMPORTS, TableImport, type TableImportView } from './table-import.dto.js';

/** Threads that hash: one core is PostgreSQL's. */
const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

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
  ) {}

  begin(actor: Actor, input: CreateTableImport): Promise<TableImportView> {
    return this.records.create(actor, TABLE_IMPORTS, input, tx => insertImport(tx, input));
  }

  /** Takes the file and answers when it is in the register, or why it is not. `total`: its size in bytes, if known. */
  async receive(
    actor: Actor,
    id: string,
    { bytes, total }: { bytes: Readable; total: number | null },
  ): Promise<TableImportView> {
    const stop = new AbortController();
    const { given, key } = await this.start(actor, id, total);
    this.running.set(id, stop);
    // Whoever sends the file may hang up in the middle.
    bytes.once('close', () => bytes.readableEnded || stop.abort());
    try {
      await runImport(this.jobOf(actor, given, key), [bytes], {
        onProgress: progress => void this.note(actor, id, progress).catch(() => undefined), // the next one will do
        signal: stop.signal,
      });
    } catch (error) {
      if (!(error instanceof ImportFailed)) throw error;
      await this.end(actor, id, error);
      throw refusalOf(error);
    } finally {
      this.running.delete(id);
    }
    return this.records.show(actor, TABLE_IMPORTS, id);
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

  private start(actor: Actor, id: string, total: number | null): Promise<{ given: TableImportView; key: RegisterKey }> {
    return this.work.do(actor, async tx => {
      const [started] = await tx.query<[unknown[], number]>(START, [id]);
      const given = await viewOf(tx, TABLE_IMPORTS, id);
      if (started.length === 0)
        throw new Refused('table-import/not-waiting', { detail: 'This import has its file already. Begin a new one.' });
      await tx.query(PROGRESS, [id, total]);
      return { given, key: await this.keys.of(tx, given.incidentId) };
    });
  }

  private jobOf(actor: Actor, given: TableImportView, key: RegisterKey): Parameters<typeof runImport>[0] {
    return {
      url: this.settings.runtimeUrl,
      actorId: actor.id,
      requestId: actor.requestId,
      incidentId: given.incidentId,
      keyVersion: key.version,
      key: key.key.export(),
      files: [{ importId: given.id, affectedTableId: given.affectedTableId, ...given.mapping }],
      threads: THREADS,
    };
  }

  private async note(actor: Actor, id: string, { rows, bytes, step }: Progress): Promise<void> {
    if (step === 'reading') await this.work.do(actor, tx => tx.query(NOTE, [id, rows, bytes]));
  }

  private async end(actor: Actor, id: string, { code, reason }: ImportFailed): Promise<void> {
    // The reason is a code of the system or the class of an error, never a message: that could hold a value.
    if (code === 'unexpected') this.log.error(`Import ${id} failed: ${reason ?? 'its thread ended'}`);
    const status = code === 'cancelled' ? 'cancelled' : 'failed';
    await this.work.do(actor, tx => tx.query(END, [id, status, code]));
  }
}

const insertImport = async (tx: EntityManager, input: CreateTableImport): Promise<string> => {
  const { incidentId, affectedTableId, fileName, mapping } = input;
  await tx.query(`select pg_advisory_xact_lock(hashtext('table import'), hashtext($1))`, [affectedTableId]);
  const [row] = await tx.query<{ id: string }[]>(
    `insert into table_import (incident_id, affected_table_id, number, file_name, mapping, started_by)
     select p.incident_id, p.id, (select coalesce(max(o.number), 0) + 1 from table_import o where o.affected_table_id = p.id),
       $3, $4, app.actor_id()
     from affected_table p where p.incident_id = $1 and p.id = $2 and p.archived_at is null
     returning id`,
    [incidentId, affectedTableId, fileName, JSON.stringify(mapping)],
  );
  if (row) return row.id;
  throw invalidField('affectedTableId', 'field/unknown', 'Choose a table of this incident that is in use.');
};

const START = `update table_import set status = 'running', started_at = now(), version = version + 1 where id = $1 and status = 'waiting' returning id`;
const PROGRESS = 'insert into import_progress (import_id, total_bytes) values ($1, $2)';
const NOTE = 'update import_progress set rows = $2, bytes = $3, noted_at = now() where import_id = $1';
const END = `
  update table_import set status = $2, failure = $3, ended_at = now(), version = version + 1
  where id = $1 and status in ('waiting', 'running')`;

import { KEY_BYTES, keyCheck, personKeys } from '@breachdesk/person-number/keyed-hash';
import { createSecretKey } from 'node:crypto';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { BrokenFile } from './row-scanner.js';
import type { Slots } from './file-intake.js';
import type { HashThreads } from './hash-threads.js';
import type { FileResult, ImportJob } from './import-job.js';
import type { People } from './people.js';
import { COLUMNS, COPY_HEAD, COPY_TAIL, KIND_NUMBERS, PersonRows, standingOf, tailsOf } from './person-rows.js';
import { OpenRejects } from './open-rejects.js';
import type { Rejects } from './rejects.js';

const DAY = 86_400_000;

/** What the files of an import came to; results and rejects in the order of the files. */
export interface Outcome {
  people: People;
  threads: HashThreads;
  results: FileResult[];
  rejects: Rejects[];
  supplements: Supplement[];
}

/** A file that corrected rejected rows of an earlier one. */
export interface Supplement {
  importId: string;
  /** The rows that waited, of which it took some. */
  open: OpenRejects;
  /** False: without lines, it has more or fewer rows than the list. */
  fits: boolean;
}

/** The hand that writes an import into its register: one connection, one transaction. */
export class RegisterWriter {
  private constructor(
    private readonly db: pg.Client,
    private readonly job: ImportJob,
  ) {}

  /** Connects, says who acts, and opens the register; refused if it was made with another key. */
  static async open(job: ImportJob): Promise<RegisterWriter> {
    const db = new pg.Client({
      connectionString: job.url,
      options: '-c timezone=UTC',
      application_name: 'breachdesk import',
    });
    db.on('error', () => undefined); // the query in hand fails with it
    await db.connect();
    try {
      await db.query('begin');
      await db.query(`select set_config('app.actor', $1, false), set_config('app.request', $2, false)`, [
        job.actorId,
        job.requestId,
      ]);
      const check = keyCheck(createSecretKey(job.key));
      const opened = await db.query<{ id: number; last_run: number }>('select * from app.open_register($1, $2, $3)', [
        job.incidentId,
        job.keyVersion,
        check,
      ]);
      await db.query('commit');
      const [row] = opened.rows;
      if (!row) throw new Error('The register is not open to the actor');
      return new RegisterWriter(db, job);
    } catch (error) {
      await db.end();
      throw error;
    }
  }

  /** The bits of tables and categories, given now where they have none. */
  async slots(): Promise<Slots> {
    const { files, incidentId } = this.job;
    const categories = files.flatMap(file => file.columns.flatMap(({ categoryId }) => categoryId ?? []));
    const { rows } = await this.db.query<{ id: string; slot: number; is_table: boolean }>(
      'select * from app.assign_slots($1, $2, $3)',
      [incidentId, files.map(({ affectedTableId }) => affectedTableId), [...new Set(categories)]],
    );
    const those = (isTable: boolean): Map<string, number> =>
      new Map(rows.filter(row => row.is_table === isTable).map(({ id, slot }) => [id, slot]));
    return { tables: those(true), categories: those(false) };
  }

  /** Everything or nothing. */
  async write({ people, threads, results, rejects, supplements }: Outcome): Promise<void> {
    const { db, job } = this;
    await db.query('begin');
    try {
      if (await this.isUnchanged(results)) {
        await db.query('commit');
        return;
      }
      if (supplements.some(({ fits }) => !fits)) throw new BrokenFile('supplement-rows-differ', 1);
      const { rows } = await db.query<{ stage: string }>('select app.stage_persons($1) as stage', [job.incidentId]);
      const copy = db.query(
        copyFrom(`copy ${rows[0]?.stage ?? ''} (${COLUMNS}) from stdin with (format binary, freeze)`),
      );
      await this.copyPeople(people, threads, copy);
      await this.finish(results, rejects);
      for (const supplement of supplements) await this.correctRejects(supplement);
      await db.query('commit');
    } catch (error) {
      await db.query('rollback').catch(() => undefined); // a lost connection has rolled back by itself
      throw error;
    }
  }

  /** The same files under the same reading change nothing; the imports are closed as such. */
  private async isUnchanged(results: readonly FileResult[]): Promise<boolean> {
    const { rows } = await this.db.query<{ unchanged: boolean }>('select app.close_unchanged($1, $2) as unchanged', [
      this.job.incidentId,
      JSON.stringify(results),
    ]);
    return rows[0]?.unchanged === true;
  }

  close(): Promise<void> {
    return this.db.end();
  }

  private async copyPeople(people: People, threads: HashThreads, copy: Writable): Promise<void> {
    const failed = once(copy, 'error').then(([error]: unknown[]) => Promise.reject(error as Error)); // the driver's own
    copy.write(COPY_HEAD);
    // The memory serves again: the driver calls back when the socket has let go of more bytes than it keeps back.
    const put = (bytes: Uint8Array): Promise<void> =>
      new Promise((resolve, reject) => copy.write(bytes, error => (error ? reject(error) : resolve())));
    const work = async (): Promise<void> => {
      await threads.rows(people, put);
      await put(this.others(people));
      copy.end(COPY_TAIL);
      await once(copy, 'finish');
    };
    await Promise.race([work(), failed]);
  }

  private others(people: People): Buffer {
    const parts: Uint8Array[] = [];
    const keyOf = personKeys(createSecretKey(this.job.key));
    const rows = new PersonRows(tailsOf(people.combinations));
    const key = Buffer.alloc(KEY_BYTES);
    for (const { hashed, kind, born, combination } of people.others) {
      if (!rows.hasRoom(combination)) parts.push(rows.take().slice());
      key.write(keyOf(hashed), 'latin1');
      rows.write({
        keys: key,
        keyAt: 0,
        kind: KIND_NUMBERS[kind],
        standing: standingOf(kind),
        born: born === null ? null : Date.parse(born) / DAY,
        combination,
      });
    }
    return Buffer.concat([...parts, rows.take()]);
  }

  /** Rows of an import that wait for a supplement. */
  openRejects(importId: string): Promise<OpenRejects> {
    return OpenRejects.of(this.db, importId);
  }

  private async correctRejects({ importId, open }: Supplement): Promise<void> {
    for (const [piece, lines] of open.taken())
      await this.db.query('select app.correct_rejects($1, $2, $3)', [importId, piece, lines]);
  }

  /** Each list of rejected rows is made ready while PostgreSQL still works on what it was sent before. */
  private async finish(results: readonly FileResult[], rejects: readonly Rejects[]): Promise<void> {
    const { db, job } = this;
    let sent = db.query('select app.finish_imports($1, $2)', [job.incidentId, JSON.stringify(results)]);
    for (const [at, rejected] of rejects.entries())
      for (const { number, lines, reasons, said } of rejected.inPieces()) {
        const piece = [results[at]?.importId, number, arrayOf(lines), arrayOf(reasons), arrayOf(said)];
        await sent;
        sent = db.query('select app.keep_rejects($1, $2, $3, $4, $5)', piece);
      }
    await sent;
  }
}

/** Numbers or plain words in PostgreSQL's own spelling, which the driver passes on as it is. */
const arrayOf = (values: readonly (number | string)[]): string => `{${values.join()}}`;

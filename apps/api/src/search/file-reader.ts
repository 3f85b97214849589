import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '../attachments/file-store.js';
import { systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { LimitedThreads } from '../platform/limited-thread.js';
import { type FileText, type FileToRead, READING_LIMITS } from './reading/file-text.js';

interface Claimed {
  id: string;
  size: number;
  mediaType: string;
  fileName: string;
}

const LOOKS_EVERY_MS = 5_000;

const CLAIM = `select c.id, c.size, c.media_type as "mediaType", c.file_name as "fileName" from app.claim_file_reading($1) c`;

/**
 * Reads the files of correspondence for the search, one at a time: any number of processes may. Those that were there
 * before it wait like those that come. A file that cannot be read says why, and stays where it was filed.
 */
@Injectable()
export class FileReader implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Search');
  private readonly threads = new LimitedThreads<FileText>(new URL('./reading/text-worker.js', import.meta.url), {
    heapMegabytes: READING_LIMITS.heapMegabytes,
    lastsMs: READING_LIMITS.lastsMs,
    atOnce: 1,
  });
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), LOOKS_EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  private wake(): void {
    this.running ??= this.run()
      .catch(() => this.log.error('Files could not be read for the search; tried again later'))
      .finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    for (let file = await this.claim(); file; file = await this.claim()) {
      const read = await this.read(file);
      const [text, fault] = 'text' in read ? [read.text, null] : [null, read.fault];
      await this.work.do(systemActor(randomUUID()), tx =>
        tx.query('select app.note_file_reading($1, $2, $3)', [file.id, text, fault]),
      );
    }
  }

  private async claim(): Promise<Claimed | undefined> {
    if (this.isStopping) return undefined;
    const [file] = await this.work.do(systemActor(randomUUID()), tx => tx.query<Claimed[]>(CLAIM, [this.clock.now()]));
    return file;
  }

  private async read({ id, size, mediaType, fileName }: Claimed): Promise<FileText> {
    if (size > READING_LIMITS.bytes) return { fault: 'too_large' };
    const bytes = new Uint8Array(await buffer(await this.files.read(id, size)));
    const file: FileToRead = { bytes, mediaType, fileName };
    return this.threads.run(file, [bytes.buffer]);
  }
}

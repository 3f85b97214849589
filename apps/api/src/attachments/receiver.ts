import { LIMITS } from '@breachdesk/contract/limits';
import { Injectable, type Type } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { inputPipe } from '../platform/http/validation.js';
import { invalidField, Refused } from '../platform/problems/problems.js';
import { ContentMeter, type Measured } from './content-meter.js';
import { safeFileName } from './file-names.js';
import { FileStore } from './file-store.js';

/** A file that lies in `incoming`, with what was found out about it and the fields that came before it. */
export type Received<T extends object> = Measured & T & { id: string; fileName: string };

/** Which fields go before the file, and whether bytes are taken at all: `admit` throws if not. */
export interface Admission<T extends object> {
  fields: Type<T>;
  admit: (target: T) => Promise<unknown>;
  /** A file without bytes is taken as well. */
  mayBeEmpty?: true;
}

const HEADER = 'X-Content-SHA256';
const FORM_OVERHEAD = 64 * 1024;
const PARTS = {
  files: 1,
  fields: 10,
  parts: 11,
  fieldSize: 200,
  fieldNameSize: 100,
  headerPairs: 20,
  fieldNestingDepth: 0,
};

const tooLarge = (): Refused =>
  new Refused('attachment/too-large', {
    status: 413,
    detail: `A file holds at most ${LIMITS.attachmentBytes / 1024 / 1024} MiB.`,
    extra: { limit: LIMITS.attachmentBytes },
  });

/** Takes one file of a multipart form: first asks for admission, then streams to the store, measuring on the way. */
@Injectable()
export class Receiver {
  constructor(private readonly files: FileStore) {}

  async receive<T extends object>(request: Request, response: Response, admission: Admission<T>): Promise<Received<T>> {
    const promised = promisedHash(request);
    if (!request.is('multipart/form-data'))
      throw new Refused('request/media-type', { status: 415, detail: 'Send the file as multipart/form-data.' });
    if (Number(request.get('content-length')) > LIMITS.attachmentBytes + FORM_OVERHEAD) throw tooLarge();
    const intake = new Intake(this.files, admission);
    try {
      await intake.run(request, response);
      const received = intake.received;
      if (!received) throw invalidField('file', 'field/required', 'Send the file in the field "file".');
      await targetIn(request.body, admission.fields); // fields after the file are refused as any unknown field is
      if (received.size === 0 && !admission.mayBeEmpty)
        throw new Refused('attachment/empty', { status: 422, detail: 'The file is empty. Nothing was kept.' });
      if (promised && promised !== received.sha256)
        throw new Refused('attachment/hash-mismatch', {
          status: 422,
          detail: `The bytes that arrived are not those that ${HEADER} promised. Nothing was kept; send them again.`,
        });
      return received;
    } catch (error) {
      await intake.ended; // or the file might be opened just after its name was dropped
      await this.files.release(intake.id);
      throw error;
    }
  }
}

/** multer's storage engine for one request. */
class Intake<T extends object> implements StorageEngine {
  readonly id = randomUUID();
  received: Received<T> | null = null;
  /** Settles when nothing more is written for this request. */
  ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly files: FileStore,
    private readonly admission: Admission<T>,
  ) {}

  run(request: Request, response: Response): Promise<void> {
    const limits = { ...PARTS, fileSize: LIMITS.attachmentBytes };
    const take = multer({ storage: this, limits, defParamCharset: 'utf8' }).single('file');
    return new Promise((resolve, reject) => {
      take(request, response, (error: unknown) => (error ? reject(refusalOf(error)) : resolve()));
    });
  }

  _handleFile(request: Request, file: Express.Multer.File, done: (error?: unknown) => void): void {
    const taken = this.take(request, file);
    this.ended = taken.catch(() => undefined); // the refusal is answered through `done`
    taken.then(() => done(), done);
  }

  _removeFile(_request: Request, _file: Express.Multer.File, done: (error: Error | null) => void): void {
    this.received = null;
    this.files.release(this.id).then(() => done(null), done);
  }

  private async take(request: Request, file: Express.Multer.File): Promise<void> {
    const target = await targetIn(request.body, this.admission.fields);
    await this.admission.admit(target);
    const meter = new ContentMeter();
    await pipeline(file.stream, meter.pass, await this.files.receive(this.id));
    const measured = await meter.measured();
    this.received = { id: this.id, ...target, ...measured, fileName: safeFileName(file.originalname) };
  }
}

const promisedHash = (request: Request): string | null => {
  const promised = request.get(HEADER)?.trim().toLowerCase();
  if (promised !== undefined && !/^[0-9a-f]{64}$/.test(promised))
    throw invalidField(HEADER, 'field/wrong', `${HEADER} is the SHA-256 of the file in 64 hexadecimal digits.`);
  return promised ?? null;
};

/** The fields that have arrived: exactly those asked for, under the rules of every input. */
const targetIn = <T extends object>(body: unknown, fields: Type<T>): Promise<T> =>
  inputPipe().transform({ ...(body as object) }, { type: 'body', metatype: fields }) as Promise<T>; // the pipe makes what it is told

/** multer and the parser below it throw plain errors; what has a code of the system is ours, the rest is the sender's. */
const refusalOf = (error: unknown): Error => {
  if (error instanceof MulterError)
    return error.code === 'LIMIT_FILE_SIZE'
      ? tooLarge()
      : invalidField(
          error.field ?? 'file',
          'field/wrong',
          'Send recordTable, recordId, and one file in the field "file".',
        );
  if (error instanceof Error && error.constructor === Error && !('code' in error))
    return new Refused('request/unreadable', { status: 400, detail: 'The form ended early or is malformed.' });
  return error instanceof Error ? error : new Error('Upload failed');
};

import { parentPort, workerData } from 'node:worker_threads';
import { AheadLog } from './ahead-log.js';
import { failureOf } from './failure.js';
import { FileIntake, type Slots } from './file-intake.js';
import { HashThreads } from './hash-threads.js';
import type { FileResult, FromThread, ImportJob, ReadFile, ToThread } from './import-job.js';
import { Inbox } from './inbox.js';
import { People } from './people.js';
import { type Outcome, RegisterWriter, type Supplement } from './register-writer.js';
import { Rejects } from './rejects.js';

/**
 * The thread of one import: bytes in, persons into the register, in one transaction at the end. It has a thread of its
 * own so that nobody else waits for it, and a connection of its own because it may take minutes.
 */
const job = workerData as ImportJob; // the thread is started with nothing else
const port = parentPort;
if (!port) throw new Error('An import is started as a thread');

const say = (message: FromThread): void => port.postMessage(message);
const inbox = new Inbox(count => say({ more: count }));
port.on('message', (message: ToThread) => inbox.take(message));

const EVERY = 500;

let file = 0;

const read = async (writer: RegisterWriter, slots: Slots, log: AheadLog): Promise<Omit<Outcome, 'threads'>> => {
  const people = new People(log);
  const files: ReadFile[] = [];
  const rejects: Rejects[] = [];
  const supplements: Supplement[] = [];
  for (const given of job.files) {
    const rejected = new Rejects();
    const open = given.corrects ? await writer.openRejects(given.corrects.importId) : null;
    const intake = new FileIntake(given, { people, rejects: rejected, slots, day: job.day, open });
    const ticking = setInterval(() => say({ progress: { ...intake.progress, file } }), EVERY);
    files.push(await intake.run(inbox.file()).finally(() => clearInterval(ticking)));
    rejects.push(rejected);
    if (open) supplements.push({ importId: given.importId, open, fits: intake.fits });
    file += 1;
  }
  const persons = people.perTable();
  const personsIn = (at: number): number =>
    persons.get(slots.tables.get(job.files[at]?.affectedTableId ?? '') ?? -1) ?? 0;
  return { people, rejects, supplements, results: files.map((read, at) => ({ ...read, persons: personsIn(at) })) };
};

const run = async (): Promise<FileResult[]> => {
  const log = new AheadLog();
  // First of all: a thread takes longer to start than the register to open.
  const threads = new HashThreads(job.key, log, job.threads);
  try {
    const writer = await RegisterWriter.open(job);
    try {
      const outcome = await read(writer, await writer.slots(), log);
      await writer.write({ ...outcome, threads });
      return outcome.results;
    } finally {
      await writer.close();
    }
  } finally {
    await threads.close();
  }
};

run()
  .then(
    results => say({ done: results }),
    (error: unknown) => say({ failed: { ...failureOf(error), file: file < job.files.length ? file : null } }),
  )
  .finally(() => port.close());

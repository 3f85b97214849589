import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import type { Sending } from './mail-settings.js';

/** What came of one attempt. Only `unclear` leaves open whether the mail left. */
export type Outcome =
  | { kind: 'sent'; refused: string[] }
  | { kind: 'not_sent'; problem: string; isFinal: boolean }
  | { kind: 'unclear'; problem: string };

interface Envelope {
  from: string;
  to: readonly string[];
}

/** Longest time of one attempt; a lease is longer. */
export const ATTEMPT_LASTS_MS = 4 * 60_000;
const CONNECTING_MS = 30_000;
const SILENCE_MS = 60_000;

/** The bytes of a mail, and whether the server has asked for them: until then nothing can have left. */
class Wire extends Readable {
  hasBegun = false;
  constructor(private bytes: Buffer | null) {
    super();
  }
  override _read(): void {
    this.hasBegun = true;
    this.push(this.bytes);
    if (this.bytes) this.push(null);
    this.bytes = null;
  }
}

interface SmtpError extends Error {
  code?: string;
  /** The server's answer; with one there is no doubt. */
  responseCode?: number;
  response?: string;
}

/** Gives a mail to the server once. Never throws: what the server or the network does is an outcome. */
export const sendOnce = async (sending: Sending, { from, to }: Envelope, message: Buffer): Promise<Outcome> => {
  const { host, port, secure, requireTls, auth } = sending;
  const wire = new Wire(message);
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: requireTls,
    connectionTimeout: CONNECTING_MS,
    greetingTimeout: CONNECTING_MS,
    dnsTimeout: CONNECTING_MS,
    socketTimeout: SILENCE_MS,
    logger: false,
  });
  const broken = new Promise<never>((_, reject) => connection.once('error', reject));
  broken.catch(() => undefined); // looked at below, where an attempt is under way
  const step = <T>(work: (done: (error: Error | null | undefined, value?: T) => void) => void): Promise<T> =>
    Promise.race([
      broken,
      new Promise<T>((resolve, reject) => work((error, value) => (error ? reject(error) : resolve(value as T)))), // as: a step that succeeds has its value
    ]);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The attempt took too long')), ATTEMPT_LASTS_MS).unref();
  });
  try {
    return await Promise.race([
      late,
      (async (): Promise<Outcome> => {
        await step(done => connection.connect(done));
        if (auth) await step(done => connection.login({ credentials: auth }, done));
        const { rejected } = await step<{ rejected: string[] }>(done =>
          connection.send({ from, to: [...to], size: message.length }, wire, done),
        );
        return { kind: 'sent', refused: rejected };
      })(),
    ]);
  } catch (error) {
    return outcomeOf(error as SmtpError, wire.hasBegun); // all that is thrown here are errors
  } finally {
    connection.quit();
    connection.close();
  }
};

const outcomeOf = ({ code, responseCode, response, message }: SmtpError, hasBegun: boolean): Outcome => {
  const problem = (response ?? message).slice(0, 300);
  if (responseCode !== undefined) return { kind: 'not_sent', problem, isFinal: responseCode >= 500 };
  if (!hasBegun) return { kind: 'not_sent', problem, isFinal: code === 'EAUTH' || code === 'EENVELOPE' };
  return { kind: 'unclear', problem };
};

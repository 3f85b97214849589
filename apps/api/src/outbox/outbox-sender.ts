import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { type Sending, sendingOf } from './mail-settings.js';
import { ATTEMPT_LASTS_MS, type Outcome, sendOnce } from './smtp.js';

interface Claimed {
  id: string;
  recipients: string[];
  message: Buffer;
  attempts: number;
  claimedAt: Date;
}

const LOOKS_EVERY_MS = 15_000;
/** After this time nobody can still be sending what was claimed: longer than the longest attempt. */
const LEASE_MS = 10 * 60_000;
/** Minutes until the next attempts: a server that is down for a night is waited for. */
const PAUSES = [1, 2, 5, 10, 30, 60, 120, 240, 480];

const EXPIRE = `
update outgoing_mail set state = 'unclear', problem = 'Sending broke off: the mail may or may not have left.'
where state = 'sending' and claimed_at < $1 returning id`;

const CLAIM = `
with next as (
  select id from outgoing_mail where state = 'waiting' and due_at <= $1 order by due_at, id limit 1 for update skip locked
)
update outgoing_mail m set state = 'sending', attempts = m.attempts + 1, claimed_at = $1
from next where m.id = next.id
returning m.id, m.recipients || m.copies as recipients, m.message, m.attempts, m.claimed_at as "claimedAt"`;

const NOTE = `
update outgoing_mail set state = $2, sent_at = $3, problem = $4, refused = $5, due_at = coalesce($6, due_at)
where id = $1 and state in ('sending', 'unclear')`;

/**
 * Sends what waits in the outbox: any number of processes may. A mail is claimed, and the claim committed, before the
 * first word is said to the server; what came of it is noted afterwards. So a crash in between leaves a claimed mail, which
 * nobody sends again: after the lease it is `unclear`, and a person who has asked says what became of it. A mail of which
 * it is certain that it did not leave (no server, a refusal, a break before the server asked for the text) is tried again.
 */
@Injectable()
export class OutboxSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Outbox');
  private readonly sending: Sending | null;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private isAskedAgain = false;
  private isStopping = false;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {
    this.sending = sendingOf(settings);
  }

  onApplicationBootstrap(): void {
    if (!this.sending) return;
    this.timer = setInterval(() => this.wake(), LOOKS_EVERY_MS).unref();
    this.wake();
  }

  /** What is on the wire is brought to its end: it would be unclear otherwise. */
  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Sends what waits, once however often it is called meanwhile. */
  wake(): void {
    if (!this.sending || this.isStopping) return;
    this.isAskedAgain = true;
    this.running ??= this.run(this.sending)
      .catch(() => this.log.error('The outbox could not be worked on; tried again later'))
      .finally(() => (this.running = null));
  }

  private async run(sending: Sending): Promise<void> {
    while (this.isAskedAgain) {
      this.isAskedAgain = false;
      await this.expire();
      for (let mail = await this.claim(); mail; mail = await this.claim()) await this.send(sending, mail);
    }
  }

  private async expire(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LEASE_MS);
    await this.work.do(systemActor(randomUUID()), tx => tx.query(EXPIRE, [before]));
  }

  private async claim(): Promise<Claimed | null> {
    if (this.isStopping) return null;
    const [rows] = await this.work.do(systemActor(randomUUID()), tx =>
      tx.query<[Claimed[], number]>(CLAIM, [this.clock.now()]),
    );
    return rows[0] ?? null;
  }

  private async send(sending: Sending, { id, recipients, message, attempts, claimedAt }: Claimed): Promise<void> {
    const outcome: Outcome =
      // A machine that slept meanwhile may find its claim expired: then nothing is sent.
      this.clock.now().getTime() - claimedAt.getTime() > LEASE_MS - ATTEMPT_LASTS_MS
        ? { kind: 'not_sent', problem: 'The claim expired before sending began.', isFinal: false }
        : await sendOnce(sending, { from: sending.from, to: recipients }, message);
    const pause = PAUSES[attempts - 1];
    const state = stateAfter(outcome, pause !== undefined);
    const now = this.clock.now();
    await this.work.do(systemActor(randomUUID()), tx =>
      tx.query(NOTE, [
        id,
        state,
        state === 'sent' ? now : null,
        outcome.kind === 'sent' ? null : outcome.problem,
        outcome.kind === 'sent' ? outcome.refused : [],
        state === 'waiting' && pause !== undefined ? new Date(now.getTime() + pause * 60_000) : null,
      ]),
    );
    if (outcome.kind !== 'sent') this.log.warn(`A mail was not sent: ${outcome.kind}`);
  }
}

const stateAfter = (outcome: Outcome, mayTryAgain: boolean): 'sent' | 'unclear' | 'waiting' | 'failed' => {
  if (outcome.kind !== 'not_sent') return outcome.kind;
  return outcome.isFinal || !mayTryAgain ? 'failed' : 'waiting';
};

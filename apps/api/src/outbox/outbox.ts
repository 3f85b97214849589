import { Inject, Injectable } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Compartment } from '@breachdesk/contract/vocabularies';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/problems/problems.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { compose, type Letter } from './compose.js';
import { type Sending, sendingOf } from './mail-settings.js';
import { OutboxSender } from './outbox-sender.js';

/** What a mail says, and to whom. */
export type Words = Pick<Letter, 'to' | 'cc' | 'subject' | 'text' | 'inReplyTo' | 'references' | 'files'>;

/** A mail spelt out, ready to be put into the outbox. */
export interface Composed {
  from: string;
  to: readonly string[];
  cc: readonly string[];
  subject: string;
  messageId: string;
  token: string;
  date: Date;
  message: Buffer;
}

/** What a mail belongs to. */
export interface Cause {
  /** The item of a case that it sends, with the file that keeps it; null for mails of no case, such as reminders. */
  of: { incidentId: string; compartment: Compartment; correspondenceId: string; originalId: string } | null;
  /** What it is for, where the same must never be sent twice: asked for again, nothing happens. */
  onceKey?: string;
}

/** Crockford's letters: none that is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TOKEN_LETTERS = 16;

/** A mark that nobody guesses: eighty random bits. */
const newToken = (): string => `BD-${[...randomBytes(TOKEN_LETTERS)].map(byte => LETTERS[byte % 32]).join('')}`;

/** Marks of that form in a text. */
export const tokensIn = (text: string): string[] => [...new Set(text.match(/\bBD-[0-9A-HJKMNP-TV-Z]{16}\b/g) ?? [])];

/** Where mails are given to be sent: in the transaction of their cause, so that neither is without the other. */
@Injectable()
export class Outbox {
  private readonly sending: Sending | null;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
    private readonly sender: OutboxSender,
  ) {
    this.sending = sendingOf(settings);
  }

  /** Address that mail is from; null while none can be sent. */
  get from(): string | null {
    return this.sending?.from ?? null;
  }

  /** Spells a mail out. Refuses where no mail can be sent. */
  async compose(words: Words): Promise<Composed> {
    const from = this.from;
    if (from === null)
      throw new Refused('mail/not-set-up', {
        detail:
          'No mail can be sent here: SMTP_URL and MAIL_FROM are not set. Send it another way, and write that down.',
      });
    const token = newToken();
    const messageId = `<${randomUUID()}.${token.slice(3).toLowerCase()}@${from.slice(from.lastIndexOf('@') + 1)}>`;
    const date = this.clock.now();
    const subject = `${words.subject} [${token}]`;
    const message = await compose({ ...words, subject, from, messageId, date });
    return { from, to: words.to, cc: words.cc ?? [], subject, messageId, token, date, message };
  }

  /** Puts a mail into the outbox; it leaves after the transaction. Gives its id; null when it was asked for before. */
  async post(tx: EntityManager, mail: Composed, { of, onceKey }: Cause): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into outgoing_mail (incident_id, compartment, correspondence_id, original_id, once_key, message_id, token, sender,
         recipients, copies, subject, message, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (once_key) do nothing returning id`,
      [
        of?.incidentId ?? null,
        of?.compartment ?? 'general',
        of?.correspondenceId ?? null,
        of?.originalId ?? null,
        onceKey ?? null,
        mail.messageId,
        mail.token,
        mail.from,
        mail.to,
        mail.cc,
        mail.subject,
        mail.message,
        mail.date,
      ],
    );
    return row?.id ?? null;
  }

  /** To be called after the transaction: what waits is sent now and not at the next look. */
  wake(): void {
    this.sender.wake();
  }
}

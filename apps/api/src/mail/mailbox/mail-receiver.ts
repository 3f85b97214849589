import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Receiving, receivingOf } from '../../outbox/mail-settings.js';
import { tokensIn } from '../../outbox/outbox.js';
import { systemActor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import type { Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';
import { MailIntake, type Ready, type Write } from '../mail-intake.js';
import type { MailPlace } from '../mail-place.js';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import type { ParsedMail } from '../reading/parsed-mail.js';

/** A mail as the server has it. */
interface Arrived {
  uid: number;
  uidValidity: number;
  size: number;
  bytes: Uint8Array<ArrayBuffer> | null;
}

interface Place {
  incident_id: string;
  zone: string;
  correspondence_id: string;
  thread_id: string;
  tlp: MailPlace['tlp'];
  compartment: MailPlace['compartment'];
  shared_with: string[];
  contact_id: string | null;
  organisation_id: string | null;
}

const LOOKS_EVERY_MS = 60_000;
const AT_A_LOOK = 50;
/** Held by the process that looks: two at once would fetch the same mails. */
const LOCK = `pg_try_advisory_xact_lock(hashtext('the mailbox'))`;

const LAST = 'select coalesce(max(uid), 0) as uid from mailbox_message where mailbox = $1 and uid_validity = $2';
const TAKE = `
insert into mailbox_message (mailbox, uid_validity, uid, state, sender, subject, sent_at, size, fault, message, correspondence_id, incident_id, compartment)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing`;

/**
 * Fetches what came into the mailbox, which is ours alone; nothing in it is changed. Each mail is taken once, by the number
 * that the server gave it, in one transaction with what becomes of it: an answer to a mail of ours is a draft in its
 * case, everything else waits for a person. Whose answer it is, is decided by ids and marks that we made and nobody can
 * guess; names, addresses, references and subjects decide nothing.
 */
@Injectable()
export class MailReceiver implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Mailbox');
  private readonly receiving: Receiving | null;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private isReachable = true;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly work: Work,
    private readonly intake: MailIntake,
  ) {
    this.receiving = receivingOf(settings);
  }

  onApplicationBootstrap(): void {
    if (!this.receiving) return;
    this.timer = setInterval(() => void this.look(), LOOKS_EVERY_MS).unref();
    void this.look();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Looks once; a second call meanwhile waits for the first. Never throws: a mailbox that is away is looked at later. */
  look(): Promise<void> {
    const { receiving } = this;
    if (!receiving) return Promise.resolve();
    this.running ??= this.fetch(receiving)
      .then(
        () => this.say(true),
        () => this.say(false),
      )
      .finally(() => (this.running = null));
    return this.running;
  }

  /** The log has a line when that changes, not one for every look. */
  private say(isReachable: boolean): void {
    if (isReachable !== this.isReachable)
      this.log.warn(
        isReachable ? 'The mailbox answers again' : 'The mailbox could not be read; tried again every minute',
      );
    this.isReachable = isReachable;
  }

  private async fetch(receiving: Receiving): Promise<void> {
    const { ImapFlow } = await import('imapflow'); // large, and most houses have no mailbox of ours
    const client = new ImapFlow({
      host: receiving.host,
      port: receiving.port,
      secure: receiving.secure,
      doSTARTTLS: receiving.secure ? undefined : receiving.requireTls,
      auth: receiving.auth ?? undefined,
      logger: false,
      disableAutoIdle: true,
    });
    client.on('error', () => undefined); // the call under way fails by itself
    await client.connect();
    try {
      const box = await client.mailboxOpen(receiving.mailbox, { readOnly: true });
      const uidValidity = Number(box.uidValidity);
      const last = await this.lastTaken(receiving.mailbox, uidValidity);
      if (box.exists === 0) return;
      let count = 0;
      const found: { uid: number; size: number }[] = [];
      for await (const { uid, size } of client.fetch(`${last + 1}:*`, { uid: true, size: true }, { uid: true })) {
        // A server answers "from 8" with the last one, also when that is 7.
        if (uid > last && ++count <= AT_A_LOOK) found.push({ uid, size: size ?? 0 });
      }
      for (const { uid, size } of found.sort((one, other) => one.uid - other.uid)) {
        const isLarge = size > MAIL_LIMITS.bytes;
        const mail = isLarge ? false : await client.fetchOne(String(uid), { source: true }, { uid: true });
        const source = mail ? mail.source : undefined;
        const bytes = source ? new Uint8Array(source) : null;
        await this.take(receiving.mailbox, { uid, uidValidity, size: source?.length ?? size, bytes });
      }
    } finally {
      await client.logout().catch(() => client.close());
    }
  }

  private async lastTaken(mailbox: string, uidValidity: number): Promise<number> {
    const [row] = await this.work.read(systemActor(randomUUID()), tx =>
      tx.query<{ uid: number }[]>(LAST, [mailbox, uidValidity]),
    );
    return row?.uid ?? 0;
  }

  private async take(mailbox: string, arrived: Arrived): Promise<void> {
    const system = systemActor(randomUUID());
    if (!arrived.bytes) {
      await this.work.do(system, tx => wait(tx, mailbox, arrived, null));
      return;
    }
    const copy = new Uint8Array(arrived.bytes); // the reader takes its bytes away
    await this.intake.take(copy, 'received.eml', (ready, write) =>
      this.work.do(system, async tx => {
        const [lock] = await tx.query<{ mine: boolean }[]>(`select ${LOCK} as mine`);
        if (lock?.mine !== true) throw new Error('Another process looks into the mailbox');
        const [first] = ready.mails;
        if (first?.mail.bounce?.messageId)
          await tx.query('select app.note_bounce($1, $2)', [first.mail.bounce.messageId, reportOf(first.mail)]);
        const place = first && !first.fault ? await placeOfAnswer(tx, first.mail) : null;
        if (place) await answer(tx, mailbox, arrived, { place, ready, write });
        else await wait(tx, mailbox, arrived, first ?? null);
      }),
    );
  }
}

const reportOf = ({ bounce }: ParsedMail): string =>
  [bounce?.recipient, bounce?.diagnostic].filter(Boolean).join(': ').slice(0, 500) || 'It could not be delivered.';

/** By the ids it names, and by the marks in its subject and words; of a report, by the mail it returns. */
const placeOfAnswer = async (tx: EntityManager, mail: ParsedMail): Promise<Place | null> => {
  const ids = [mail.inReplyTo, ...mail.references, mail.bounce?.messageId].filter(id => typeof id === 'string');
  const tokens = tokensIn(`${mail.subject ?? ''} ${mail.text ?? ''}`);
  const [place] = await tx.query<Place[]>('select * from app.place_of_answer($1, $2)', [ids, tokens]);
  return place ?? null;
};

const answer = async (
  tx: EntityManager,
  mailbox: string,
  arrived: Arrived,
  { place, ready, write }: { place: Place; ready: Ready; write: Write },
): Promise<void> => {
  const [outer] = ready.mails;
  const { correspondenceId, compartment } = await write(tx, place.incident_id, ready, mail =>
    Promise.resolve({
      incidentId: place.incident_id,
      zone: place.zone,
      origin: 'mailbox',
      direction: 'incoming',
      tlp: place.tlp,
      compartment: place.compartment,
      sharedWith: place.shared_with,
      repliesToId: mail === outer?.mail ? place.correspondence_id : null,
      threadId: place.thread_id,
      contactId: place.contact_id,
      organisationId: place.organisation_id,
    }),
  );
  await tx.query(TAKE, [
    ...rowOf(mailbox, arrived, 'filed', outer ?? null),
    null,
    correspondenceId,
    place.incident_id,
    compartment,
  ]);
};

const wait = async (
  tx: EntityManager,
  mailbox: string,
  arrived: Arrived,
  read: Ready['mails'][number] | null,
): Promise<void> => {
  await tx.query(TAKE, [
    ...rowOf(mailbox, arrived, 'waiting', read),
    arrived.bytes && Buffer.from(arrived.bytes),
    null,
    null,
    null,
  ]);
};

const rowOf = (
  mailbox: string,
  { uid, uidValidity, size }: Arrived,
  state: string,
  read: Ready['mails'][number] | null,
): unknown[] => {
  const [from] = read?.mail.from ?? [];
  return [
    mailbox,
    uidValidity,
    uid,
    state,
    from ? [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ') : null,
    read?.mail.subject ?? null,
    read?.mail.sent?.at ?? null,
    size,
    read ? read.fault : 'too_large',
  ];
};

import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import hoodiecrow from 'hoodiecrow-imap';
import { SMTPServer } from 'smtp-server';

/** A mail that the server took. */
export interface Delivered {
  from: string;
  to: string[];
  bytes: Buffer;
}

/** What the server does with a mail beyond taking it. */
interface Manners {
  /** Recipients it does not know. */
  refuses?: (address: string) => boolean;
  /** Called when it has the whole mail and has not said so yet. */
  beforeAnswer?: () => Promise<void>;
}

/** A real SMTP server on this machine that keeps what it is given. */
export class PostOffice {
  readonly delivered: Delivered[] = [];
  manners: Manners = {};
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        if (this.manners.refuses?.(address)) done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
        else done();
      },
      onData: (stream, { envelope }, done) => {
        const taken = async (): Promise<void> => {
          const bytes = await buffer(stream);
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          this.delivered.push({ from, to: envelope.rcptTo.map(({ address }) => address), bytes });
          await this.manners.beforeAnswer?.();
        };
        taken().then(() => done(), done);
      },
    });
    this.server.on('error', () => undefined); // a client that was killed resets its connection
  }

  static async open(): Promise<PostOffice> {
    const office = new PostOffice();
    await new Promise<void>(resolve => office.server.listen(0, '127.0.0.1', resolve));
    return office;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo; // listening on TCP
    return `smtp://127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise(resolve => this.server.close(() => resolve()));
  }
}

/** A real IMAP server on this machine with one mailbox. */
export class Letterbox {
  private constructor(
    private readonly server: hoodiecrow.Server,
    readonly url: string,
  ) {}

  static async open(): Promise<Letterbox> {
    const server = hoodiecrow({ plugins: ['ID', 'UNSELECT', 'NAMESPACE'], storage: { INBOX: {} } });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo; // listening on TCP
    return new Letterbox(server, `imap://testuser:testpass@127.0.0.1:${port}/INBOX`);
  }

  /** Lets a mail arrive. */
  put(mail: string | Buffer): void {
    this.server.appendMessage('INBOX', [], false, mail.toString());
  }

  /** Flags of its mails: what a reader has changed. */
  flags(): string[] {
    return this.server.getMailbox('INBOX').messages.flatMap(({ flags }) => flags);
  }

  close(): Promise<void> {
    return new Promise(resolve => this.server.close(() => resolve()));
  }
}

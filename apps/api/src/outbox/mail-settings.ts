import { isIP } from 'node:net';
import { isEmail } from 'class-validator';
import { readUrl } from '../platform/read-url.js';
import type { Settings } from '../platform/settings.js';
import { StartRefusal } from '../platform/start-refusal.js';

/** A mail server that we speak to. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte; else it begins in clear. */
  secure: boolean;
  /** What begins in clear goes on in TLS or not at all; only a server on this machine is spoken to in clear. */
  requireTls: boolean;
  auth: { user: string; pass: string } | null;
}

/** How mail goes out: server, and the address it is from. */
export interface Sending extends MailServer {
  from: string;
}

/** How mail comes in: server, and the mailbox that is ours alone. */
export interface Receiving extends MailServer {
  mailbox: string;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || (isIP(host) === 4 && host.startsWith('127.')) || host === '[::1]';

const serverAt = (
  name: string,
  address: string,
  { clear, tls }: { clear: [scheme: string, port: number]; tls: [scheme: string, port: number] },
): { server: MailServer; path: string } => {
  const url = readUrl(address);
  const known = url && [clear, tls].find(([scheme]) => url.protocol === `${scheme}:`);
  if (!known || !url.hostname)
    throw new StartRefusal(`${name} must be an address such as ${tls[0]}://user:password@mail.example.org:${tls[1]}.`);
  const secure = known === tls;
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  return {
    server: {
      host: url.hostname,
      port: url.port ? Number(url.port) : known[1],
      secure,
      requireTls: !secure && !isLoopback(url.hostname),
      auth: user ? { user, pass } : null,
    },
    path: decodeURIComponent(url.pathname.slice(1)),
  };
};

/** How mail goes out; null when nobody has said. A start with half of it is refused. */
export const sendingOf = ({ smtpUrl, mailFrom }: Settings): Sending | null => {
  if (!smtpUrl && !mailFrom) return null;
  if (!smtpUrl || !mailFrom) throw new StartRefusal('SMTP_URL and MAIL_FROM go together; set both or neither.');
  if (!isEmail(mailFrom)) throw new StartRefusal(`MAIL_FROM must be an e-mail address, not "${mailFrom}".`);
  const { server } = serverAt('SMTP_URL', smtpUrl, { clear: ['smtp', 587], tls: ['smtps', 465] });
  return { ...server, from: mailFrom };
};

/** How mail comes in; null when nobody has said. */
export const receivingOf = ({ imapUrl }: Settings): Receiving | null => {
  if (!imapUrl) return null;
  const { server, path } = serverAt('IMAP_URL', imapUrl, { clear: ['imap', 143], tls: ['imaps', 993] });
  return { ...server, mailbox: path || 'INBOX' };
};

/** Addresses of our own that are configured: whom mail is from, and the mailbox if it is named by one. */
export const addressesOf = (settings: Settings): string[] =>
  [sendingOf(settings)?.from, receivingOf(settings)?.auth?.user].filter(address => isEmail(address)).map(String);

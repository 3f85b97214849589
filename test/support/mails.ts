/** Mails as their senders make them, honest and hostile. Lines end as on the wire. */
export interface Written {
  id?: string;
  from?: string;
  to?: string;
  date?: string;
  subject?: string;
  headers?: string[];
  text?: string;
  html?: string;
  files?: { name: string; type?: string; bytes: string | Buffer }[];
}

const BOUNDARY = 'breachdesk-test-boundary';
const wrapped = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A mail with the given parts. */
export const eml = (mail: Written = {}): string => {
  const {
    from = 'Case desk <desk@datatilsynet.dk>',
    to = 'Ada <ada@example.org>',
    subject = 'Your notification',
  } = mail;
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${mail.date ?? 'Thu, 12 Dec 2024 10:15:30 +0100'}`,
    ...(mail.id === undefined ? [] : [`Message-ID: ${mail.id}`]),
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ];
  const bodies = [
    ...(mail.text === undefined && mail.html !== undefined
      ? []
      : [part('text/plain; charset=utf-8', mail.text ?? 'Hello.')]),
    ...(mail.html === undefined ? [] : [part('text/html; charset=utf-8', mail.html)]),
  ];
  const files = (mail.files ?? []).map(({ name, type = 'application/octet-stream', bytes }) =>
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      wrapped(bytes),
    ].join('\r\n'),
  );
  const lines = [...bodies, ...files].flatMap(one => [`--${BOUNDARY}`, one]);
  return [...head, `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`, '', ...lines, `--${BOUNDARY}--`, ''].join(
    '\r\n',
  );
};

const part = (type: string, text: string): string =>
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', wrapped(text)].join('\r\n');

/** A mail in which another one is forwarded as a file. */
export const forwarding = (inner: string, mail: Written = {}): string => {
  const boundary = `forward-${inner.length}`;
  return [
    `From: ${mail.from ?? 'Lea <lea@lawyers.example>'}`,
    'To: Ada <ada@example.org>',
    `Subject: ${mail.subject ?? 'Fwd: see below'}`,
    `Date: ${mail.date ?? 'Fri, 13 Dec 2024 08:00:00 +0100'}`,
    ...(mail.id === undefined ? [] : [`Message-ID: ${mail.id}`]),
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain',
    '',
    'Forwarded.',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="forwarded.eml"',
    '',
    inner,
    `--${boundary}--`,
    '',
  ].join('\r\n');
};

/** Mails within each other, the outermost being 1. */
export const nested = (depth: number): string => {
  let mail = eml({ id: '<innermost@evil.example>', subject: 'Innermost' });
  for (let at = depth - 1; at >= 1; at -= 1)
    mail = forwarding(mail, { subject: `Level ${at}`, id: `<level-${at}@evil.example>` });
  return mail;
};

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A winmail.dat (MS-OXTNEF) with a text and files. */
export const winmail = (text: string, files: { name: string; bytes: string }[]): Buffer => {
  const attribute = (level: number, id: number, value: Buffer): Buffer => {
    const sum = value.reduce((total, byte) => (total + byte) & 0xffff, 0);
    return Buffer.concat([Buffer.from([level]), u32(id), u32(value.length), value, u16(sum)]);
  };
  const ended = (words: string): Buffer => Buffer.from(`${words}\0`, 'latin1');
  return Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    attribute(1, 0x0002800c, ended(text)),
    ...files.flatMap(({ name, bytes }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, ended(name)),
      attribute(2, 0x0006800f, Buffer.from(bytes)),
    ]),
  ]);
};

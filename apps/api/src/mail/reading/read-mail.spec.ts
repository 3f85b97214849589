import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { eml, forwarding, nested, winmail } from '../../../../../test/support/mails.js';
import type { ParsedMail } from './parsed-mail.js';
import { readMail } from './read-mail.js';

const bytesOf = (mail: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(mail));
const mailsIn = async (mail: string | Buffer): Promise<ParsedMail[]> => {
  const read = await readMail(bytesOf(mail));
  if ('fault' in read) throw new Error(`Not read: ${read.fault}`);
  return read.mails;
};
const only = async (mail: string | Buffer): Promise<ParsedMail> => {
  const [first] = await mailsIn(mail);
  if (!first) throw new Error('No mail');
  return first;
};
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

describe('A mail (.eml)', () => {
  it('tells sender, recipients, times in their own words, thread and text', async () => {
    const mail = await only(
      eml({
        id: '<a.1@datatilsynet.dk>',
        from: '=?utf-8?Q?S=C3=B8ren?= <soeren@datatilsynet.dk>',
        to: 'Ada <ada@example.org>, lea@lawyers.example',
        subject: '=?iso-8859-1?Q?Sp=F8rgsm=E5l?=',
        headers: ['Cc: Desk <desk@datatilsynet.dk>', 'In-Reply-To: <q@x>', 'References: <p@x> <q@x>'],
        text: 'Hvor mange?\r\n',
      }),
    );
    expect(mail).toMatchObject({
      format: 'eml',
      messageId: '<a.1@datatilsynet.dk>',
      inReplyTo: '<q@x>',
      references: ['<p@x>', '<q@x>'],
      from: [{ name: 'Søren', address: 'soeren@datatilsynet.dk' }],
      to: [
        { name: 'Ada', address: 'ada@example.org' },
        { name: null, address: 'lea@lawyers.example' },
      ],
      cc: [{ name: 'Desk', address: 'desk@datatilsynet.dk' }],
      subject: 'Spørgsmål',
      text: 'Hvor mange?',
    });
    // 10:15:30 at one hour east of Greenwich.
    expect(mail.sent).toEqual({ at: new Date('2024-12-12T09:15:30Z'), written: 'Thu, 12 Dec 2024 10:15:30 +0100' });
  });

  it('says when the last server took it in, and nothing where a date is none', async () => {
    const received = [
      'Received: from a by b; Thu, 12 Dec 2024 04:15:40 -0500 (EST)',
      'Received: from c; Wed, 11 Dec 2024 00:00:00 +0000',
    ];
    const mail = await only(eml({ headers: received, date: 'some day' }));
    expect(mail.received?.at).toEqual(new Date('2024-12-12T09:15:40Z'));
    expect(mail.sent).toBeNull();
    expect((await only(eml({ date: 'Mon, 31 Feb 2024 10:00:00 +0100' }))).sent?.at).not.toEqual(
      new Date('2024-03-02T09:00:00Z'),
    );
  });

  it('gives its files byte for byte', async () => {
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255]);
    const { files } = await only(eml({ files: [{ name: 'log.bin', bytes }] }));
    expect(files.map(({ name }) => name)).toEqual(['log.bin']);
    expect(Buffer.from(files[0]?.bytes ?? [])).toEqual(bytes);
  });

  it('takes ids only in their form: what else a header says is no id', async () => {
    const mail = await only(
      eml({ headers: ['In-Reply-To: INC-2024-0001', 'References: <a b> <ok@x> <script>alert(1)'] }),
    );
    expect([mail.inReplyTo, mail.references]).toEqual([null, ['<ok@x>', '<script>']]);
  });
});

describe('HTML of a mail', () => {
  const shown = async (html: string, files?: { name: string; type?: string; bytes: Buffer }[]): Promise<ParsedMail> =>
    only(eml({ html, files }));

  it('runs nothing, whatever it is hidden in (T1, T6)', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)><script>alert(1)</script></svg>',
      '<a href="javascript:alert(1)">x</a>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
      '<form action="https://evil.example"><input name=q><button>Go</button></form>',
      '<meta http-equiv=refresh content="0;url=https://evil.example">',
      '<base href="https://evil.example/">',
      '<object data="https://evil.example/x"></object>',
      '<style>@import "https://evil.example/x.css";</style>',
      '<div style="background:url(https://evil.example/p.png);behavior:url(x)">t</div>',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    ].join('');
    const { html } = await shown(hostile);
    expect(html).not.toMatch(/<(script|svg|iframe|form|input|button|meta|base|object|style|math)\b/i);
    expect(html).not.toMatch(/\son\w+\s*=/i);
    expect(html).not.toMatch(/url\s*\(|behavior|@import|href\s*=|src\s*=\s*"(?!data:image)/i);
  });

  it('fetches nothing: remote pictures, sheets and styles are counted and left out', async () => {
    const mail = await shown(
      '<img src="https://evil.example/p.png" alt="Logo"><img src="//evil.example/q.png">' +
        '<link rel=stylesheet href="https://evil.example/s.css"><div style="background:url(https://evil.example/b.png)">t</div>',
    );
    expect(mail.remoteParts).toBe(4);
    expect(mail.html).not.toContain('evil.example');
    expect(mail.html).toContain('[Logo]');
  });

  it('shows a picture that came with it, if it is one by its bytes', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const inline = (type: string, bytes: Buffer): string =>
      [
        'From: a@b.example',
        'Subject: x',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary="r"',
        '',
        '--r',
        'Content-Type: text/html',
        '',
        '<img src="cid:p1" alt="Plan">',
        '--r',
        `Content-Type: ${type}`,
        'Content-ID: <p1>',
        'Content-Transfer-Encoding: base64',
        '',
        bytes.toString('base64'),
        '--r--',
      ].join('\r\n');
    expect((await only(inline('image/png', png))).html).toContain(
      `src="data:image/png;base64,${png.toString('base64')}"`,
    );
    const svg = await only(inline('image/png', Buffer.from('<svg onload="alert(1)"/>')));
    expect(svg.html).toBe('<span>[Plan]</span>');
  });

  it('shows where a link leads, and is no link any more', async () => {
    const { html, text: words } = await shown('<p>Log in <a href="https://evil.example/login">here</a></p>');
    expect(html).toBe('<p>Log in <a title="https://evil.example/login">here</a></p>');
    expect(words).toContain('https://evil.example/login');
  });
});

describe('Mails within mails', () => {
  it('are read each by itself, outermost first, with the one they came in', async () => {
    const inner = eml({ id: '<in@x>', subject: 'Inner' });
    const [outer, forwarded] = await mailsIn(forwarding(inner, { subject: 'Outer' }));
    expect([outer?.subject, outer?.parent, forwarded?.subject, forwarded?.parent]).toEqual(['Outer', null, 'Inner', 0]);
    expect(text(forwarded?.original?.bytes).trim()).toBe(inner.trim());
    expect(outer?.files.map(({ name }) => name)).toEqual(['forwarded.eml']);
  });

  it('to depth 50 end at depth 20; the rest is in the files, and that is said', async () => {
    const mails = await mailsIn(nested(50));
    expect(mails).toHaveLength(20);
    expect(mails[19]).toMatchObject({ subject: 'Level 20', remarks: ['mails_left'] });
    expect(text(mails[19]?.files[0]?.bytes)).toContain('Subject: Innermost');
  });

  it('of one winmail.dat are part of the mail it came with', async () => {
    const dat = winmail('Words of Outlook', [{ name: 'table.csv', bytes: 'a;b' }]);
    const file = { name: 'winmail.dat', type: 'application/ms-tnef', bytes: dat };
    const mails = await mailsIn(eml({ text: '', files: [file] }));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toBe('Words of Outlook');
    expect(mails[0]?.files.map(({ name }) => name)).toEqual(['winmail.dat', 'table.csv']);
    expect(text(mails[0]?.files[1]?.bytes)).toBe('a;b');
  });
});

describe('A file of Outlook (.msg)', () => {
  const [ROOT, DOCUMENT] = [5, 2] as unknown as [Entry['type'], Entry['type']]; // as: an enum whose object the package keeps to itself
  const utf16 = (words: string): Buffer => Buffer.from(words, 'utf16le');
  const msg = (streams: Record<string, Buffer>): Buffer => {
    const entries = Object.entries({ ...streams, '__properties_version1.0': Buffer.alloc(32) });
    const root = { name: 'Root Entry', type: ROOT, length: 0, children: entries.map((_, at) => at + 1) };
    const files = entries.map(([name, bytes]) => ({
      name,
      type: DOCUMENT,
      length: bytes.length,
      binaryProvider: () => new Uint8Array(bytes),
    }));
    return Buffer.from(burn([root, ...files]));
  };

  it('tells subject, sender, text, and times from the headers of transport', async () => {
    const mail = await only(
      msg({
        '__substg1.0_001A001F': utf16('IPM.Note'),
        '__substg1.0_0037001F': utf16('Anmodning om oplysninger'),
        '__substg1.0_0C1A001F': utf16('Søren Sagsbehandler'),
        '__substg1.0_5D01001F': utf16('soeren@datatilsynet.dk'),
        '__substg1.0_1000001F': utf16('Hvor mange er berørt?'),
        '__substg1.0_007D001F': utf16('Message-ID: <m1@datatilsynet.dk>\r\nDate: Thu, 12 Dec 2024 10:15:30 +0100\r\n'),
      }),
    );
    expect(mail).toMatchObject({
      format: 'msg',
      subject: 'Anmodning om oplysninger',
      text: 'Hvor mange er berørt?',
      messageId: '<m1@datatilsynet.dk>',
      from: [{ name: 'Søren Sagsbehandler', address: 'soeren@datatilsynet.dk' }],
    });
    expect(mail.sent?.at).toEqual(new Date('2024-12-12T09:15:30Z'));
  });
});

describe('What is no mail', () => {
  it('is not read, and the reason is said', async () => {
    expect(await readMail(bytesOf('%PDF-1.7 …'))).toEqual({ fault: 'not_a_mail' });
    expect(await readMail(bytesOf('Dear all: this is a note.\n'))).toEqual({ fault: 'not_a_mail' });
    expect(await readMail(bytesOf(Buffer.alloc(100)))).toEqual({ fault: 'not_a_mail' });
    const cut = bytesOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
    expect(await readMail(cut)).toEqual({ fault: 'damaged' });
    expect(await readMail(bytesOf(winmail('Words', []).subarray(0, 16)))).toEqual({ fault: 'damaged' });
    expect(await readMail(new Uint8Array(40 * 1024 * 1024 + 1))).toEqual({ fault: 'too_large' });
  });
});

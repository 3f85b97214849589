import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail of ours before it is spelt out. */
export interface Letter {
  from: string;
  to: readonly string[];
  cc?: readonly string[];
  subject: string;
  text: string;
  messageId: string;
  date: Date;
  inReplyTo?: string | null;
  references?: readonly string[];
  files?: readonly { name: string; mediaType: string; bytes: Buffer }[];
}

/** The mail as it goes over the wire (RFC 5322). It is spelt out once: every attempt sends the same bytes. */
export const compose = (letter: Letter): Promise<Buffer> =>
  new MailComposer({
    from: letter.from,
    to: [...letter.to],
    cc: [...(letter.cc ?? [])],
    subject: letter.subject,
    text: letter.text,
    messageId: letter.messageId,
    date: letter.date,
    inReplyTo: letter.inReplyTo ?? undefined,
    references: [...(letter.references ?? [])],
    attachments: (letter.files ?? []).map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: bytes,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

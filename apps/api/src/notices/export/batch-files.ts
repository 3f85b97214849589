import type { LetterLanguage } from '@breachdesk/contract/vocabularies';
import type { KeyObject } from 'node:crypto';
import { type Letter, letterFor, type LetterGround, letterText, type LetterText } from '../letter/letter.js';
import type { NamedCategory } from '../letter/category-words.js';
import { type Contact, contactFrom } from '../sealing/contact.js';
import { open } from '../sealing/sealing.js';
import { csvOf, dialled } from '../../platform/documents/csv.js';
import { lettersPdf } from './letters-pdf.js';
import { type BatchFile, listed, type Manifest, manifestFile, sha256 } from './manifest.js';

/** One recipient of a batch as the export is told of them; the contact is still sealed. */
export interface BatchRecipient {
  id: string;
  reference: string;
  sealed: Uint8Array;
  toGuardian: boolean;
  language: LetterLanguage;
  categories: readonly NamedCategory[];
}

/** What a batch is exported from. */
export interface BatchContents {
  batch: Manifest['batch'];
  ground: LetterGround;
  texts: readonly { number: number; language: LetterLanguage; subject: string; body: string }[];
  recipients: readonly BatchRecipient[];
}

/** A recipient whose language has no approved text in this batch. */
export class NoText extends Error {
  constructor(readonly language: LetterLanguage) {
    super(`No text in ${language}`);
  }
}

interface Written {
  letter: Letter;
  contact: Contact;
}

/** Letters in one PDF: few enough for a printer to open, and for the memory of the process. */
const LETTERS_PER_PDF = 500;

/** Where the sealed contact of a recipient lies. */
export const contactPlace = (id: string): { table: string; id: string; column: string } => ({
  table: 'notice_recipient',
  id,
  column: 'sealed_contact',
});

/** The files of a batch in the order of the archive, the manifest first. The same contents give the same bytes. */
export const batchFiles = async (
  contents: BatchContents,
  dataKey: KeyObject,
): Promise<{ manifest: Manifest; files: BatchFile[] }> => {
  const written = writtenIn(contents, dataKey);
  const files = await MAKERS[contents.batch.channel === 'digital_post' ? 'print' : contents.batch.channel]?.(
    written,
    contents,
  );
  const manifest: Manifest = {
    form: 'breachdesk-notice-batch-1',
    batch: contents.batch,
    letters: written.length,
    texts: contents.texts.map(({ number, language, subject, body }) => ({
      number,
      language,
      sha256: sha256(`${subject}\n\n${body}`),
    })),
    files: (files ?? []).map(listed),
  };
  return { manifest, files: [manifestFile(manifest), ...(files ?? [])] };
};

const writtenIn = ({ texts, ground, recipients }: BatchContents, dataKey: KeyObject): Written[] => {
  const byLanguage = new Map<LetterLanguage, LetterText>(
    texts.map(({ language, subject, body }) => [language, letterText(language, subject, body)]),
  );
  return recipients.map(recipient => {
    const text = byLanguage.get(recipient.language);
    if (!text) throw new NoText(recipient.language);
    const contact = contactFrom(open(dataKey, recipient.sealed, contactPlace(recipient.id)));
    return { contact, letter: letterFor(text, ground, { ...recipient, contact }) };
  });
};

const printed = async (written: readonly Written[], { batch, ground }: BatchContents): Promise<BatchFile[]> => {
  const files: BatchFile[] = [];
  const rows = [['reference', 'file', 'first_page', 'pages', 'language', 'name', 'address']];
  for (let from = 0; from < written.length; from += LETTERS_PER_PDF) {
    const part = written.slice(from, from + LETTERS_PER_PDF);
    const name = `letters-${String(files.length + 1).padStart(3, '0')}.pdf`;
    const { bytes, places } = await lettersPdf(
      part.map(({ letter }) => letter),
      ground.organisation,
      batch.date,
    );
    files.push({ name, bytes, letters: part.length });
    for (const [at, { letter }] of part.entries())
      rows.push([
        letter.reference,
        name,
        String(places[at]?.firstPage ?? 0),
        String(places[at]?.pages ?? 0),
        letter.language,
        letter.addressee[0] ?? '',
        letter.addressee.slice(1).join(', '),
      ]);
  }
  return [...files, { name: 'letters.csv', bytes: csvOf(rows), letters: written.length }];
};

const mailed = (written: readonly Written[]): Promise<BatchFile[]> =>
  Promise.resolve([
    {
      name: 'e-mails.csv',
      bytes: csvOf([
        ['reference', 'email', 'name', 'language', 'subject', 'text'],
        ...written.map(({ letter, contact }) => [
          letter.reference,
          contact.email,
          letter.addressee[0] ?? '',
          letter.language,
          letter.subject,
          letter.body,
        ]),
      ]),
      letters: written.length,
    },
  ]);

const called = (written: readonly Written[]): Promise<BatchFile[]> =>
  Promise.resolve([
    {
      name: 'calls.csv',
      bytes: csvOf([
        ['reference', 'phone', 'name', 'language', 'text'],
        ...written.map(({ letter, contact }) => [
          letter.reference,
          dialled(contact.phone),
          letter.addressee[0] ?? '',
          letter.language,
          letter.body,
        ]),
      ]),
      letters: written.length,
    },
  ]);

const MAKERS: Record<
  string,
  ((written: readonly Written[], contents: BatchContents) => Promise<BatchFile[]>) | undefined
> = { print: printed, email: mailed, phone: called };

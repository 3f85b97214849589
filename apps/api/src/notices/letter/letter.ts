import type { LetterLanguage } from '@breachdesk/contract/vocabularies';
import { addresseeOf, type Contact } from '../sealing/contact.js';
import { categoriesInWords, type NamedCategory } from './category-words.js';
import { cutTemplate, filledIn, type Placeholder, type Template } from './placeholders.js';

/** An approved text, cut once for all its letters. */
export interface LetterText {
  language: LetterLanguage;
  subject: Template;
  body: Template;
}

/** What is alike in all letters of a batch. */
export interface LetterGround {
  organisation: string;
  /** Who answers questions, as lines. */
  contact: string;
  /** Day printed on the letters, `YYYY-MM-DD`. */
  date: string;
}

/** One letter, ready to be printed or sent: text only. */
export interface Letter {
  reference: string;
  language: LetterLanguage;
  /** Name, then the lines of the address. */
  addressee: string[];
  date: string;
  subject: string;
  body: string;
}

/** What is known of one recipient when the letter is written. */
export interface LetterRecipient {
  reference: string;
  contact: Contact;
  toGuardian: boolean;
  categories: readonly NamedCategory[];
}

export const letterText = (language: LetterLanguage, subject: string, body: string): LetterText => ({
  language,
  subject: cutTemplate(subject),
  body: cutTemplate(body),
});

const LOCALES: Record<LetterLanguage, string> = { da: 'da-DK', de: 'de-DE', en: 'en-GB' };

/** How a letter about a minor is addressed when no file names the guardian. */
const GUARDIAN_OF: Record<LetterLanguage, (name: string) => string> = {
  da: name => `Til indehaveren af forældremyndigheden over ${name}`,
  de: name => `An die Erziehungsberechtigten von ${name}`,
  en: name => `To the parent or guardian of ${name}`,
};

/** A day as it is written in a letter, such as "9. december 2024". */
export const dayInWords = (day: string, language: LetterLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Writes the letter of one recipient. The name in the text is the person's, also where a guardian gets the letter. */
export const letterFor = (text: LetterText, ground: LetterGround, recipient: LetterRecipient): Letter => {
  const { language } = text;
  const addressee = addresseeOf(recipient.contact, recipient.toGuardian);
  const name = addressee.name === '' ? GUARDIAN_OF[language](recipient.contact.name) : addressee.name;
  const { address } = addressee;
  const date = dayInWords(ground.date, language);
  const values: Record<Placeholder, string> = {
    name: recipient.contact.name,
    address: address.join('\n'),
    reference: recipient.reference,
    categories: categoriesInWords(recipient.categories, language),
    contact: ground.contact,
    date,
    organisation: ground.organisation,
  };
  return {
    reference: recipient.reference,
    language,
    addressee: [name, ...address].filter(line => line !== ''),
    date,
    subject: filledIn(text.subject, values),
    body: filledIn(text.body, values),
  };
};

import type { LetterLanguage } from '@breachdesk/contract/vocabularies';
import type { NamedCategory } from './letter/category-words.js';
import { letterFor, letterText } from './letter/letter.js';
import type { LetterPreviewView, PreviewLetter } from './letter-version.dto.js';
import type { Contact } from './sealing/contact.js';

/** Somebody who does not exist, in each language. */
const EXAMPLES: Record<LetterLanguage, Pick<Contact, 'name' | 'address'>> = {
  da: { name: 'Ida Eksempel', address: ['Prøvevej 1', '9999 Eksempelby'] },
  de: { name: 'Erika Beispiel', address: ['Musterweg 1', '99999 Musterstadt'] },
  en: { name: 'Alex Example', address: ['1 Sample Street', 'Exampletown'] },
};

const REFERENCE = 'L-0EXAMP1E';

interface Ground {
  sender: string;
  contactPoint: string;
  categories: readonly NamedCategory[];
  /** Day of the letter, `YYYY-MM-DD`. */
  today: string;
}

/** The letter as an example person would get it of whom everything was taken that the run knows. */
export const previewOf = ({ language, subject, body }: PreviewLetter, ground: Ground): LetterPreviewView => {
  const text = letterText(language, subject, body);
  const nobody = { name: '', address: [] };
  const contact = { ...EXAMPLES[language], email: '', phone: '', digitalPost: null, guardian: nobody };
  const letter = letterFor(
    text,
    { organisation: ground.sender, contact: ground.contactPoint, date: ground.today },
    { reference: REFERENCE, contact, toGuardian: false, categories: ground.categories },
  );
  const { addressee, date, reference } = letter;
  const unknown = [...new Set([...text.subject.unknown, ...text.body.unknown])];
  return { addressee, date, reference, subject: letter.subject, body: letter.body, unknown };
};

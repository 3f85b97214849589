import { DateTime } from 'luxon';
import type { DocumentLanguage, DocumentText } from './document.js';
import { REPLACEMENT } from './set-signs.js';

const WORDS: Record<DocumentLanguage, { generated: string; hash: string }> = {
  en: { generated: 'Generated', hash: 'SHA-256 of the content' },
  da: { generated: 'Dannet', hash: 'SHA-256 af indholdet' },
  de: { generated: 'Erstellt', hash: 'SHA-256 des Inhalts' },
};

const MISSING: Record<DocumentLanguage, (missing: number) => string> = {
  en: n =>
    `${n === 1 ? '1 character' : `${n} characters`} could not be set in this font; where one is missing stands ${REPLACEMENT}. The record holds the words as they were written.`,
  da: n =>
    `${n} tegn kunne ikke sættes med denne skrift; hvor et mangler, står ${REPLACEMENT}. Sagen har ordene, som de blev skrevet.`,
  de: n =>
    `${n} Zeichen konnten mit dieser Schrift nicht gesetzt werden; wo eines fehlt, steht ${REPLACEMENT}. Die Akte hat die Wörter, wie sie geschrieben wurden.`,
};

/** Says how many characters the font could not set. */
export const missingWords = (missing: number, language: DocumentLanguage): string => MISSING[language](missing);

/** An instant to the second, with the zone and how far it is from UTC: 9 December 2024, 08:20:00 (Europe/Copenhagen, UTC+01:00). */
export const instantWords = (instant: string, zone: string, language: DocumentLanguage): string => {
  const at = DateTime.fromISO(instant, { zone }).setLocale(language === 'en' ? 'en-GB' : language);
  return `${at.toFormat('d MMMM yyyy, HH:mm:ss')} (${zone}, UTC${at.toFormat('ZZ')})`;
};

/** What stands at the foot of every page, beside its number. */
export const footerWords = ({ language, generatedAt, zone }: DocumentText, hash: string): [string, string] => [
  `${WORDS[language].generated} ${instantWords(generatedAt, zone, language)}`,
  `${WORDS[language].hash}: ${hash}`,
];

import type { LetterLanguage } from '@breachdesk/contract/vocabularies';

type Words = readonly [da: string, de: string, en: string];

/**
 * Data categories in the words of the person who reads the letter, without terms of law or of systems (Art. 34(2):
 * clear and plain language). By key of the vocabulary.
 */
const WORDS = new Map<string, Words>([
  ['name', ['dit navn', 'Ihr Name', 'your name']],
  ['address', ['din adresse', 'Ihre Anschrift', 'your address']],
  [
    'address_protection',
    [
      'at du har navne- og adressebeskyttelse',
      'dass Ihre Anschrift geschützt ist',
      'that your name and address are protected',
    ],
  ],
  ['phone', ['dit telefonnummer', 'Ihre Telefonnummer', 'your phone number']],
  ['email', ['din e-mailadresse', 'Ihre E-Mail-Adresse', 'your e-mail address']],
  ['birth_date', ['din fødselsdato', 'Ihr Geburtsdatum', 'your date of birth']],
  ['sex', ['dit køn', 'Ihr Geschlecht', 'your sex']],
  ['death_date', ['dødsdato', 'Sterbedatum', 'date of death']],
  [
    'family_relation',
    [
      'oplysninger om din familie eller værge',
      'Angaben zu Familie oder Vormundschaft',
      'information about your family or guardian',
    ],
  ],
  [
    'contact_person',
    [
      'navn på dine pårørende eller kontaktpersoner',
      'Namen Ihrer Angehörigen oder Kontaktpersonen',
      'names of your next of kin or contact persons',
    ],
  ],
  ['photo', ['fotos af dig', 'Fotos von Ihnen', 'photographs of you']],
  [
    'employee_data',
    ['oplysninger om din ansættelse', 'Angaben zu Ihrer Beschäftigung', 'information about your employment'],
  ],
  [
    'social_benefit',
    ['oplysninger om sociale ydelser', 'Angaben zu Sozialleistungen', 'information about social benefits'],
  ],
  [
    'online_identifier',
    ['brugernavn, IP-adresse eller enhed', 'Benutzername, IP-Adresse oder Gerät', 'user name, IP address or device'],
  ],
  [
    'location',
    ['oplysninger om, hvor du har været', 'Angaben dazu, wo Sie waren', 'information about where you have been'],
  ],
  ['national_person_number', ['dit CPR-nummer', 'Ihre Personennummer', 'your national person number (such as CPR)']],
  [
    'identity_document',
    [
      'nummer på dit pas eller identitetskort',
      'Nummer Ihres Passes oder Ausweises',
      'your passport or identity card number',
    ],
  ],
  ['tax_number', ['dit skattenummer', 'Ihre Steuernummer', 'your tax number']],
  [
    'patient_number',
    ['dit patientnummer', 'Ihre Patienten- oder Versichertennummer', 'your patient or health insurance number'],
  ],
  [
    'health_condition',
    [
      'oplysninger om sygdomme, for eksempel KOL eller diabetes',
      'Angaben zu Erkrankungen, zum Beispiel COPD oder Diabetes',
      'information about illnesses, such as COPD or diabetes',
    ],
  ],
  ['diagnosis', ['diagnoser', 'Diagnosen', 'diagnoses']],
  ['medical_history', ['din sygehistorie', 'Ihre Krankengeschichte', 'your medical history']],
  [
    'prescribed_medicine',
    ['medicin, du har fået udskrevet', 'Ihnen verschriebene Medikamente', 'medicine prescribed to you'],
  ],
  ['referral', ['henvisninger', 'Überweisungen', 'referrals']],
  ['laboratory_result', ['prøvesvar og målinger', 'Laborwerte und Messungen', 'test results and measurements']],
  ['medical_image', ['billeder fra undersøgelser', 'Bilder aus Untersuchungen', 'images from examinations']],
  ['vaccination', ['vaccinationer', 'Impfungen', 'vaccinations']],
  ['appointment', ['aftaler og konsultationer', 'Termine und Sprechstunden', 'appointments and consultations']],
  ['disability', ['oplysninger om handicap', 'Angaben zu einer Behinderung', 'information about a disability']],
  ['genetic_data', ['genetiske oplysninger', 'genetische Daten', 'genetic data']],
  [
    'biometric_data',
    [
      'fingeraftryk, ansigtsbillede eller lignende til genkendelse',
      'Fingerabdruck, Gesichtsbild oder Ähnliches zur Erkennung',
      'fingerprint, facial image or the like, used to recognise you',
    ],
  ],
  [
    'sexual_life',
    [
      'oplysninger om seksuelle forhold',
      'Angaben zum Sexualleben',
      'information about your sex life or sexual orientation',
    ],
  ],
  [
    'ethnic_origin',
    ['oplysninger om etnisk oprindelse', 'Angaben zur ethnischen Herkunft', 'information about your ethnic origin'],
  ],
  [
    'belief',
    [
      'oplysninger om tro eller overbevisning',
      'Angaben zu Glauben oder Weltanschauung',
      'information about your religion or belief',
    ],
  ],
  [
    'political_opinion',
    [
      'oplysninger om politisk holdning',
      'Angaben zu politischen Ansichten',
      'information about your political opinions',
    ],
  ],
  ['trade_union', ['medlemskab af fagforening', 'Mitgliedschaft in einer Gewerkschaft', 'trade union membership']],
  [
    'criminal_record',
    ['oplysninger om strafbare forhold', 'Angaben zu Straftaten', 'information about criminal convictions or offences'],
  ],
  [
    'staff_note_free_text',
    [
      'noter, som personalet har skrevet om dig',
      'Notizen, die das Personal über Sie geschrieben hat',
      'notes that staff wrote about you',
    ],
  ],
  ['message_free_text', ['beskeder og breve', 'Nachrichten und Briefe', 'messages and letters']],
  ['scanned_document', ['scannede dokumenter', 'eingescannte Dokumente', 'scanned documents']],
  [
    'transferred_history',
    [
      'oplysninger fra en anden læge eller klinik',
      'Angaben einer anderen Praxis oder Klinik',
      'information received from another doctor or clinic',
    ],
  ],
  ['unclassified', ['andre oplysninger om dig', 'weitere Angaben über Sie', 'other information about you']],
  ['bank_account', ['dit kontonummer', 'Ihre Kontonummer', 'your bank account number']],
  [
    'payment_card',
    ['oplysninger om dit betalingskort', 'Angaben zu Ihrer Zahlungskarte', 'information about your payment card'],
  ],
  ['invoice', ['regninger og betalinger', 'Rechnungen und Zahlungen', 'invoices and payments']],
  [
    'income',
    [
      'oplysninger om indkomst eller løn',
      'Angaben zu Einkommen oder Gehalt',
      'information about your income or salary',
    ],
  ],
  ['debt', ['oplysninger om gæld', 'Angaben zu Schulden', 'information about debts']],
  ['password', ['din adgangskode', 'Ihr Passwort', 'your password']],
  ['access_key', ['nøgler eller certifikater', 'Schlüssel oder Zertifikate', 'keys or certificates']],
  [
    'security_question',
    ['sikkerhedsspørgsmål og svar', 'Sicherheitsfrage und Antwort', 'security question and answer'],
  ],
]);

const NOTHING: Words = ['oplysninger om dig', 'Angaben über Sie', 'information about you'];

/** A category as the vocabulary has it: its key, and the name an administrator gave it. */
export interface NamedCategory {
  key: string;
  name: string;
}

const place = (language: LetterLanguage): 0 | 1 | 2 => (language === 'da' ? 0 : language === 'de' ? 1 : 2);

/** One category in plain words; one that an administrator added, by its name. */
export const categoryInWords = ({ key, name }: NamedCategory, language: LetterLanguage): string =>
  WORDS.get(key)?.[place(language)] ?? name;

/** Categories as lines of a list; where nothing is known, that it is information about the person. */
export const categoriesInWords = (categories: readonly NamedCategory[], language: LetterLanguage): string =>
  categories.length === 0
    ? NOTHING[place(language)]
    : categories.map(category => `– ${categoryInWords(category, language)}`).join('\n');

/** Keys that have words in every language. */
export const worded = (): string[] => [...WORDS.keys()];

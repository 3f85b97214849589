import type { Preview } from '../../persons/import/preview.js';

/** What a column of a contact file is used for. Several columns of one use are joined: names by a blank, addresses as lines. */
export const CONTACT_USES = [
  'person_number',
  'issuer',
  'name',
  'address',
  'postal_code',
  'city',
  'country',
  'email',
  'phone',
  'digital_post',
  'language',
  'guardian_name',
  'guardian_address',
  'protected',
  'deceased',
  'ignore',
] as const;
export type ContactUse = (typeof CONTACT_USES)[number];

/** A column and its use; `column`: place in the file, 0 is the first. */
export interface ContactColumn {
  column: number;
  use: ContactUse;
}

/** By header, the likeliest first. Danish, German and English words as systems write them. */
const GUESSES: readonly (readonly [ContactUse, RegExp])[] = [
  ['guardian_name', /(værge|vaerge|guardian|vormund|forælder|parent).*(navn|name)|^(værge|guardian|vormund)$/],
  ['guardian_address', /(værge|vaerge|guardian|vormund|forælder|parent).*(adr|vej|post|by|city|stra(ß|ss)e|ort|zip)/],
  ['issuer', /^(issuer|udsteder|ydernummer|ydernr|klinik(_?nr)?|clinic(_?id)?)$/],
  ['protected', /(beskyt|protected|hemmelig|geschützt|sperre)/],
  ['deceased', /(d(ø|oe)d|deceased|death|verstorben)/],
  ['digital_post', /(digital_?post|e_?boks|mitid|tilmeldt)/],
  ['email', /(^mail|e_?mail|e_?post)/],
  ['phone', /(phone|telefon|tlf|mobil|handy)/],
  ['postal_code', /(postnr|post_?nummer|postal_?code|postcode|zip|plz|postleitzahl)/],
  ['city', /(^by$|bynavn|postdistrikt|city|town|^ort$|stadt)/],
  ['country', /(^land$|landekode|country|staat)/],
  ['language', /(sprog|language|sprache)/],
  ['address', /(adr|vej|gade|street|stra(ß|ss)e|co_navn|etage)/],
  ['name', /(navn|name|vorname|nachname)/],
];

/** What a column of a contact file may be used for; the number is told by its content, the rest by the header. */
const guessed = ({ name, use }: Preview['columns'][number]): ContactUse => {
  if (use === 'person_number') return 'person_number';
  const word = name
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
  return GUESSES.find(([, header]) => header.test(word))?.[0] ?? 'ignore';
};

/** The columns of a preview with the uses that contact files have. */
export const contactColumns = (
  columns: Preview['columns'],
): { column: number; name: string; use: ContactUse; cells: string[] }[] =>
  columns.map(column => ({ column: column.column, name: column.name, cells: column.cells, use: guessed(column) }));

/** What is wrong with a choice of columns, in words; null if nothing is. */
export const columnsFault = (columns: readonly ContactColumn[]): string | null => {
  const having = (use: ContactUse): number => columns.filter(column => column.use === use).length;
  if (having('person_number') !== 1) return 'exactly one column must hold the person number';
  if (having('name') === 0) return 'at least one column must hold the name';
  if (new Set(columns.map(({ column }) => column)).size < columns.length) return 'a column is read once';
  const single = ['issuer', 'postal_code', 'city', 'country', 'email', 'phone', 'digital_post', 'language'] as const;
  const doubled = single.find(use => having(use) > 1);
  return doubled ? `only one column can hold ${doubled.replace('_', ' ')}` : null;
};

import { LETTER_LANGUAGES } from '@breachdesk/contract/vocabularies';
import { categoriesInWords, worded } from './category-words.js';
import { dayInWords, letterFor, letterText } from './letter.js';
import { cutTemplate } from './placeholders.js';

const CONTACT = {
  name: 'Ida Ågård',
  address: ['Søndergade 1', '8000 Aarhus C'],
  email: '',
  phone: '',
  digitalPost: null,
  guardian: { name: '', address: [] },
};
const GROUND = { organisation: 'Klinikken', contact: 'Tlf. 70 00 00 00', date: '2025-03-01' };
const RECIPIENT = {
  reference: 'L-7K2M9QXA',
  contact: CONTACT,
  toGuardian: false,
  categories: [{ key: 'diagnosis', name: 'Diagnosis' }],
};

describe('a letter', () => {
  it('takes name, address, reference, categories, contact, date and organisation into its text', () => {
    const body = '{{ name }}|{{address}}|{{reference}}|{{categories}}|{{contact}}|{{date}}|{{organisation}}';
    expect(letterFor(letterText('da', 'Om {{reference}}', body), GROUND, RECIPIENT)).toEqual({
      reference: 'L-7K2M9QXA',
      language: 'da',
      addressee: ['Ida Ågård', 'Søndergade 1', '8000 Aarhus C'],
      date: '1. marts 2025',
      subject: 'Om L-7K2M9QXA',
      body: 'Ida Ågård|Søndergade 1\n8000 Aarhus C|L-7K2M9QXA|– diagnoser|Tlf. 70 00 00 00|1. marts 2025|Klinikken',
    });
  });

  it('goes to the guardian of a minor, and still speaks of the minor', () => {
    const guardian = { name: 'Bo Ågård', address: ['Nørregade 2', '8000 Aarhus C'] };
    const letter = letterFor(letterText('en', 's', 'About {{name}}'), GROUND, {
      ...RECIPIENT,
      contact: { ...CONTACT, guardian },
      toGuardian: true,
    });
    expect(letter.addressee).toEqual(['Bo Ågård', 'Nørregade 2', '8000 Aarhus C']);
    expect(letter.body).toBe('About Ida Ågård');
  });

  it('goes to whoever has custody of a minor whose guardian no file names', () => {
    const letter = letterFor(letterText('en', 's', 'b'), GROUND, { ...RECIPIENT, toGuardian: true });
    expect(letter.addressee).toEqual(['To the parent or guardian of Ida Ågård', 'Søndergade 1', '8000 Aarhus C']);
  });

  it('does not read a name as a template (T7)', () => {
    const contact = { ...CONTACT, name: '{{reference}} {{constructor}}' };
    expect(letterFor(letterText('en', 's', 'Dear {{name}}'), GROUND, { ...RECIPIENT, contact }).body).toBe(
      'Dear {{reference}} {{constructor}}',
    );
  });

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{name.constructor}}',
    '{{toString}}',
    '{{person_number}}',
    '{{#if x}}',
    '{{}}',
  ])('knows nothing of %p (T7)', written => expect(cutTemplate(`Dear ${written}!`).unknown).toEqual([written]));

  it.each(['Dear {{name', 'Dear name}}', '{{ {{name}} }}'])('finds braces that stand alone in %p', written =>
    expect(cutTemplate(written).unknown).not.toEqual([]),
  );

  it('writes days as the language does', () => {
    expect(LETTER_LANGUAGES.map(language => dayInWords('2024-12-09', language))).toEqual([
      '9. december 2024',
      '9. Dezember 2024',
      '9 December 2024',
    ]);
  });

  it('has words for every category of the start, and the name of one that was added', () => {
    expect(worded()).toHaveLength(50);
    expect(categoriesInWords([{ key: 'shoe_size', name: 'Shoe size' }], 'de')).toBe('– Shoe size');
    expect(categoriesInWords([], 'en')).toBe('information about you');
  });
});

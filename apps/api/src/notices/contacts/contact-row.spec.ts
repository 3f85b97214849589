import { previewOf } from '../../persons/import/preview.js';
import { columnsFault, contactColumns, type ContactUse } from './contact-columns.js';
import { contactReader } from './contact-row.js';

const USES: ContactUse[] = [
  'person_number',
  'name',
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
];
const read = contactReader(USES.map((use, column) => ({ column, use })));
const ROW = [
  '211062-0629',
  'Ida',
  'Ågård',
  'Søndergade 1',
  '8000',
  'Aarhus C',
  '',
  'ida@example.org',
  '+45 20304050',
  'ja',
  'Dansk',
  '',
  '',
  '',
];

describe('a row of a contact file', () => {
  it('becomes what letters need', () => {
    expect(read(ROW)).toEqual({
      hashed: 'cpr:2110620629',
      contact: {
        name: 'Ida Ågård',
        address: ['Søndergade 1', '8000 Aarhus C'],
        email: 'ida@example.org',
        phone: '+45 20304050',
        digitalPost: true,
        guardian: { name: '', address: [] },
      },
      language: 'da',
      isProtected: false,
      isDeceased: false,
    });
  });

  it('is refused by the reason alone when its number is none', () => {
    expect(read(ROW.with(0, 'Ida'))).toEqual({ reject: 'unknown_form' });
    expect(JSON.stringify(read(ROW.with(0, 'Ida')))).not.toContain('Ågård');
  });

  it('keeps no line breaks and no control characters, which would move an address', () => {
    expect(read(ROW.with(3, 'Søndergade 1\r\n\u0000Bilag\u2028x'))).toMatchObject({
      contact: { address: ['Søndergade 1 Bilag x', '8000 Aarhus C'] },
    });
  });

  it('holds an address for protected when the cell says neither yes nor no', () => {
    expect(read(ROW.with(13, 'hemmelig'))).toMatchObject({ isProtected: true });
    expect(read(ROW.with(13, 'nej'))).toMatchObject({ isProtected: false });
  });
});

describe('the columns of a contact file', () => {
  it('are guessed from the header and the numbers', async () => {
    const file =
      'CPR;Navn;Adresse;Postnr;By;E-mail;Tlf;Digital Post;Sprog;Værge navn;Værge adresse;Andet\n2110620629;Ida;Vej 1;8000;Aarhus;a@b.dk;20;ja;da;Bo;Vej 2;x\n';
    const { columns } = await previewOf(Buffer.from(file), {});
    expect(contactColumns(columns).map(({ use }) => use)).toEqual([
      'person_number',
      'name',
      'address',
      'postal_code',
      'city',
      'email',
      'phone',
      'digital_post',
      'language',
      'guardian_name',
      'guardian_address',
      'ignore',
    ]);
  });

  it.each<[string | null, ContactUse[]]>([
    [null, ['person_number', 'name']],
    ['exactly one column must hold the person number', ['name']],
    ['at least one column must hold the name', ['person_number']],
    ['only one column can hold postal code', ['person_number', 'name', 'postal_code', 'postal_code']],
  ])('are faulty: %p', (fault, uses) => expect(columnsFault(uses.map((use, column) => ({ column, use })))).toBe(fault));
});

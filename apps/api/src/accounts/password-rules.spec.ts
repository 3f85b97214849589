import { passwordFault } from './password-rules.js';

const OWN = ['Anna Lund', 'anna.lund@nordhospital.dk', 'Alles Lægehus', 'Børge Ågård', 'borge82@nord.dk'];
const codeOf = (password: string): string | undefined => passwordFault(password, OWN)?.code;

describe('A password', () => {
  it.each([
    'seven quiet lamps burn',
    'blå hest går ni mil',
    '839 204 771 558',
    'Xk9!vTq2#mWz',
    'パスワードは雨の日に傘を買う',
  ])('is taken when it is long and nobody would guess it: %s', password => expect(codeOf(password)).toBeUndefined());

  it('has at least 12 characters, counted as people count them', () => {
    expect(codeOf('hk7 vq2 mz9')).toBe('password/too-short');
    expect(codeOf('')).toBe('password/too-short');
    // Six characters in twelve UTF-16 units.
    expect(codeOf('😀😃😄😁😆😅')).toBe('password/too-short');
    // The ligature is two letters once it is normalised: both spellings are one password.
    expect(codeOf('ﬃx vq2 mz9')).toBe(codeOf('ffix vq2 mz9'));
  });

  it('has at most 200 characters', () => {
    const words = 'nine grey boats wait outside. '.repeat(7);
    expect(codeOf(words.slice(0, 200))).toBeUndefined();
    expect(codeOf(words.slice(0, 201))).toBe('password/too-long');
  });

  it.each([
    'password1234',
    'PASSWORD1234!',
    'p@ssw0rd2024',
    'P4$$w0rd!!!!!',
    '!!!dragon2024!!!',
    'passwordpassword',
    'letmein-letmein1',
    'qwertyuiop123',
    'm0nk3y839201774',
    '1qaz2wsx3edc',
  ])('is refused when it is a common one, also in disguise: %s', password =>
    expect(codeOf(password)).toBe('password/too-common'),
  );

  it.each(['aaaaaaaaaaaa', 'abababababab', '123456789012', '9876543210987', 'abcdefghijkl'])(
    'is refused when it is only a pattern: %s',
    password => expect(codeOf(password)).toBe('password/too-common'),
  );

  it.each([
    'breachdesk2026',
    'Br3achd3sk!!!!',
    'Breach-Desk 24',
    'annalund1990!',
    'Lund.Anna.1990',
    'nordhospital.dk 1',
    'AllesLægehus25',
    'Alles Lægehus Anna',
    'breachdesk-dragon',
    'alleslaegehus',
    'Alles Laegehus 2026',
    'boergeaagaard',
    'børge ågård 1982',
    'BORGE82borge82',
  ])('is refused when it is built from names that stand near the account: %s', password =>
    expect(codeOf(password)).toBe('password/made-of-names'),
  );

  it('may hold a name among other words', () => {
    expect(codeOf('anna eats seven lamps')).toBeUndefined();
  });

  it('is judged quickly however it is made', () => {
    const since = performance.now();
    ['ab'.repeat(100), `${'a'.repeat(199)}b`, '1!'.repeat(100), 'anna'.repeat(50)].forEach(codeOf);
    expect(performance.now() - since).toBeLessThan(250);
  });
});

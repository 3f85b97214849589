import type { ExcerptPiece } from './search.dto.js';
import { piecesAround, piecesOf } from './excerpt.js';

const inBrackets = (pieces: ExcerptPiece[]): string =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('An excerpt', () => {
  it.each<[string, string]>([
    ['nothing found', 'nothing found'],
    ['About \u0001patients\u0002 only', 'About [patients] only'],
    ['\u0001Patienten\u0002', '[Patienten]'],
    ['\u0001a\u0002 and \u0001b\u0002', '[a] and [b]'],
    ['cut off \u0001in the middle', 'cut off in the middle'],
    ['<b>not</b> \u0001bold\u0002', '<b>not</b> [bold]'],
  ])('%j is in pieces', (marked, expected) => {
    expect(inBrackets(piecesOf(marked))).toBe(expected);
  });

  it.each<[text: string, words: string, expected: string]>([
    ['patienterne i Køge er berørt', 'koege', 'patienterne i [Køge] er berørt'],
    ['Aarhus', 'Århus', '[Aarhus]'],
    ['Herr Müller, Straße 1', 'mueller strasse', 'Herr [Müller], [Straße] 1'],
    ['ÆØÅ', 'aeoeaa', '[ÆØÅ]'],
    ['𝒳 og Køge', 'KOEGE', '𝒳 og [Køge]'],
    ['nothing of it', 'koege', 'nothing of it'],
    [`${'x '.repeat(200)}Køge${' y'.repeat(200)}`, 'koege', `${'x '.repeat(55)}[Køge]${' y'.repeat(53)}`],
  ])('%j around %j', (text, words, expected) => expect(inBrackets(piecesAround(text, words))).toBe(expected));
});

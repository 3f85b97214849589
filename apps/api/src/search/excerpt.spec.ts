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
    ['A naïve plan', 'naive', 'A [naïve] plan'],
    ['A naive plan', 'naïve', 'A [naive] plan'],
    ['i Århus C', 'arhus', 'i [Århus] C'],
    ['i Aarhus C', 'arhus', 'i [Aarhus] C'],
    ['i Arhus C', 'Aarhus', 'i [Arhus] C'],
    ['i A\u030arhus C', 'aarhus', 'i [Århus] C'],
    ['Journal 2024-431-0629.', '629', 'Journal 2024-431-0[629].'],
    ['om 57.000 af', '57000', 'om [57.000] af'],
    ['om 57000 af', '57.000', 'om [57000] af'],
    ['om 57\u00a0000 af', "57'000", 'om [57\u00a0000] af'],
    ['nothing of it', 'koege', 'nothing of it'],
    [`${'x '.repeat(200)}Køge${' y'.repeat(200)}`, 'koege', `${'x '.repeat(55)}[Køge]${' y'.repeat(53)}`],
  ])('%j around %j', (text, words, expected) => expect(inBrackets(piecesAround(text, words))).toBe(expected));
});

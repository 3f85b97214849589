import { piecesOf } from './excerpt.js';

describe('An excerpt', () => {
  it.each<[string, string]>([
    ['nothing found', 'nothing found'],
    ['About \u0001patients\u0002 only', 'About [patients] only'],
    ['\u0001Patienten\u0002', '[Patienten]'],
    ['\u0001a\u0002 and \u0001b\u0002', '[a] and [b]'],
    ['cut off \u0001in the middle', 'cut off in the middle'],
    ['<b>not</b> \u0001bold\u0002', '<b>not</b> [bold]'],
  ])('%j is in pieces', (marked, expected) => {
    expect(
      piecesOf(marked)
        .map(({ text, found }) => (found ? `[${text}]` : text))
        .join(''),
    ).toBe(expected);
  });
});

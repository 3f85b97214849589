import { cutRows, detectDelimiter } from './dialect.js';

describe('the first rows of a file', () => {
  it('are cut at delimiters, not within quotes', () => {
    expect(cutRows('a,"b, ""c""\nd",e\r\n1,2,3\n\n', ',', 9)).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '2', '3'],
    ]);
  });
  it('may end without a line end', () => {
    expect(cutRows('a;b\n1;', ';', 9)).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });
});

describe('the delimiter', () => {
  it.each([
    ['cpr,navn\n0102801234,"Hansen; Ole"\n', ','],
    ['cpr;navn\n0102801234;"Hansen, Ole"\n0102801235;Hansen, Ane\n', ';'],
    ['cpr\tnavn\n0102801234\tHansen, Ole\n', '\t'],
    ['cpr|navn|note\n0102801234|Ole|a,b;c\n', '|'],
    ['cpr\n0102801234\n', ','],
    ['cpr;beløb\n0102801234;12,50\n0102801235;9,00\n', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

import { isNdjson } from './ndjson.js';

/** Signs between columns that files come with, the likeliest first. */
const SIGNS = [',', ';', '\t', '|'] as const;
/** How a file is cut into values; `ndjson` is one JSON object a line, whose values have names. */
export const DELIMITERS = [...SIGNS, 'ndjson'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows of a text, cut as RFC 4180 says; for the first lines of a file, which are few. */
export const cutRows = (text: string, delimiter: string, most: number): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let wasQuoted = false;
  const endRow = (): void => {
    row.push(field);
    if (row.length > 1 || field !== '' || wasQuoted) rows.push(row);
    row = [];
    field = '';
    wasQuoted = false;
  };
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text.charAt((at += 1));
      else quoted = false;
    } else if (sign === '"' && field === '') quoted = wasQuoted = true;
    else if (sign === delimiter) {
      row.push(field);
      field = '';
    } else if (sign === '\n') {
      field = field.replace(/\r$/, '');
      endRow();
    } else field += sign;
  }
  if (rows.length < most) endRow();
  return rows;
};

/** How well a delimiter cuts the text: rows of one width count, and wider rows count more. */
const scoreOf = (text: string, delimiter: string): number => {
  const widths = cutRows(text, delimiter, 50).map(row => row.length);
  const [first = 1] = widths;
  if (first < 2) return 0;
  return widths.filter(width => width === first).length / widths.length + first / 1000;
};

/** NDJSON if that is what the lines are; else the sign that cuts them most evenly, a comma for a single column. */
export const detectDelimiter = (text: string): Delimiter => {
  if (isNdjson(text)) return 'ndjson';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1) || text;
  const scores = SIGNS.map(delimiter => ({ delimiter, score: scoreOf(whole, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
};

import type { RawChat } from './chat.js';
import { MESSAGE_NAMES } from './message-names.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** A table whose first line names at least the text and one more of party and time; line breaks in quoted cells stay. */
export const readCsv = (source: string): Omit<RawChat, 'format'> | null => {
  const head = source.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  for (const delimiter of DELIMITERS) {
    const [names = []] = rowsOf(head, delimiter);
    const at = (wanted: readonly string[]): number =>
      names.findIndex(name => wanted.includes(name.trim().toLowerCase()));
    const columns = { party: at(MESSAGE_NAMES.party), time: at(MESSAGE_NAMES.time), text: at(MESSAGE_NAMES.text) };
    if (columns.text < 0 || (columns.party < 0 && columns.time < 0)) continue;
    const [, ...rows] = rowsOf(source.replace(/^\uFEFF/, ''), delimiter);
    const messages = rows
      .filter(row => row.some(cell => cell !== ''))
      .map(row => ({
        party: row[columns.party] ?? '',
        time: row[columns.time] ?? '',
        text: row[columns.text] ?? '',
        file: null,
      }));
    return messages.length > 0 ? { chatId: null, messages } : null;
  }
  return null;
};

/** Rows of cells (RFC 4180): a quoted cell may hold delimiters, line breaks and doubled quotes. */
const rowsOf = (source: string, delimiter: string): string[][] => {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endRow = (): void => {
    rows.push([...row, cell]);
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source.charAt((at += 1));
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r' || source[at + 1] !== '\n') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
};

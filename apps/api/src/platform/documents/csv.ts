/** Byte order mark, by which spreadsheets know UTF-8. */
const MARK = '\ufeff';

/**
 * A cell that no spreadsheet takes for a formula (T25): one that begins with a sign of formulas gets an apostrophe in
 * front, also where blanks stand before the sign.
 */
const harmless = (cell: string): string => (/^\s*[=+\-@\t\r|%]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV the way Danish and German spreadsheets open it: semicolons, UTF-8 with mark, lines end in CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(MARK + rows.map(row => `${row.map(cell => quoted(harmless(cell))).join(';')}\r\n`).join(''));

/** A phone number whose plus is written as 00, so that it can be dialled from a spreadsheet as it stands. */
export const dialled = (phone: string): string => phone.trim().replace(/^\+\s*/, '00');

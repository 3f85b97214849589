import type { TextLanguage } from './document.js';
import { type Box, type DocumentSheet, type Element, STYLES } from './document-sheet.js';

/** A cell: its text, whether it names its row or column, or holds a value. */
export type TableCell = { text: string; language?: TextLanguage | undefined } & (
  { type: 'TD' } | { type: 'TH'; scope: 'Row' | 'Column' }
);

/** A table: shares of the width, the head if it has one, and its rows. */
export interface TableText {
  shares: readonly number[];
  head: readonly TableCell[] | null;
  rows: readonly (readonly TableCell[])[];
}

const PAD = 4;
const RULE = '#c4c4c4';

/** A cell with its lines and place. */
interface SetCell {
  cell: TableCell;
  box: Box;
  lines: string[];
}

/** Draws a table: a row stays on one page where it can, the head stands again on each further page. */
export const drawTable = (sheet: DocumentSheet, { shares, head, rows }: TableText): void => {
  const table = sheet.child(sheet.root, 'Table');
  const boxes = boxesOf(sheet.box, shares);
  const setHead = head && setRow(sheet, head, boxes);
  const repeat = (): void => {
    sheet.newPage();
    if (setHead) repeatHead(sheet, setHead);
  };
  if (setHead) {
    sheet.need(heightOf(setHead) + 3 * STYLES.cell.lead);
    drawRow(sheet, sheet.child(sheet.child(table, 'THead'), 'TR'), setHead, repeat);
  }
  const body = sheet.child(table, 'TBody');
  for (const row of rows) {
    const cells = setRow(sheet, row, boxes);
    const height = heightOf(cells);
    const fitsAPage = height + (setHead ? heightOf(setHead) : 0) <= sheet.height;
    if (sheet.room < height && (fitsAPage || sheet.room < 4 * STYLES.cell.lead)) repeat();
    drawRow(sheet, sheet.child(body, 'TR'), cells, repeat);
  }
  sheet.y += STYLES.body.lead / 2;
};

const boxesOf = ({ x, width }: Box, shares: readonly number[]): Box[] => {
  const unit = width / shares.reduce((sum, share) => sum + share, 0);
  let left = x;
  return shares.map(share => {
    const box = { x: left, width: share * unit - 2 * PAD };
    left += share * unit;
    return box;
  });
};

const setRow = (sheet: DocumentSheet, cells: readonly TableCell[], boxes: readonly Box[]): SetCell[] =>
  cells.map((cell, at) => {
    const box = boxes[at]!; // a row has as many cells as the table has columns
    return { cell, box, lines: sheet.wrapped(cell.text, box.width, styleOf(cell)) };
  });

const styleOf = ({ type }: TableCell) => (type === 'TH' ? STYLES.cellHead : STYLES.cell);

const linesOf = (cells: readonly SetCell[]): number => Math.max(...cells.map(({ lines }) => lines.length));

const heightOf = (cells: readonly SetCell[]): number => linesOf(cells) * STYLES.cell.lead + 2 * PAD;

/** Draws a row, over several pages if it is longer than one. */
const drawRow = (sheet: DocumentSheet, row: Element, cells: readonly SetCell[], nextPage: () => void): void => {
  const elements = cells.map(({ cell }) =>
    sheet.child(row, cell.type, { scope: cell.type === 'TH' ? cell.scope : undefined, lang: cell.language }),
  );
  const { lead } = STYLES.cell;
  const lines = linesOf(cells);
  for (let from = 0; from < lines;) {
    const fitting = Math.max(1, Math.floor((sheet.room - 2 * PAD) / lead));
    const count = Math.min(fitting, lines - from);
    sheet.y += PAD;
    cells.forEach((cell, at) => {
      const part = cell.lines.slice(from, from + count);
      if (part.length > 0) sheet.write(elements[at]!, { ...cell.box, lines: part, style: styleOf(cell.cell) }); // one element for each cell
    });
    sheet.y += count * lead + PAD;
    from += count;
    if (from < lines) nextPage();
  }
  rule(sheet);
};

const repeatHead = (sheet: DocumentSheet, head: readonly SetCell[]): void => {
  sheet.y += PAD;
  sheet.artifact('Pagination', () => {
    for (const { box, lines } of head) sheet.draw({ ...box, lines, style: STYLES.cellHead });
  });
  sheet.y += linesOf(head) * STYLES.cell.lead + PAD;
  rule(sheet);
};

const rule = (sheet: DocumentSheet): void => {
  const { box, doc, y } = sheet;
  sheet.artifact('Layout', () =>
    doc
      .moveTo(box.x, y)
      .lineTo(box.x + box.width, y)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke(),
  );
};

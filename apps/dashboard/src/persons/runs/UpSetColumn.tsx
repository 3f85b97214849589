import { useColours } from '../../platform/theme/use-colours';
import type { CombinationColumn } from './combination-columns';

export const COLUMN_WIDTH = 26;
export const ROW_HEIGHT = 24;
/** Height of the part with the bars. */
export const BAR_AREA = 132;
const BAR_MOST = BAR_AREA - 14;
const GAP = 8;
const DOT = 6;

/** Height of a chart with so many rows. */
export const heightOf = (rows: number): number => BAR_AREA + rows * ROW_HEIGHT + 4;

const yOf = (row: number): number => BAR_AREA + row * ROW_HEIGHT + ROW_HEIGHT / 2;

interface UpSetColumnProps {
  at: number;
  column: CombinationColumn;
  rowCount: number;
  /** Persons of the largest column. */
  most: number;
  label: string;
  isCurrent: boolean;
  onPoint: () => void;
}

/** One combination: its bar, its dots, and the line that ties them. */
export const UpSetColumn = ({ at, column, rowCount, most, label, isCurrent, onPoint }: UpSetColumnProps) => {
  const colours = useColours();
  const middle = at * COLUMN_WIDTH + COLUMN_WIDTH / 2;
  const bar = Math.max(2, (column.persons / most) * BAR_MOST);
  const [first, last] = [column.at[0], column.at.at(-1)];
  return (
    <g
      role="option"
      aria-selected={isCurrent}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onPoint}
      onMouseEnter={onPoint}
      onClick={onPoint}
      style={{ cursor: 'pointer' }}
    >
      <rect
        x={at * COLUMN_WIDTH + 1}
        y={1}
        width={COLUMN_WIDTH - 2}
        height={heightOf(rowCount) - 2}
        rx={3}
        fill={isCurrent ? colours.selected : 'transparent'}
        stroke={isCurrent ? colours.accent : 'none'}
      />
      <rect
        x={middle - 7}
        y={BAR_AREA - GAP - bar}
        width={14}
        height={bar}
        fill={isCurrent ? colours.accent : colours.inkFaint}
      />
      {Array.from({ length: rowCount }, (_, row) => (
        <circle key={row} cx={middle} cy={yOf(row)} r={3} fill={colours.line} />
      ))}
      {first !== undefined && last !== undefined && (
        <line x1={middle} x2={middle} y1={yOf(first)} y2={yOf(last)} stroke={colours.ink} strokeWidth={2} />
      )}
      {column.at.map(row => (
        <circle key={row} cx={middle} cy={yOf(row)} r={DOT} fill={colours.ink} />
      ))}
    </g>
  );
};

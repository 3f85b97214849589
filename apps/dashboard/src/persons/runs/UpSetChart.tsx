import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { formatNumber, formatShare } from '../../platform/fields/format-number';
import { WideBox } from '../../platform/layout/WideBox';
import type { CombinationColumn, Member } from './combination-columns';
import { BAR_AREA, COLUMN_WIDTH, heightOf, ROW_HEIGHT, UpSetColumn } from './UpSetColumn';

interface UpSetChartProps {
  rows: readonly Member[];
  columns: readonly CombinationColumn[];
  /** Persons of the run. */
  total: number;
}

const LABELS = { xs: '8.5rem', sm: '15rem' };

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowLeft: at => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The names of the rows; they stay in view while the columns scroll. */
const RowNames = ({ rows, held }: { rows: readonly Member[]; held: readonly number[] }) => (
  <Box
    aria-hidden
    sx={{
      position: 'sticky',
      left: 0,
      zIndex: 1,
      bgcolor: 'background.paper',
      flex: 'none',
      width: LABELS,
      pt: `${BAR_AREA}px`,
    }}
  >
    {rows.map(({ id, name }, at) => (
      <Box
        key={id}
        title={name}
        sx={{
          height: ROW_HEIGHT,
          lineHeight: `${ROW_HEIGHT}px`,
          px: 1,
          fontSize: '0.8125rem',
          fontWeight: held.includes(at) ? 700 : 400,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {name}
      </Box>
    ))}
  </Box>
);

/**
 * Exact combinations as columns (UpSet, Lex et al. 2014): a bar for the persons above, a dot below for each member. One column at
 * a time is in the tab order, arrow keys move along, and what it says stands under the chart in words.
 */
export const UpSetChart = ({ rows, columns, total }: UpSetChartProps) => {
  const translate = useTranslate();
  const [current, setCurrent] = useState(0);
  const chart = useRef<SVGSVGElement>(null);
  const most = Math.max(1, ...columns.map(({ persons }) => persons));
  const words = ({ names, persons }: CombinationColumn) =>
    translate('runs.combinations.option', {
      names: names.join(' + ') || translate('runs.combinations.noneOf'),
      persons: translate('runs.combinations.persons', { smart_count: persons, n: formatNumber(persons) }),
      share: formatShare(persons, total),
    });
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(current, columns.length - 1);
    setCurrent(next);
    chart.current?.querySelectorAll<SVGGElement>('[role=option]')[next]?.focus();
  };
  const shown = columns[current];
  const height = heightOf(rows.length);
  return (
    <>
      <WideBox label={translate('runs.combinations.title')} hint={translate('runs.combinations.wide')}>
        <Box sx={{ display: 'flex', width: 'max-content' }}>
          <RowNames rows={rows} held={shown?.at ?? []} />
          <svg
            ref={chart}
            role="listbox"
            aria-label={translate('runs.combinations.chart')}
            aria-orientation="horizontal"
            width={columns.length * COLUMN_WIDTH}
            height={height}
            onKeyDown={move}
          >
            {columns.map((column, at) => (
              <UpSetColumn
                key={column.key}
                at={at}
                column={column}
                rowCount={rows.length}
                most={most}
                label={words(column)}
                isCurrent={at === current}
                onPoint={() => setCurrent(at)}
              />
            ))}
          </svg>
        </Box>
      </WideBox>
      <Typography sx={{ mt: 1.5, minHeight: '3em' }}>
        {shown ? <strong>{words(shown)}</strong> : translate('runs.combinations.pick')}
      </Typography>
    </>
  );
};

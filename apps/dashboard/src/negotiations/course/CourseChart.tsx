import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { NegotiationCourse } from '../../platform/api/records';
import { formatDecimal } from '../../platform/fields/format-number';
import { formatInstant } from '../../platform/moment/format-moment';
import { useZone } from '../../platform/moment/zone-context';
import { useColours } from '../../platform/theme/use-colours';
import { type Drawing, drawingOf, NARROW, type Size, WIDE } from './chart-points';

const footOf = ({ height, bottom }: Size): number => height - bottom;

/** A line that holds its height until the next word, and the last one until the end, as a demand does. */
const stepsOf = (dots: Drawing['demands'], end: number): string =>
  dots.length === 0 ? '' : `${dots.map(({ x, y }, n) => (n === 0 ? `M${x},${y}` : `H${x}V${y}`)).join('')}H${end}`;

interface LineProps {
  dots: Drawing['demands'];
  /** Where the last event stands. */
  end: number;
  colour: string;
  dashed?: boolean;
}

/** Demands are squares on a whole line, offers circles on a broken one: told apart without colour. */
const Line = ({ dots, end, colour, dashed = false }: LineProps) => (
  <>
    <path
      d={stepsOf(dots, end)}
      fill="none"
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={dashed ? '6 4' : undefined}
    />
    {dots.map(({ x, y, point }) =>
      dashed ? (
        <circle key={point.id} cx={x} cy={y} r={5} fill={colour} />
      ) : (
        <rect key={point.id} x={x - 5} y={y - 5} width={10} height={10} fill={colour} />
      ),
    )}
  </>
);

/** A number at an axis: whole where it is large. */
const axisNumber = (most: number): string =>
  most.toLocaleString('en', { useGrouping: false, maximumFractionDigits: most < 100 ? 8 : 0 });

const Axes = ({ drawing, size }: { drawing: Drawing; size: Size }) => {
  const translate = useTranslate();
  const zone = useZone();
  const { ink, line } = useColours();
  const day = (at: number): string =>
    formatInstant(new Date(at).toISOString(), zone, translate('platform.locale')).split(',')[0] ?? '';
  return (
    <>
      <path d={`M${size.left},${size.top}V${footOf(size)}H${size.width - size.right}`} fill="none" stroke={line} />
      <text x={size.left - 8} y={size.top + 5} textAnchor="end" fontSize={12} fill={ink}>
        {formatDecimal(axisNumber(drawing.most))}
      </text>
      <text x={size.left - 8} y={footOf(size)} textAnchor="end" fontSize={12} fill={ink}>
        0
      </text>
      <text x={size.left} y={size.height - 6} fontSize={12} fill={ink}>
        {day(drawing.from)}
      </text>
      <text x={size.width - size.right} y={size.height - 6} textAnchor="end" fontSize={12} fill={ink}>
        {day(drawing.to)}
      </text>
    </>
  );
};

/** Demand against offer over time in the currency in which amounts are compared; deadlines, discounts and threats stand at the foot. */
export const CourseChart = ({ course }: { course: NegotiationCourse }) => {
  const translate = useTranslate();
  const { bad, accent, ink } = useColours();
  const isNarrow = useMediaQuery(theme => theme.breakpoints.down('sm'));
  const size = isNarrow ? NARROW : WIDE;
  const drawing = drawingOf(course, size);
  if (!drawing) return null;
  const title = translate('negotiations.course.chart', { currency: drawing.currency });
  return (
    <Box component="figure" sx={{ m: 0, maxWidth: WIDE.width }}>
      <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1 }}>
        <strong>{title}</strong>
        <span>■ {translate('negotiations.course.demandLine')}</span>
        <span>● {translate('negotiations.course.offerLine')}</span>
        <span>{translate('negotiations.course.signs')}</span>
        {course.withoutRate.length > 0 && (
          <span>{translate('negotiations.course.notDrawn', { currencies: course.withoutRate.join(', ') })}</span>
        )}
      </Box>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title} width="100%">
        <Axes drawing={drawing} size={size} />
        <Line dots={drawing.demands} end={drawing.end} colour={bad} />
        <Line dots={drawing.offers} end={drawing.end} colour={accent} dashed />
        {drawing.marks.map(({ x, signs, kinds }) => (
          <text key={x} x={x} y={footOf(size) + 16} textAnchor="middle" fontSize={13} fill={ink}>
            {signs}
            <title>{kinds.map(kind => translate(`vocab.negotiationEventKind.${kind}`)).join(', ')}</title>
          </text>
        ))}
      </svg>
    </Box>
  );
};

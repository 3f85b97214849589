import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { NegotiationCourse } from '../../platform/api/records';
import { formatInstant } from '../../platform/moment/format-moment';
import { useZone } from '../../platform/moment/zone-context';
import { useColours } from '../../platform/theme/use-colours';
import { type Drawing, drawingOf, SIZE } from './chart-points';

const FOOT = SIZE.height - SIZE.bottom;

/** A line that holds its height until the next word, as a demand does. */
const stepsOf = (dots: Drawing['demands']): string =>
  dots.map(({ x, y }, n) => (n === 0 ? `M${x},${y}` : `H${x}V${y}`)).join('');

interface LineProps {
  dots: Drawing['demands'];
  colour: string;
  dashed?: boolean;
}

/** Demands are squares on a whole line, offers circles on a broken one: told apart without colour. */
const Line = ({ dots, colour, dashed = false }: LineProps) => (
  <>
    <path d={stepsOf(dots)} fill="none" stroke={colour} strokeWidth={2} strokeDasharray={dashed ? '6 4' : undefined} />
    {dots.map(({ x, y, point }) =>
      dashed ? (
        <circle key={point.id} cx={x} cy={y} r={5} fill={colour} />
      ) : (
        <rect key={point.id} x={x - 5} y={y - 5} width={10} height={10} fill={colour} />
      ),
    )}
  </>
);

const Axes = ({ drawing }: { drawing: Drawing }) => {
  const translate = useTranslate();
  const zone = useZone();
  const { ink, line } = useColours();
  const day = (at: number): string =>
    formatInstant(new Date(at).toISOString(), zone, translate('platform.locale')).split(',')[0] ?? '';
  return (
    <>
      <path d={`M${SIZE.left},${SIZE.top}V${FOOT}H${SIZE.width - SIZE.right}`} fill="none" stroke={line} />
      <text x={SIZE.left - 8} y={SIZE.top + 5} textAnchor="end" fontSize={12} fill={ink}>
        {drawing.most.toLocaleString('en')}
      </text>
      <text x={SIZE.left - 8} y={FOOT} textAnchor="end" fontSize={12} fill={ink}>
        0
      </text>
      <text x={SIZE.left} y={SIZE.height - 6} fontSize={12} fill={ink}>
        {day(drawing.from)}
      </text>
      <text x={SIZE.width - SIZE.right} y={SIZE.height - 6} textAnchor="end" fontSize={12} fill={ink}>
        {day(drawing.to)}
      </text>
    </>
  );
};

/** Demand against offer over time in the currency in which amounts are compared; deadlines, discounts and threats stand at the foot. */
export const CourseChart = ({ course }: { course: NegotiationCourse }) => {
  const translate = useTranslate();
  const { bad, accent, ink } = useColours();
  const drawing = drawingOf(course);
  if (!drawing) return null;
  const title = translate('negotiations.course.chart', { currency: drawing.currency });
  return (
    <Box component="figure" sx={{ m: 0, maxWidth: SIZE.width }}>
      <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1 }}>
        <strong>{title}</strong>
        <span>■ {translate('negotiations.course.demandLine')}</span>
        <span>● {translate('negotiations.course.offerLine')}</span>
        {course.withoutRate.length > 0 && (
          <span>{translate('negotiations.course.notDrawn', { currencies: course.withoutRate.join(', ') })}</span>
        )}
      </Box>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={title} width="100%">
        <Axes drawing={drawing} />
        <Line dots={drawing.demands} colour={bad} />
        <Line dots={drawing.offers} colour={accent} dashed />
        {drawing.marks.map(({ x, sign, point }) => (
          <text key={point.id} x={x} y={FOOT + 16} textAnchor="middle" fontSize={13} fill={ink}>
            {sign}
            <title>{translate(`vocab.negotiationEventKind.${point.kind}`)}</title>
          </text>
        ))}
      </svg>
    </Box>
  );
};

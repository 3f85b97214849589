import type { CoursePoint, NegotiationCourse } from '../../platform/api/records';

/** Size of the drawing in its own units. */
export const SIZE = { width: 720, height: 260, left: 90, right: 20, top: 20, bottom: 40 } as const;

interface Dot {
  x: number;
  y: number;
  point: CoursePoint;
}

/** What is drawn: two lines, and marks at the foot for deadlines, discounts and threats. */
export interface Drawing {
  currency: string;
  demands: Dot[];
  offers: Dot[];
  marks: { x: number; point: CoursePoint; sign: string }[];
  /** Amounts and instants at the ends of the axes. */
  most: number;
  from: number;
  to: number;
}

const SIGNS: Partial<Record<CoursePoint['kind'], string>> = {
  deadline_set: '⏱',
  deadline_extended: '⏱',
  discount: '%',
  threat_publication: '!',
  threat_price_increase: '!',
  threat_contact_third_parties: '!',
  leak_published: '!',
};

const at = (point: CoursePoint): number => Date.parse(point.occurred.at);

/** The amount in the currency of the drawing, as a binary number, which does for drawing alone; null where no rate leads there. */
const sizeOf = ({ amount, currency, converted }: CoursePoint, into: string): number | null => {
  if (amount === null) return null;
  if (currency === into) return Number(amount);
  return converted ? Number(converted.amount) : null;
};

/** Places of the events whose amounts are known in the currency in which they are compared. Null where there is none to draw. */
export const drawingOf = ({ points, comparedIn: currency }: NegotiationCourse): Drawing | null => {
  const drawn = points.flatMap(point => {
    const size = currency === null ? null : sizeOf(point, currency);
    return size === null ? [] : [{ point, size }];
  });
  if (!currency || drawn.length === 0) return null;
  const times = points.map(at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...drawn.map(({ size }) => size)) || 1;
  const x = (point: CoursePoint): number =>
    SIZE.left + (to > from ? (at(point) - from) / (to - from) : 0.5) * (SIZE.width - SIZE.left - SIZE.right);
  const y = (amount: number): number =>
    SIZE.height - SIZE.bottom - (amount / most) * (SIZE.height - SIZE.top - SIZE.bottom);
  const dots = (kind: CoursePoint['kind']): Dot[] =>
    drawn.filter(({ point }) => point.kind === kind).map(({ point, size }) => ({ x: x(point), y: y(size), point }));
  const marks = points.flatMap(point => {
    const sign = SIGNS[point.kind];
    return sign ? [{ x: x(point), point, sign }] : [];
  });
  return { currency, demands: dots('demand'), offers: dots('counter_offer'), marks, most, from, to };
};

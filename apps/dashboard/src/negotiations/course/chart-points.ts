import type { CoursePoint, NegotiationCourse } from '../../platform/api/records';

/** Size of the drawing in its own units. */
export interface Size {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** On a screen, and on one so narrow that the words of the wide drawing would be too small. */
export const WIDE: Size = { width: 720, height: 260, left: 90, right: 20, top: 20, bottom: 40 };
export const NARROW: Size = { width: 360, height: 240, left: 78, right: 12, top: 20, bottom: 40 };

interface Dot {
  x: number;
  y: number;
  point: CoursePoint;
}

/** Signs of what happened at nearly one time, beside each other, so that none covers another. */
interface Mark {
  x: number;
  signs: string;
  kinds: CoursePoint['kind'][];
}

/** What is drawn: two lines, and marks at the foot for deadlines, discounts and threats. */
export interface Drawing {
  currency: string;
  demands: Dot[];
  offers: Dot[];
  marks: Mark[];
  /** Where the last event stands: what was said holds until then. */
  end: number;
  /** Amounts and instants at the ends of the axes. */
  most: number;
  from: number;
  to: number;
}

const DEADLINE = '◆';

const SIGNS: Partial<Record<CoursePoint['kind'], string>> = {
  deadline_set: DEADLINE,
  deadline_extended: DEADLINE,
  discount: '%',
  threat_publication: '!',
  threat_price_increase: '!',
  threat_contact_third_parties: '!',
  leak_published: '!',
};

/** Signs for what an event was, and for the deadline that it set. */
const signsOf = ({ kind, deadline }: CoursePoint): string[] => {
  const sign = SIGNS[kind];
  return [...(sign ? [sign] : []), ...(deadline && sign !== DEADLINE ? [DEADLINE] : [])];
};

/** So near that signs would cover each other. */
const NEAR = 24;

const marksOf = (points: readonly CoursePoint[], x: (point: CoursePoint) => number): Mark[] =>
  points.reduce<Mark[]>((marks, point) => {
    const signs = signsOf(point);
    if (signs.length === 0) return marks;
    const last = marks.at(-1);
    if (!last || x(point) - last.x > NEAR)
      return [...marks, { x: x(point), signs: signs.join(''), kinds: [point.kind] }];
    const more = signs.filter(sign => !last.signs.includes(sign)).join('');
    return [...marks.slice(0, -1), { ...last, signs: last.signs + more, kinds: [...last.kinds, point.kind] }];
  }, []);

const at = (point: CoursePoint): number => Date.parse(point.occurred.at);

/** The amount in the currency of the drawing, as a binary number, which does for drawing alone; null where no rate leads there. */
const heightOf = ({ amount, currency, converted }: CoursePoint, into: string): number | null => {
  if (amount === null) return null;
  if (currency === into) return Number(amount);
  return converted ? Number(converted.amount) : null;
};

/** Places of the events whose amounts are known in the currency in which they are compared. Null where there is none to draw. */
export const drawingOf = ({ points, comparedIn: currency }: NegotiationCourse, size: Size): Drawing | null => {
  const drawn = points.flatMap(point => {
    const height = currency === null ? null : heightOf(point, currency);
    return height === null ? [] : [{ point, height }];
  });
  if (!currency || drawn.length === 0) return null;
  const times = points.map(at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...drawn.map(({ height }) => height)) || 1;
  const x = (point: CoursePoint): number =>
    size.left + (to > from ? (at(point) - from) / (to - from) : 0.5) * (size.width - size.left - size.right);
  const y = (amount: number): number =>
    size.height - size.bottom - (amount / most) * (size.height - size.top - size.bottom);
  const dots = (kind: CoursePoint['kind']): Dot[] =>
    drawn.filter(({ point }) => point.kind === kind).map(({ point, height }) => ({ x: x(point), y: y(height), point }));
  const end = Math.max(...points.map(x));
  return {
    currency,
    demands: dots('demand'),
    offers: dots('counter_offer'),
    marks: marksOf(points, x),
    end,
    most,
    from,
    to,
  };
};

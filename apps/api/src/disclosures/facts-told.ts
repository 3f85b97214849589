import type { Moment } from '@breachdesk/contract/moment';
import type { FactKind, RecipientKind, TellingSource } from '@breachdesk/contract/vocabularies';
import type { Told, ToldFigure } from '../incidents/telling.js';
import type { FactValue } from './disclosure-matrix.dto.js';

/** A record that tells, with its values of then and of now. */
export interface Teller {
  source: TellingSource;
  sourceId: string;
  title: string;
  /** Key of who was told. */
  recipient: string;
  recipientKind: RecipientKind;
  recipientName: string | null;
  told: Moment;
  /** Start of that moment, to go by. */
  at: Date;
  pending: boolean;
  then: Told;
  now: Told;
}

/** A figure of the incident within its line, or the number of its records. */
export interface LineFigure {
  /** Null for what is no figure. */
  id: string | null;
  ofOldRun: boolean;
  superseded: boolean;
  figure: ToldFigure;
}

/** A fact in a record, with its value of then and, if we still hold it, of now. */
export interface Fact {
  key: string;
  kind: FactKind;
  then: FactValue;
  now: FactValue | null;
  isOutdated: boolean;
}

const NOTHING: FactValue = { figure: null, category: null, date: null };

/** Spells a value so that the same is spelled alike; "about" and the source make no other number of it. */
export const spelled = ({ figure, category, date }: FactValue): string => {
  if (figure)
    return figure.value === null ? (figure.asWritten ?? '') : `${figure.value} to ${figure.valueTo ?? 'itself'}`;
  if (category) return category.words ?? category.stolenStatus ?? '';
  return date ? `${date.moment.precision} ${new Date(date.moment.at).toISOString()}` : '';
};

/** The facts that a record tells. Figures of one line are one fact, as they count the same; others never are. */
export const factsIn = ({ then, now }: Teller, lines: readonly LineFigure[]): Fact[] => [
  ...then.figures.map(figure => {
    const name = nameOf(figure);
    const newest = lines.find(line => nameOf(line.figure) === name && !line.superseded);
    const fact = factOf('figure', name, { ...NOTHING, figure }, newest && { ...NOTHING, figure: newest.figure });
    const own = lines.find(({ id }) => id !== null && id === figure.figureId);
    return own ? { ...fact, isOutdated: own.superseded || own.ofOldRun } : fact;
  }),
  ...then.categories.map(category => {
    const held = now.categories.find(
      ({ categoryId, stolenStatus }) => categoryId === category.categoryId && stolenStatus,
    );
    return factOf(
      'category',
      category.categoryId ?? 'stated',
      { ...NOTHING, category },
      held && { ...NOTHING, category: held },
    );
  }),
  ...then.dates.map(date => {
    const held = now.dates.find(({ keyDate }) => keyDate === date.keyDate);
    return factOf('date', date.keyDate, { ...NOTHING, date }, held && { ...NOTHING, date: held });
  }),
];

/** The fact that a number is of: that of its line; without one, that of whatever it counts. */
const nameOf = ({ line, scope }: ToldFigure): string => line ?? scope;

const factOf = (kind: FactKind, name: string, then: FactValue, now: FactValue | null = null): Fact => ({
  key: `${kind}:${name}`,
  kind,
  then,
  now,
  isOutdated: now === null ? spelled(then) !== '' : spelled(now) !== spelled(then),
});

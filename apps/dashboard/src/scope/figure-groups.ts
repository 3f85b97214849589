import { FIGURE_METRICS, type FigureMetric } from '@breachdesk/contract/vocabularies';
import type { Figure } from '../platform/api/records';

/** A figure that stands, and those it replaced, newest first. */
export interface FigureChain {
  current: Figure;
  earlier: Figure[];
  /** Something newer exists that this reader may not see. */
  supersededUnseen: boolean;
}
export interface MetricGroup {
  metric: FigureMetric;
  chains: FigureChain[];
}

const earlierOf = (figure: Figure, byId: ReadonlyMap<string, Figure>): Figure[] => {
  const before = figure.supersedesId ? byId.get(figure.supersedesId) : undefined;
  return before ? [before, ...earlierOf(before, byId)] : [];
};

const newestFirst = (a: FigureChain, b: FigureChain): number => b.current.asOf.at.localeCompare(a.current.asOf.at);

/**
 * Figures by what they count. Every metric is listed, also one without a figure, because not knowing it is a fact of the case;
 * a replaced figure stands only under the one that replaced it.
 */
export const groupFigures = (figures: readonly Figure[]): MetricGroup[] => {
  const byId = new Map(figures.map(figure => [figure.id, figure]));
  const isReplaced = ({ supersededById }: Figure) => supersededById !== null && byId.has(supersededById);
  const chains = figures
    .filter(figure => !isReplaced(figure))
    .map(current => ({
      current,
      earlier: earlierOf(current, byId),
      supersededUnseen: current.superseded,
    }));
  return FIGURE_METRICS.map(metric => ({
    metric,
    chains: chains.filter(({ current }) => current.metric === metric).sort(newestFirst),
  }));
};

/** Other metrics under which the same number stands: the trap of this case, where 130,000 means three things. */
export const sameNumberElsewhere = (figure: Figure, figures: readonly Figure[]): FigureMetric[] =>
  FIGURE_METRICS.filter(
    metric =>
      metric !== figure.metric &&
      figure.value !== null &&
      figures.some(other => other.metric === metric && other.value === figure.value && !other.superseded),
  );

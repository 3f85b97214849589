import type { Figure } from '../api/records';
import { formatNumber } from './format-number';

/** What is said of a number: enough to write it, with its "about" and its range. */
export type FigureNumber = Pick<Figure, 'value' | 'valueTo' | 'approximate' | 'asWritten'>;
type Translate = (key: string, options?: Record<string, unknown>) => string;

/** `about 130,000`, `57,000 to 60,000`, or the source's own word where it gave no number. Never without its metric beside it. */
export const formatFigure = (figure: FigureNumber, translate: Translate): string => {
  const { value, valueTo, approximate, asWritten } = figure;
  if (value === null) return asWritten ? `“${asWritten}”` : translate('platform.figure.noNumber');
  const number =
    valueTo === null
      ? formatNumber(value)
      : translate('platform.figure.range', { from: formatNumber(value), to: formatNumber(valueTo) });
  return approximate ? translate('platform.figure.about', { number }) : number;
};

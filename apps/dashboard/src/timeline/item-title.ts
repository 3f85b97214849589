import { PHASES } from '@breachdesk/contract/vocabularies';
import type { TimelineItem } from '../platform/api/records';

type Translate = (key: string, params?: Record<string, unknown>) => string;

const isPhase = (word: string): boolean => PHASES.some(phase => phase === word);

/** A line's title: of a phase move in the words of the phases, of a publication without a named place at least what it is. */
export const itemTitle = ({ kind, title }: Pick<TimelineItem, 'kind' | 'title'>, translate: Translate): string => {
  if (kind === 'phase_move') {
    const [from = '', to = ''] = title.split(' → ');
    if (isPhase(from) && isPhase(to)) {
      return translate('timeline.phaseMove', {
        from: translate(`vocab.phase.${from}`),
        to: translate(`vocab.phase.${to}`),
      });
    }
  }
  return title || translate(`timeline.untitled.${kind}`);
};

import { PHASES, PUBLICATION_PLACES } from '@breachdesk/contract/vocabularies';
import type { TimelineItem } from '../platform/api/records';

type Translate = (key: string, params?: Record<string, unknown>) => string;

const isPhase = (word: string): boolean => PHASES.some(phase => phase === word);
const isPlace = (word: string): boolean => PUBLICATION_PLACES.some(place => place === word);

/** A line's title; the API's own words for phases and unnamed places are put into the reader's. */
export const itemTitle = ({ kind, title }: Pick<TimelineItem, 'kind' | 'title'>, translate: Translate): string => {
  if (kind === 'phase_move') {
    const [from = '', to = ''] = title.split(' → ');
    if (isPhase(from) && isPhase(to)) {
      const words = { from: translate(`vocab.phase.${from}`), to: translate(`vocab.phase.${to}`) };
      return translate('timeline.phaseMove', words);
    }
  }
  if (kind === 'leak_publication') {
    if (title === 'unknown') return translate('timeline.publishedSomewhere');
    const place = isPlace(title) ? translate(`vocab.publicationPlace.${title}`) : title;
    return translate('timeline.published', { place });
  }
  return title;
};

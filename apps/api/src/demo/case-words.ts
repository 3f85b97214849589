import type { Moment } from '@breachdesk/contract/moment';
import type { Precision } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';

/** Time zone of the case. */
export const ZONE = 'Europe/Copenhagen';

/** A time no finer than its source gives it: `2024`, `2024-12` or `2024-12-09`, and the words of the source in English. */
export const time = (date: string, asWritten: string): Moment => {
  const finest: Precision[] = ['year', 'month', 'day'];
  const precision = finest[date.split('-').length - 1] ?? 'day';
  return { at: DateTime.fromISO(date, { zone: ZONE }).toJSDate().toISOString(), precision, zone: ZONE, asWritten };
};

const ARTICLE = 'heise/apotheke-adhoc, early 2025';

/** The article itself; the sentence is its number in it. */
export const article = (sentence: string): string => `Article (${ARTICLE}; ${sentence})`;
/** Media, as the article reports them. */
export const media = (sentence: string): string => `Media reports, via ${ARTICLE} (${sentence})`;
/** The company on 30 December 2024, as the article quotes it. */
export const firstStatement = (sentence: string): string =>
  `Company statement of 30 Dec 2024, via heise/apotheke-adhoc (${sentence})`;
/** The company's last update before the article. */
export const update = (sentence: string): string =>
  `Company's last update, a week before the article, via heise/apotheke-adhoc (${sentence})`;
/** The police, as the article quotes them. */
export const police = (sentence: string): string => `Police warning, via heise/apotheke-adhoc (${sentence})`;

/** The article is of early 2025; its day is not given. */
export const REPORTED = time('2025', 'early 2025; the day of the article is not given');

/** Other public reports; each is a separate claim. The address is given where it is known in full. */
export const OTHER = {
  upday: {
    source: 'upday.com (January 2025)',
    sourceUrl: 'https://upday.com/dk/politi-varsler-patienter-om-svindel-efter-datalaek',
  },
  nyhed24: { source: 'nyhed24.dk, 22 Jan 2025 (B2)' },
  experts: {
    source: 'IT experts, via ainewsbrew.com, which cites DR (B3)',
    sourceUrl: 'https://ainewsbrew.com/article/4050',
  },
  heise: { source: 'heise.de (B9)', sourceUrl: 'https://heise.de/-10254714' },
  pressRelease: { source: 'Company press release of 30 Dec 2024, via presse-fotos.dk (B4)' },
} as const;

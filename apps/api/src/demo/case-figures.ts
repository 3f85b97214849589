import type { CreateFigure } from '../scope/figure.dto.js';
import { media, OTHER, REPORTED, time } from './case-words.js';

interface Figure {
  key: string;
  body: Partial<CreateFigure>;
}

/** Numbers of persons. 130,000 stands here three times with three meanings; no source takes one of them back. */
export const FIGURES: Figure[] = [
  {
    key: 'N1',
    body: {
      metric: 'possibly_affected',
      scope: 'Patients whose personal data are at risk, as the company admits',
      asWritten: 'thousands',
      source: 'Company, via heise/apotheke-adhoc, early 2025 (S2)',
      asOf: REPORTED,
      confidence: 'reported',
    },
  },
  {
    key: 'N2',
    body: {
      metric: 'possibly_affected',
      scope: 'Patients affected; who exactly is still being determined',
      value: 130_000,
      approximate: true,
      asWritten: 'about 130,000',
      source: media('S6'),
      asOf: REPORTED,
      confidence: 'reported',
    },
  },
  {
    key: 'B1',
    body: {
      metric: 'population',
      scope: 'All patients the group has; how many of them are hit is unknown',
      value: 130_000,
      asWritten: '130,000 patients',
      source: `${OTHER.upday.source}; presse-fotos.dk (B1)`,
      sourceUrl: OTHER.upday.sourceUrl,
      asOf: time('2025-01', 'January 2025'),
      confidence: 'reported',
    },
  },
  {
    key: 'B2',
    body: {
      metric: 'estimated',
      scope:
        'Current and former patients: the attack is said to have hit "in all" so many; others say only that there are so many',
      value: 130_000,
      asWritten: 'in all 130,000 current and former patients',
      ...OTHER.nyhed24,
      asOf: time('2025-01-22', '22 January 2025'),
      confidence: 'claimed',
    },
  },
  {
    key: 'B3-persons',
    body: {
      metric: 'estimated',
      scope: 'Persons in the leaked data',
      value: 57_000,
      approximate: true,
      asWritten: 'about 57,000 persons in the leak',
      ...OTHER.experts,
      asOf: time('2025', 'later; no date given, the year is our reading'),
      confidence: 'claimed',
    },
  },
  {
    key: 'B3-complete',
    body: {
      metric: 'estimated',
      scope: 'Persons of whom complete records are in the leaked data (part of those in the leak)',
      value: 14_000,
      approximate: true,
      asWritten: 'for about 14,000 complete records',
      ...OTHER.experts,
      asOf: time('2025', 'later; no date given, the year is our reading'),
      confidence: 'claimed',
    },
  },
];

import type { CreateLeakPublication } from '../statements/leak-publication.dto.js';
import type { CreateStatement, PublishStatement } from '../statements/statement.dto.js';
import type { BodyKey } from './case-bodies.js';
import { firstStatement, OTHER, police, time, update } from './case-words.js';

interface Published {
  key: string;
  issuer: BodyKey;
  draft: Partial<CreateStatement>;
  /** Keys of the data categories that it names. */
  names?: readonly string[];
  published: PublishStatement['published'];
}

/** What company and police have said. Channels are not named; none of the three quotes a number of persons. */
export const STATEMENTS: Published[] = [
  {
    key: 'ST1',
    issuer: 'clinic',
    draft: {
      issuer: 'Alles Lægehus',
      title: 'IT crash on 9 December; emergency preparedness activated',
      text: 'In our words: On 9 December there was an IT crash that impaired operations for a time. The company reacted at once and activated its emergency preparedness, so that critical and acute functions were maintained. It had been aware of the threat and worked with the police at once.',
      source: firstStatement('S9-S11'),
      keyDates: ['detected'],
    },
    published: time('2024-12-30', '30 December'),
  },
  {
    key: 'ST2',
    issuer: 'clinic',
    draft: {
      issuer: 'Alles Lægehus',
      title: 'Master data stolen and leaked; notes must be assumed stolen',
      text: 'In our words: The criminals stole tables with master data and have now leaked a number of sensitive personal data: basic information such as name, phone number, CPR number, and whether a patient suffers from COPD or diabetes. One must assume that short notes of health-care staff were stolen as well. The data hold records of the practice teams and historical information from other doctors and partner clinics; the law demands that they are kept for ten years. The company is in constant exchange with the authorities, those affected are to be informed without delay, and it regrets the case.',
      source: update('S12-S18'),
    },
    names: ['name', 'phone', 'national_person_number', 'health_condition', 'staff_note_free_text'],
    published: time('2025', 'a week before the article, whose day is not given (early 2025)'),
  },
  {
    key: 'ST3',
    issuer: 'police',
    draft: {
      issuer: 'Police',
      title: 'Warning: the stolen data have leaked; be vigilant',
      text: 'In our words: The data stolen from Alles Lægehus in December have leaked and reached the public. Current and former patients must be particularly vigilant. The leaked data are not dangerous in themselves, but could serve as background for a fraud.',
      source: police('S19-S21'),
    },
    published: time('2025', 'meanwhile: between the leak and the article (early 2025)'),
  },
];

interface Leak {
  key: string;
  body: Partial<CreateLeakPublication>;
}

/** Where data surfaced, as far as known. Whether the first two are one and the same, no source says. */
export const LEAKS: Leak[] = [
  {
    key: 'D5',
    body: {
      claim: 'Criminals published data after the attack. Place, day and volume are not given.',
      source: `Article (S3); company (S12); police (S19, S20), via heise/apotheke-adhoc`,
      confidence: 'confirmed',
    },
  },
  {
    key: 'B6',
    body: {
      place: 'forum',
      seen: time('2025-01', 'on a Tuesday in January 2025'),
      claim:
        'Separate claim: a post on a hacker forum offered the leak. It may be the publication that company and police confirm; no source says so. Another report calls the forum a closed one (B9, heise.de).',
      source: 'upday.com, after Version2 and DR (B6)',
      sourceUrl: OTHER.upday.sourceUrl,
      confidence: 'reported',
    },
  },
  {
    key: 'B10',
    body: {
      place: 'leak_site',
      placeName: 'Leak site of Datacarry',
      publishedBy: 'Datacarry',
      seen: time('2025-05-26', '26 May 2025, about 17:40 UTC+3'),
      claim:
        'Separate claim: the group listed Alles Lægehus. That it was the attacker of December 2024, or what it published, the report does not establish.',
      source: 'Tracker ThreatMon, via undercodenews.com (B10)',
      confidence: 'claimed',
    },
  },
];

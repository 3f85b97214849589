import type { CreateTimelineEntry } from '../timeline/timeline-entry.dto.js';
import { article, firstStatement, media, OTHER, police, REPORTED, time } from './case-words.js';
import type { Person } from './demo-users.js';

interface Entry {
  key: string;
  by: Person;
  /** Police and NC3 see it as well. */
  shared: boolean;
  body: Partial<CreateTimelineEntry>;
}

/** Events of the article. */
const IN_ARTICLE: Entry[] = [
  {
    key: 'D1',
    by: 'responder',
    shared: true,
    body: {
      occurred: time('2024', 'at the end of 2024'),
      title: 'Cyberattack on Alles Lægehus',
      text: 'The attacked company runs medical centres in Denmark.',
      source: article('S1'),
    },
  },
  {
    key: 'D2',
    by: 'responder',
    shared: true,
    body: {
      occurred: time('2024-12-09', 'On 9 December'),
      title: 'IT crash; operations impaired for a time',
      text: 'The year is not printed; it follows from "at the end of 2024" (S1). The hour is not known.',
      source: firstStatement('S9'),
      confidence: 'confirmed',
    },
  },
  {
    key: 'S10',
    by: 'responder',
    shared: true,
    body: {
      occurred: time('2024-12', 'immediately'),
      title: 'Emergency preparedness activated; critical and acute functions maintained',
      source: firstStatement('S10'),
      confidence: 'confirmed',
    },
  },
  {
    key: 'S11',
    by: 'lawyer',
    shared: false,
    body: {
      occurred: time('2024-12', 'immediately'),
      title: 'Company works with the police',
      text: 'The company says that it had been aware of the threat and worked with the police at once. Day, hour and case number are not known. "Aware of the threat" is not awareness of a breach: the clock of GDPR Art. 33 has no start here.',
      source: firstStatement('S11'),
    },
  },
  {
    key: 'D3',
    by: 'analyst',
    shared: true,
    body: {
      occurred: time('2024-12', 'in December'),
      title: 'Patient data stolen',
      source: police('S20'),
      confidence: 'confirmed',
    },
  },
  {
    key: 'S7',
    by: 'commander',
    shared: true,
    body: {
      occurred: REPORTED,
      title: 'Police, National Cyber Crime Center and company determine together who is affected',
      source: article('S6, S7'),
    },
  },
  {
    key: 'S8',
    by: 'communications',
    shared: true,
    body: {
      occurred: REPORTED,
      title: 'Phishing and extortion of those affected are not ruled out',
      source: article('S8'),
    },
  },
  {
    key: 'S4',
    by: 'analyst',
    shared: true,
    body: {
      occurred: REPORTED,
      title: 'Media: CPR numbers, medical histories and prescribed medicines were taken',
      text: 'The company later names the CPR number itself (S13); medical histories and medicines are not on its list.',
      source: media('S4, S5'),
    },
  },
];

/** Events of other reports: separate claims. */
const ELSEWHERE: Entry[] = [
  {
    key: 'B4',
    by: 'communications',
    shared: false,
    body: {
      occurred: time('2024-12-30', '30 December'),
      title: 'Separate claim: data of patients and of employees are covered',
      ...OTHER.pressRelease,
    },
  },
  {
    key: 'B5',
    by: 'lawyer',
    shared: false,
    body: {
      occurred: time('2025', '"on Friday", over three weeks after the attack; the year is our reading'),
      title: 'Separate claim: those affected are to be informed on a Friday; criticised as late',
      text: 'The company says that Datatilsynet and the police had been informed, and that the police investigation weighed heavily in its timing. When they were informed is not said.',
      source: 'presse-fotos.dk (B5)',
    },
  },
  {
    key: 'B7',
    by: 'lawyer',
    shared: true,
    body: {
      occurred: time('2025-01', 'January 2025'),
      title: 'Separate claim: reported to the police and investigated with NC3, with the help of the company',
      text: 'Statement by Syd- og Sønderjyllands Politi.',
      source: 'Syd- og Sønderjyllands Politi, via upday.com (B7)',
      sourceUrl: OTHER.upday.sourceUrl,
    },
  },
  {
    key: 'B8',
    by: 'communications',
    shared: true,
    body: {
      occurred: time('2025-01', 'January 2025'),
      title: 'Separate claim: police advise to end uninvited calls',
      text: 'Stop the contact even if the caller knows things about you, and turn to the official channels yourself.',
      source: 'Police, via upday.com (B8)',
      sourceUrl: OTHER.upday.sourceUrl,
    },
  },
  {
    key: 'B9',
    by: 'lawyer',
    shared: false,
    body: {
      occurred: time('2025', 'early 2025'),
      title: 'Separate claim: Datatilsynet advises to inform those hit immediately',
      ...OTHER.heise,
    },
  },
];

/** Events with the precision that their sources give. Statements and leaks come into the timeline by themselves. */
export const EVENTS: Entry[] = [...IN_ARTICLE, ...ELSEWHERE];

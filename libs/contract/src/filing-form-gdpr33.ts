import type { FilingForm, FormField } from './filing-answers.js';

const NATURE = 'GDPR Art. 33(3)(a)';
const CONTACT = 'GDPR Art. 33(3)(b)';
const CONSEQUENCES = 'GDPR Art. 33(3)(c)';
const MEASURES = 'GDPR Art. 33(3)(d)';

const about: readonly FormField[] = [
  {
    key: 'previousReference',
    label: 'Reference of the earlier notification',
    help: 'Number that the authority or its portal gave to what was filed before.',
    kind: 'text',
    law: 'GDPR Art. 33(4)',
    required: 'follow_up',
  },
  {
    key: 'delayReasons',
    label: 'Reasons for the delay',
    help: 'A notification that is not made within 72 hours is accompanied by reasons for the delay.',
    kind: 'long',
    law: 'GDPR Art. 33(1)',
    required: 'late',
  },
  {
    key: 'crossBorder',
    label: 'Are persons in other countries of the EU affected?',
    help: 'Then other supervisory authorities are concerned as well.',
    kind: 'tri',
    law: 'GDPR Art. 56',
    required: 'always',
  },
  {
    key: 'otherAuthorities',
    label: 'Other authorities that were told',
    help: 'Police, CSIRT, authorities of other countries: who, when, reference.',
    kind: 'long',
    law: 'GDPR Art. 33(3)',
  },
];

const parties: readonly FormField[] = [
  {
    key: 'controller',
    label: 'Controller',
    help: 'Name of the body that decides why and how the data are processed.',
    kind: 'text',
    law: CONTACT,
    required: 'always',
  },
  {
    key: 'processors',
    label: 'Processors involved',
    help: 'Naming them can be useful where the breach lies with one (EDPB 9/2022).',
    kind: 'long',
    law: CONTACT,
  },
  {
    key: 'reporter',
    label: 'Person who reports',
    help: 'Name and how to reach them.',
    kind: 'text',
    law: CONTACT,
    required: 'always',
  },
  {
    key: 'dpo',
    label: 'Data protection officer or other contact point',
    help: 'Name and contact details of who can give more information.',
    kind: 'long',
    law: CONTACT,
    required: 'always',
  },
];

const times: readonly FormField[] = [
  {
    key: 'occurredFrom',
    label: 'Breach began',
    help: 'As exactly as it is known.',
    kind: 'moment',
    happened: true,
    law: NATURE,
    required: 'always',
  },
  {
    key: 'occurredTo',
    label: 'Breach ended',
    help: 'Leave empty while it goes on.',
    kind: 'moment',
    happened: true,
    law: NATURE,
    required: 'final',
  },
  {
    key: 'detected',
    label: 'First noticed',
    help: 'When somebody first saw that something was wrong.',
    kind: 'moment',
    happened: true,
    law: NATURE,
  },
  {
    key: 'aware',
    label: 'Aware since',
    help: 'Reasonable certainty that personal data were compromised: the 72 hours count from here.',
    kind: 'moment',
    happened: true,
    law: 'GDPR Art. 33(1)',
    required: 'always',
  },
  {
    key: 'awareBasis',
    label: 'How awareness was reached',
    help: 'On what, and by whom, it was judged.',
    kind: 'long',
    law: 'GDPR Art. 33(1)',
  },
];

const breach: readonly FormField[] = [
  {
    key: 'breachTypes',
    label: 'Type of breach',
    help: 'One or several.',
    kind: 'choices',
    options: [
      { key: 'confidentiality', name: 'Confidentiality: others have seen or taken data' },
      { key: 'integrity', name: 'Integrity: data were changed' },
      { key: 'availability', name: 'Availability: data were lost or out of reach' },
    ],
    law: NATURE,
    required: 'always',
  },
  {
    key: 'description',
    label: 'What happened',
    help: 'The facts, as far as they are known now.',
    kind: 'long',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'subjectsNumber',
    label: 'Number of persons affected',
    help: 'Approximate where it is not known exactly: missing exactness is no reason to wait (EDPB 9/2022).',
    kind: 'range',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'subjectCategories',
    label: 'Categories of persons',
    help: 'Such as patients, employees, children.',
    kind: 'long',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'recordsNumber',
    label: 'Number of records affected',
    help: 'Approximate where it is not known exactly.',
    kind: 'range',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'dataCategories',
    label: 'Categories of data',
    help: 'Which kinds of data, and where they lay.',
    kind: 'long',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'specialData',
    label: 'Special categories of data (Art. 9)?',
    help: 'Health, beliefs, origin and the like.',
    kind: 'tri',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'nationalIds',
    label: 'National identification numbers (Art. 87)?',
    help: 'Such as CPR numbers.',
    kind: 'tri',
    law: NATURE,
    required: 'always',
  },
  {
    key: 'measuresBefore',
    label: 'Measures in place before the breach',
    help: 'Such as encryption, access control, backups.',
    kind: 'long',
    law: NATURE,
    required: 'always',
  },
];

const consequences: readonly FormField[] = [
  {
    key: 'consequences',
    label: 'Likely consequences for the persons',
    help: 'What may happen to them.',
    kind: 'long',
    law: CONSEQUENCES,
    required: 'always',
  },
  {
    key: 'riskLevel',
    label: 'Risk for the persons',
    help: 'A high risk leads to informing them (Art. 34).',
    kind: 'choice',
    options: [
      { key: 'unlikely', name: 'A risk is unlikely' },
      { key: 'risk', name: 'A risk' },
      { key: 'high', name: 'Likely a high risk' },
    ],
    law: CONSEQUENCES,
    required: 'always',
  },
  {
    key: 'riskReasons',
    label: 'Why the risk is judged so',
    help: 'The main arguments.',
    kind: 'long',
    law: CONSEQUENCES,
  },
];

const measures: readonly FormField[] = [
  {
    key: 'measuresTaken',
    label: 'Measures taken',
    help: 'To end the breach and to mitigate its effects.',
    kind: 'long',
    law: MEASURES,
    required: 'always',
  },
  {
    key: 'measuresProposed',
    label: 'Measures proposed',
    help: 'What is to follow, and what prevents it from happening again.',
    kind: 'long',
    law: MEASURES,
    required: 'always',
  },
];

const subjects: readonly FormField[] = [
  {
    key: 'subjectsInformed',
    label: 'Have the persons been informed?',
    help: 'Without undue delay where the risk is likely high.',
    kind: 'choice',
    options: [
      { key: 'yes', name: 'Yes' },
      { key: 'planned', name: 'Not yet, but they will be' },
      { key: 'no', name: 'No, and they will not be' },
      { key: 'undecided', name: 'Not decided yet' },
    ],
    law: 'GDPR Art. 34(1)',
    required: 'always',
  },
  {
    key: 'subjectsInformedAt',
    label: 'When they were or will be informed',
    help: 'The first day, if over several.',
    kind: 'moment',
    law: 'GDPR Art. 34(1)',
    requiredWhen: { field: 'subjectsInformed', is: ['yes'] },
  },
  {
    key: 'subjectsInformedHow',
    label: 'How they were or will be informed',
    help: 'Ways, and the text or its main points.',
    kind: 'long',
    law: 'GDPR Art. 34(2)',
    requiredWhen: { field: 'subjectsInformed', is: ['yes', 'planned'] },
  },
  {
    key: 'subjectsNotInformedReason',
    label: 'Why they are not informed',
    help: 'Which of the cases of Art. 34(3) applies, or which law defers it.',
    kind: 'long',
    law: 'GDPR Art. 34(3)',
    requiredWhen: { field: 'subjectsInformed', is: ['no'] },
  },
];

/** The notification to the supervisory authority in the six sections of the common template of the EDPB (June 2026). */
export const GDPR_33_FORM: FilingForm = {
  key: 'gdpr_33',
  title: 'Notification of a personal data breach',
  law: 'GDPR Art. 33',
  inPhases: true,
  sections: [
    { key: 'about', title: 'Type of notification', fields: about },
    { key: 'parties', title: 'Controller, reporting person and data protection officer', fields: parties },
    { key: 'nature', title: 'Nature of the breach', fields: [...times, ...breach] },
    { key: 'consequences', title: 'Likely consequences', fields: consequences },
    { key: 'measures', title: 'Mitigation and prevention', fields: measures },
    { key: 'subjects', title: 'Communication to the persons affected', fields: subjects },
  ],
};

import type { FilingForm, FilingOption, FormField } from './filing-answers.js';
import { GDPR_33_FORM } from './filing-form-gdpr33.js';
import type { FilingFormKey } from './filing-vocabularies.js';

const TO_THE_AUTHORITY = 'NIS2 Art. 23(4)';

const entity: readonly FormField[] = [
  {
    key: 'entityName',
    label: 'Entity',
    help: 'Name of the essential or important entity that notifies.',
    kind: 'text',
    law: TO_THE_AUTHORITY,
    required: 'always',
  },
  {
    key: 'entityContact',
    label: 'Contact for the authority',
    help: 'Name, telephone and e-mail of who answers, at any hour.',
    kind: 'long',
    law: TO_THE_AUTHORITY,
    required: 'always',
  },
  {
    key: 'aware',
    label: 'Aware of the significant incident since',
    help: 'The 24 hours of the early warning and the 72 hours of the notification count from here.',
    kind: 'moment',
    happened: true,
    law: TO_THE_AUTHORITY,
    required: 'always',
  },
];

const suspicions: readonly FormField[] = [
  {
    key: 'malicious',
    label: 'Suspected to be caused by unlawful or malicious acts?',
    help: '“Not known yet” is an answer; none at all is not.',
    kind: 'tri',
    law: 'NIS2 Art. 23(4)(a)',
    required: 'always',
  },
  {
    key: 'crossBorder',
    label: 'Could it have a cross-border impact?',
    help: 'Services, persons or systems in another country.',
    kind: 'tri',
    law: 'NIS2 Art. 23(4)(a)',
    required: 'always',
  },
];

const description = (law: string): FormField => ({
  key: 'description',
  label: 'What happened',
  help: 'As far as it is known now.',
  kind: 'long',
  law,
  required: 'always',
});

const SEVERITY_OPTIONS: readonly FilingOption[] = [
  { key: 'low', name: 'Low' },
  { key: 'medium', name: 'Medium' },
  { key: 'high', name: 'High' },
  { key: 'critical', name: 'Critical' },
];

const assessment = (law: string): readonly FormField[] => [
  {
    key: 'severity',
    label: 'Severity',
    help: 'As the incident is judged now.',
    kind: 'choice',
    options: SEVERITY_OPTIONS,
    law,
    required: 'always',
  },
  {
    key: 'impact',
    label: 'Impact',
    help: 'Services that are disturbed, since when, and who is affected.',
    kind: 'long',
    law,
    required: 'always',
  },
];

const EARLY_WARNING: FilingForm = {
  key: 'nis2_early_warning',
  title: 'Early warning of a significant incident',
  law: 'NIS2 Art. 23(4)(a)',
  inPhases: false,
  sections: [
    { key: 'entity', title: 'Who warns', fields: entity },
    { key: 'warning', title: 'Early warning', fields: [...suspicions, description('NIS2 Art. 23(4)(a)')] },
  ],
};

const NOTIFICATION: FilingForm = {
  key: 'nis2_notification',
  title: 'Incident notification',
  law: 'NIS2 Art. 23(4)(b)',
  inPhases: false,
  sections: [
    { key: 'entity', title: 'Who notifies', fields: entity },
    { key: 'update', title: 'Update of the early warning', fields: [...suspicions, description('NIS2 Art. 23(4)(b)')] },
    {
      key: 'assessment',
      title: 'First assessment',
      fields: [
        ...assessment('NIS2 Art. 23(4)(b)'),
        {
          key: 'indicators',
          label: 'Indicators of compromise',
          help: 'Where available: addresses, hashes, accounts, tools. Say if there are none yet.',
          kind: 'long',
          law: 'NIS2 Art. 23(4)(b)',
        },
      ],
    },
  ],
};

const FINAL_REPORT: FilingForm = {
  key: 'nis2_final',
  title: 'Final report on a significant incident',
  law: 'NIS2 Art. 23(4)(d)',
  inPhases: false,
  sections: [
    { key: 'entity', title: 'Who reports', fields: entity },
    {
      key: 'incident',
      title: 'The incident',
      fields: [description('NIS2 Art. 23(4)(d)(i)'), ...assessment('NIS2 Art. 23(4)(d)(i)')],
    },
    {
      key: 'cause',
      title: 'Cause, mitigation and cross-border impact',
      fields: [
        {
          key: 'rootCause',
          label: 'Type of threat or root cause',
          help: 'What is likely to have triggered the incident.',
          kind: 'long',
          law: 'NIS2 Art. 23(4)(d)(ii)',
          required: 'always',
        },
        {
          key: 'measuresTaken',
          label: 'Mitigation applied and under way',
          help: 'What was done, and what goes on.',
          kind: 'long',
          law: 'NIS2 Art. 23(4)(d)(iii)',
          required: 'always',
        },
        {
          key: 'crossBorder',
          label: 'Was there a cross-border impact?',
          help: 'Services, persons or systems in another country.',
          kind: 'tri',
          law: 'NIS2 Art. 23(4)(d)(iv)',
          required: 'always',
        },
        {
          key: 'crossBorderImpact',
          label: 'Which cross-border impact',
          help: 'Countries and what happened there.',
          kind: 'long',
          law: 'NIS2 Art. 23(4)(d)(iv)',
          requiredWhen: { field: 'crossBorder', is: ['yes'] },
        },
      ],
    },
  ],
};

/** Forms by key. */
export const FILING_FORMS: Record<FilingFormKey, FilingForm> = {
  gdpr_33: GDPR_33_FORM,
  nis2_early_warning: EARLY_WARNING,
  nis2_notification: NOTIFICATION,
  nis2_final: FINAL_REPORT,
};

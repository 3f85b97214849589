import type { CreateIncident } from '../incidents/incident.dto.js';
import { firstStatement, time, ZONE } from './case-words.js';

/** The case. Severity, suspicion and awareness are in no source: they stay empty. */
export const INCIDENT: Partial<CreateIncident> = {
  title: 'Cyberattack on Alles Lægehus',
  kind: 'data_theft_extortion',
  exercise: false,
  zone: ZONE,
  occurredFrom: time('2024-12', 'at the end of 2024 (S1); stolen in December (police, S20)'),
  detected: time('2024-12-09', 'On 9 December there was an IT crash (S9)'),
  summary: [
    'Alles Lægehus runs medical centres in Denmark. At the end of 2024 it was attacked; on 9 December 2024 an IT crash impaired operations for a time (S1, S9).',
    'The attackers stole tables with master data and published data; the company says that notes of health-care staff must be assumed stolen as well (S12-S14). Media add medical histories and prescribed medicines (S5).',
    'Police, National Cyber Crime Center and company work out together who is affected; reports say about 130,000 patients (S6, S7).',
    'Not known: when the company became aware, how the attackers came in, whether data were encrypted, table names and row counts, case numbers, and who exactly is affected.',
    'Built from public reports. S numbers are the sentences of the article by heise/apotheke-adhoc (early 2025), B numbers are other reports, kept as separate claims.',
  ].join('\n\n'),
};

/** As far as the sources carry the response: it began. That it contained the attack nobody says. */
export const FIRST_MOVE = {
  to: 'triaged',
  reason: `The company says that it reacted immediately and activated its emergency preparedness. ${firstStatement('S10')}.`,
} as const;

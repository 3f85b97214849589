import type { CreateAffectedTable } from '../affected-tables/affected-table.dto.js';
import type { Confidence } from '@breachdesk/contract/vocabularies';
import { article, firstStatement, media, OTHER, police, update } from './case-words.js';

/** A column: its name, the key of its data category, who says so, and how sure it is. */
type Column = readonly [name: string, categoryKey: string, source: string, confidence: Confidence];

interface TableGroup {
  key: string;
  table: Partial<CreateAffectedTable>;
  columns: readonly Column[];
}

const TEN_YEARS = `Legal duty to keep patient information for ten years. ${update('S16')}`;
const ORIGINS =
  'Origin of the rows, as the company describes the data: (a) records of the practice teams, (b) historical information received when a patient came from another doctor, (c) the same where the company runs a clinic as a partner (S15). How they divide is not known.';
const AMBIGUOUS =
  'The company says of the notes that they come "from the tables already mentioned" (S14). They can be read as part of the master-data tables, or as tables of their own; nobody has settled it.';

/** The two groups of tables that the company names; row counts and table names are not known. */
const NAMED: TableGroup[] = [
  {
    key: 'T1',
    table: {
      name: 'Master-data tables',
      retentionBasis: TEN_YEARS,
      stolenStatus: 'confirmed',
      stolenSource: `${update('S12, S13')}; police (S20)`,
      stolenConfidence: 'confirmed',
      leakedStatus: 'confirmed',
      leakedSource: `${update('S12, S13')}; police (S19, S20)`,
      leakedConfidence: 'confirmed',
      notes: `The company names basic information "such as" these: the list is not closed (S13). ${ORIGINS} ${AMBIGUOUS}`,
    },
    columns: [
      ['Name', 'name', update('S13'), 'confirmed'],
      ['Phone number', 'phone', update('S13'), 'confirmed'],
      ['CPR number', 'national_person_number', `${update('S13')}; also media (S4)`, 'confirmed'],
      ['COPD (yes or no)', 'health_condition', update('S13'), 'confirmed'],
      ['Diabetes (yes or no)', 'health_condition', update('S13'), 'confirmed'],
    ],
  },
  {
    key: 'T2',
    table: {
      name: 'Tables with short notes of health-care staff',
      retentionBasis: TEN_YEARS,
      stolenStatus: 'assumed',
      stolenSource: `${update('S14')}: one must assume it`,
      stolenConfidence: 'probable',
      notes: `Free text about the individual patient; what it holds is not bounded. Whether it was published nobody says. ${AMBIGUOUS} ${ORIGINS} That the historical information lies here is our reading.`,
    },
    columns: [
      ['Short notes of health-care staff', 'staff_note_free_text', update('S14'), 'probable'],
      ['Historical information from another doctor', 'transferred_history', update('S15'), 'probable'],
      ['Historical information of partner clinics', 'transferred_history', update('S15'), 'probable'],
    ],
  },
];

const UNPLACED =
  "Not a table: it gathers categories whose table no source names, so that they are neither lost nor taken for the company's own list.";

/** Categories that others report and the company's own list (S13) does not hold. */
const REPORTED_ELSEWHERE: TableGroup[] = [
  {
    key: 'media',
    table: {
      name: 'Table unknown: categories reported by media',
      stolenStatus: 'suspected',
      stolenSource: media('S5'),
      stolenConfidence: 'reported',
      notes: UNPLACED,
    },
    columns: [
      ['Medical histories', 'medical_history', article('S5, after media'), 'reported'],
      ['Prescribed medicines', 'prescribed_medicine', article('S5, after media'), 'reported'],
    ],
  },
  {
    key: 'experts',
    table: {
      name: 'Table unknown: categories IT experts saw in the leak',
      stolenStatus: 'suspected',
      stolenSource: OTHER.experts.source,
      stolenConfidence: 'claimed',
      leakedStatus: 'claimed',
      leakedSource: OTHER.experts.source,
      leakedConfidence: 'claimed',
      notes: `${UNPLACED} Separate claim from a secondary source.`,
    },
    columns: [
      ['E-mail', 'email', OTHER.experts.source, 'claimed'],
      ['Referrals', 'referral', OTHER.experts.source, 'claimed'],
    ],
  },
  {
    key: 'employees',
    table: {
      name: 'Table unknown: data of employees',
      stolenStatus: 'suspected',
      stolenSource: OTHER.pressRelease.source,
      stolenConfidence: 'reported',
      notes: `${UNPLACED} Separate claim: patients and employees are covered. Compare ${firstStatement('S9-S11')}, which does not mention employees.`,
    },
    columns: [['Employee data (not described further)', 'employee_data', OTHER.pressRelease.source, 'reported']],
  },
];

/** Stolen and exposed tables, in the order of their sources. */
export const TABLES: TableGroup[] = [...NAMED, ...REPORTED_ELSEWHERE];

/** Police's own words on the leak, for a remark under the joint task. */
export const POLICE_ON_LEAK = `It is established that the patient data stolen in December have reached the public. ${police('S20')}.`;

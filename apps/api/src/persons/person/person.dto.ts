import { COHORT_MARKS, type CohortMark, PERSON_STATUSES, type PersonStatus } from '@breachdesk/contract/vocabularies';
import { NUMBER_KINDS, type NumberKind } from '@breachdesk/person-number/person-number';
import { Shown } from '../../platform/fields/shapes.js';
import { LookedUpCategory } from '../person-look-up.dto.js';
import { PersonAliasView } from './person-alias.dto.js';
import { PersonDecisionView } from './person-decision.dto.js';

/** A table that holds the person, and what it says of them. */
export class PersonTable {
  @Shown({ kind: 'id', about: 'Affected table' }) tableId: string;
  @Shown({ kind: 'text', about: 'Its name' }) name: string;
  @Shown({ kind: 'id', about: 'Import that counts now' }) importId: string;
  @Shown({ kind: 'count', about: 'Which import of this table, 1 is the first' }) importNumber: number;
  @Shown({ kind: 'instant', about: 'When it was imported (UTC)' }) importedAt: Date;
  @Shown({ kind: 'json', schema: { type: [LookedUpCategory] }, about: 'Data categories it holds of the person' })
  categories: LookedUpCategory[];
}

/** A run in which the person was seen. */
export class PersonRun {
  @Shown({ kind: 'id', about: 'Run' }) id: string;
  @Shown({ kind: 'count', about: 'Its number' }) number: number;
  @Shown({ kind: 'instant', about: 'When it was counted (UTC)' }) countedAt: Date;
}

/** One number of a person, by the hash of it. */
export class PersonNumberView {
  @Shown({ kind: 'id', about: 'Hash of the number, under the key of this incident' }) id: string;
  @Shown({ kind: 'choice', of: NUMBER_KINDS, name: 'PersonNumberKind', about: 'Kind of the number' }) kind: NumberKind;
  @Shown({ kind: 'count', about: 'Number of tables that hold it' }) tables: number;
  @Shown({ kind: 'flag', about: 'The person counts under this one' }) counts: boolean;
}

/** What the register knows of one person. The numbers themselves are nowhere. */
export class PersonView {
  @Shown({ kind: 'id', about: 'Hash of the number under which the person counts' }) id: string;
  @Shown({ kind: 'choice', of: NUMBER_KINDS, name: 'PersonNumberKind', about: 'Kind of that number' })
  kind: NumberKind;
  @Shown({ kind: 'choice', of: PERSON_STATUSES, name: 'PersonStatus', about: 'How certain it is' })
  status: PersonStatus;
  @Shown({ kind: 'choices', of: COHORT_MARKS, name: 'CohortMark', about: 'Marks; minor: on the day of the newest run' })
  marks: CohortMark[];
  @Shown({ kind: 'json', schema: { type: [PersonTable] }, about: 'Tables that hold the person, by name' })
  tables: PersonTable[];
  @Shown({ kind: 'json', schema: { type: PersonRun, nullable: true }, about: 'First run; null: in none yet' })
  firstRun: PersonRun | null;
  @Shown({ kind: 'json', schema: { type: PersonRun, nullable: true }, about: 'Last run in which a table held them' })
  lastRun: PersonRun | null;
  @Shown({ kind: 'json', schema: { type: [PersonDecisionView] }, about: 'Decisions, the newest first: it counts' })
  decisions: PersonDecisionView[];
  @Shown({ kind: 'json', schema: { type: [PersonNumberView] }, about: 'Numbers of the person in the register' })
  numbers: PersonNumberView[];
  @Shown({ kind: 'json', schema: { type: [PersonAliasView] }, about: 'Joined numbers, also those taken back' })
  aliases: PersonAliasView[];
}

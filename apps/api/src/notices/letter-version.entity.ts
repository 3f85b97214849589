import {
  LETTER_LANGUAGES,
  LETTER_STATES,
  type LetterLanguage,
  type LetterState,
} from '@breachdesk/contract/vocabularies';
import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { TellingRecord } from '../incidents/telling.js';
import { Field } from '../platform/fields/field.js';

const PASSAGE = 'passage of the body, word for word';

/** The words of a letter in one language. Approved, it stays as it is; a correction is the next version. */
@Entity('letter_version')
export class LetterVersion extends TellingRecord {
  @Field.ref({ about: 'Campaign that it is written for' }) campaignId: string;
  @Field.count({ kept: true, about: 'Version in its language, from 1' }) number: number;
  @Field.choice({ of: LETTER_LANGUAGES, name: 'LetterLanguage', about: 'Language of the words' })
  language: LetterLanguage;
  @Field.text({ max: LIMITS.title, about: 'Subject line; may hold placeholders' }) subject: string;
  @Field.text({ max: LIMITS.text, about: 'Text with placeholders such as {{name}}' }) body: string;
  @Field.text({ max: LIMITS.text, optional: true, about: `Where it tells the nature of the breach: ${PASSAGE}` })
  nature: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: `Where it names the contact point: ${PASSAGE}` })
  contact: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: `Where it tells likely consequences: ${PASSAGE}` })
  consequences: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: `Where it tells the measures taken: ${PASSAGE}` })
  measures: string | null;
  @Field.choice({ of: LETTER_STATES, name: 'LetterState', default: 'draft', about: 'Draft, approved or withdrawn' })
  state: LetterState;
  @Field.ref({ kept: true, optional: true, about: 'Who approved it' }) approvedBy: string | null;
  @Field.instant({ kept: true, optional: true, about: 'When it was approved (UTC)' }) approvedAt: Date | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why it was withdrawn' }) withdrawnReason: string | null;
}

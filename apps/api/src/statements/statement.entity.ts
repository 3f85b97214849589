import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  STATEMENT_CHANNELS,
  STATEMENT_STATUSES,
  type StatementChannel,
  type StatementStatus,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { TellingRecord } from '../incidents/telling.js';
import { Field } from '../platform/fields/field.js';

const LANGUAGE_TAG = {
  form: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  words: 'a language tag such as da or en-GB',
};

/** What somebody said about the incident, in public or inside. Once published it stays; a correction is a new one. */
@Entity('statement')
export class Statement extends TellingRecord {
  @Field.text({ max: LIMITS.name, about: 'Who makes the statement, such as the organisation or the police' })
  issuer: string;
  @Field.ref({ optional: true, about: 'The issuer as an organisation of this installation, if it is one' })
  issuerOrganisationId: string | null;
  @Field.text({ max: LIMITS.title, about: 'Headline, or what it is about' }) title: string;
  @Field.text({ max: LIMITS.text, about: 'The words, or what they say' }) text: string;
  @Field.choice({
    of: STATEMENT_CHANNELS,
    name: 'StatementChannel',
    default: 'unknown',
    about: 'How it reached its readers',
  })
  channel: StatementChannel;
  @Field.choice({
    of: STATEMENT_STATUSES,
    name: 'StatementStatus',
    default: 'draft',
    about: 'Draft, or published and fixed',
  })
  status: StatementStatus;
  @Field.moment({ optional: true, about: 'When it was published; null for a draft' }) published: Moment | null;
  @Field.text({
    max: 35,
    optional: true,
    pattern: LANGUAGE_TAG,
    about: 'Language of the words (BCP 47), such as da or en',
  })
  language: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Where it was read, when somebody else published it' })
  source: string | null;
  @Field.url({ optional: true, about: 'Web address of the statement or of its source' }) sourceUrl: string | null;
  @Field.ref({ optional: true, about: 'Published statement that this one corrects' }) correctsId: string | null;
}

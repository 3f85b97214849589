import type { FilingAnswers } from '@breachdesk/contract/filing-answers';
import {
  FILING_FORM_KEYS,
  FILING_KINDS,
  FILING_STATES,
  type FilingFormKey,
  type FilingKind,
  type FilingState,
} from '@breachdesk/contract/filing-vocabularies';
import type { Moment } from '@breachdesk/contract/moment';
import { LETTER_LANGUAGES, type LetterLanguage } from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Entity } from 'typeorm';
import type { DocumentText } from '../platform/documents/document.js';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** Answers as they are kept and shown: by key of the field of the form. */
export const ANSWERS_SCHEMA: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['value', 'sources', 'entered'],
    properties: {
      value: { description: 'Text, key of a choice, keys, number range, or moment, as the field says' },
      sources: {
        type: 'array',
        items: {
          type: 'object',
          required: ['kind', 'id', 'words', 'asOf'],
          properties: {
            kind: { type: 'string', description: 'Noun of the record' },
            id: { type: 'string' },
            words: { type: 'string', description: 'The record in words that can be read without it' },
            asOf: { type: 'string', format: 'date-time', nullable: true },
          },
        },
      },
      entered: {
        type: 'object',
        nullable: true,
        required: ['by', 'name', 'at'],
        properties: {
          by: { type: 'string', format: 'uuid' },
          name: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

/** One version of what an authority is told on its form. Approved, its words stay; filed, everything does. */
@Entity('filing')
export class Filing extends CaseRecord {
  @Field.ref({ about: 'Duty that it is filed for' }) obligationId: string;
  @Field.choice({ of: FILING_FORM_KEYS, name: 'FilingFormKey', about: 'Form that is filled in' }) form: FilingFormKey;
  @Field.choice({
    of: FILING_KINDS,
    name: 'FilingKind',
    about: 'First notification, one that adds to an earlier one, or the last',
  })
  kind: FilingKind;
  @Field.choice({
    of: LETTER_LANGUAGES,
    name: 'LetterLanguage',
    optional: true,
    about: 'Language in which the answers are written; empty where nobody said it',
  })
  language: LetterLanguage | null;
  @Field.count({ about: 'Version, counted for the duty and the form' }) number: number;
  @Field.ref({ optional: true, about: 'Filed version that it adds to' }) followsId: string | null;
  @Field.json({
    default: [],
    schema: ANSWERS_SCHEMA,
    fault: () => null, // written by the service alone, which knows the form
    about: 'Answers by key of the field, each with the records it was taken from or who entered it',
  })
  answers: FilingAnswers;
  @Field.choice({ of: FILING_STATES, name: 'FilingState', default: 'draft', about: 'Where the version stands' })
  state: FilingState;
  @Field.refs({ kept: true, default: [], about: 'Everybody who wrote in it; none of them approves it' })
  writtenBy: string[];
  @Field.moment({ optional: true, about: 'When it was submitted, where that was before it was written down here' })
  submittedAlready: Moment | null;
  @Field.texts({ max: 60, default: [], about: 'Fields that were said to follow when it was approved (Art. 33(4))' })
  missing: string[];
  @Field.ref({ optional: true, about: 'Who approved it' }) approvedBy: string | null;
  @Field.instant({ optional: true, about: 'When it was approved (UTC)' }) approvedAt: Date | null;
  @Field.json({
    optional: true,
    schema: { type: 'object', additionalProperties: true },
    fault: () => null, // written by the service alone
    about: 'What the PDF states, as it was approved',
  })
  document: DocumentText | null;
  @Field.text({ max: 64, optional: true, about: 'SHA-256 of what the PDF states, as on each of its pages' })
  contentSha256: string | null;
  @Field.ref({ optional: true, about: 'Item of correspondence by which it was filed' }) correspondenceId: string | null;
  @Field.ref({ optional: true, about: 'Item that holds the receipt' }) receiptId: string | null;
}

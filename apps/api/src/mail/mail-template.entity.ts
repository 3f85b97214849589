import { LIMITS } from '@breachdesk/contract/limits';
import { LETTER_LANGUAGES, type LetterLanguage } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** A text that mails begin with. Words in braces are filled in on screen; nothing of it is ever run. */
@Entity('mail_template')
export class MailTemplate {
  @Field.id() id: string;
  @Field.text({ max: LIMITS.name, about: 'Name in the list' }) name: string;
  @Field.choice({ of: LETTER_LANGUAGES, name: 'LetterLanguage', about: 'Language it is written in' })
  language: LetterLanguage;
  @Field.text({
    max: LIMITS.title,
    about: 'Subject; {{reference}}, {{contact}}, {{organisation}}, {{sender}} are filled in',
  })
  subject: string;
  @Field.text({ max: LIMITS.text, about: 'Words; the same are filled in' }) body: string;
  @Field.instant({ optional: true, about: 'When it was put away; null while in use' }) archivedAt: Date | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was entered (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}

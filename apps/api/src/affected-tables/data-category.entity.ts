import { LIMITS } from '@breachdesk/contract/limits';
import { GDPR_CLASSES, type GdprClass } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** A word for a kind of data, with its class under the GDPR. One vocabulary for the whole installation. */
@Entity('data_category')
export class DataCategory {
  @Field.id() id: string;
  @Field.text({
    max: 60,
    pattern: {
      form: /^[a-z][a-z0-9_]{1,59}$/,
      words: '2 to 60 small letters, digits and underscores, a letter first',
    },
    about: 'Short name for exports and imports: small letters, digits and underscores; never changes',
  })
  key: string;
  @Field.text({ max: LIMITS.name, about: 'Name on screen and in letters' }) name: string;
  @Field.choice({ of: GDPR_CLASSES, name: 'GdprClass', about: 'Class under the GDPR; decides duties and colours' })
  gdprClass: GdprClass;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was entered (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}

import { BUNDLE_ROOMS, type BundleRooms } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';

/** Which correspondence a bundle holds. */
export class BundleQuery {
  @Field.ref({ about: 'Organisation the correspondence was with' }) organisationId: string;
  @Field.instant({ optional: true, about: 'Only what was said or sent at or after this instant' }) from?: Date | null;
  @Field.instant({ optional: true, about: 'Only what was said or sent before this instant' }) until?: Date | null;
  @Field.choice({
    of: BUNDLE_ROOMS,
    name: 'BundleRooms',
    default: 'general',
    about: 'Closed rooms are left out unless asked for, as far as the reader may see them; privileged items always are',
  })
  rooms?: BundleRooms;
}

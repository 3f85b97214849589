import { LIMITS } from '@breachdesk/contract/limits';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Shown } from '../../platform/fields/shapes.js';

/** A campaign held against the newest run of the register. */
export class ReconciliationView {
  @Shown({ kind: 'id', about: 'Newest run' }) runId: string;
  @Shown({ kind: 'count', about: 'Its number' }) runNumber: number;
  @Shown({ kind: 'count', about: 'Number of persons who belong to the cohort now and are not in the campaign' })
  missing: number;
  @Shown({ kind: 'count', about: 'Number of persons in the campaign who belong to the cohort no longer' }) gone: number;
  @Shown({ kind: 'count', about: 'Number of those who still wait for their letter' }) goneWaiting: number;
}

/** Persons taken in. */
export class TakenInView {
  @Shown({ kind: 'count', about: 'Number of persons who came into the campaign' }) came: number;
}

/** Destroys the contact data of a campaign, for good. */
export class DestroyContacts extends AtVersion {
  @Field.text({ max: LIMITS.title, about: 'Name of the campaign, typed once more: this cannot be taken back' })
  name: string;
}

/** Certificate of the destruction. */
export class ContactDestructionView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Campaign' }) campaignId: string;
  @Shown({ kind: 'count', about: 'Number of persons in the campaign' }) recipients: number;
  @Shown({
    kind: 'json',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    about: 'Persons by state when the data were destroyed',
  })
  states: Record<string, number>;
  @Shown({ kind: 'text', about: 'SHA-256 over "reference state" of every person, a line each, in order of reference' })
  recipientsSha256: string;
  @Shown({ kind: 'text', about: 'Who destroyed them' }) destroyedByName: string;
  @Shown({ kind: 'instant', about: 'When (UTC)' }) destroyedAt: Date;
}

import { LIMITS } from '@breachdesk/contract/limits';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq, given } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationAdmission } from './negotiation-admission.entity.js';

constraintsMean({
  negotiation_admission_once: {
    code: 'negotiation-admission/already-in',
    field: 'userId',
    detail: 'This person is in the room already.',
  },
  negotiation_admission_of_member: {
    code: 'negotiation-admission/not-a-member',
    field: 'userId',
    detail: 'Only people who work in the case are let in, and no partners.',
    status: 422,
  },
  negotiation_admission_is_frozen: {
    code: 'negotiation-admission/ended',
    detail: 'This admission has ended. Let the person in anew.',
  },
});

/** Lets somebody in by name. */
export class CreateNegotiationAdmission extends Input(NegotiationAdmission, ['incidentId', 'userId']) {
  @Field.text({ max: LIMITS.line, about: 'Why this person has to be in the room' }) reason: string;
}

/** Ends an admission. */
export class EndNegotiationAdmission extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why it ends' }) reason: string;
}

export class NegotiationAdmissionView extends View(NegotiationAdmission, [
  'id',
  'incidentId',
  'userId',
  'byOffice',
  'reason',
  'admittedBy',
  'admittedAt',
  'endedAt',
  'endedBy',
  'endedReason',
  'version',
]) {
  @Shown({ kind: 'text', nullable: true, sql: userName('user_id'), about: 'Name of who was let in' })
  displayName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('admitted_by'), about: 'Name of who let them in' })
  admittedByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('ended_by'), about: 'Name of who ended it' })
  endedByName: string | null;
}

/** Who is in the extortion room, and who was; for those alone who let in, and they read it on record. */
export const NEGOTIATION_ADMISSIONS: Resource<NegotiationAdmissionView> = {
  view: NegotiationAdmissionView,
  list: {
    from: 'negotiation_admission',
    sort: ['admittedAt', 'endedAt'],
    order: 'DESC',
    filter: { incidentId: eq, userId: eq, endedAt: given },
  },
  readsOnRecord: true,
};

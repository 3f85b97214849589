import { RECORD } from '../../platform/fields/case-record.js';
import { Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationGround } from './negotiation-decision.entity.js';

const SAID = [
  'negotiationDecisionId',
  'kind',
  'occurred',
  'givenBy',
  'text',
  'sanctionsList',
  'result',
  'attachmentId',
] as const;

export class CreateNegotiationGround extends Input(NegotiationGround, SAID) {}

export class NegotiationGroundView extends View(NegotiationGround, [...RECORD, 'negotiationId', ...SAID]) {
  @Shown({ kind: 'text', nullable: true, sql: userName('created_by'), about: 'Name of who entered it' })
  createdByName: string | null;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: '(select a.file_name from attachment a where a.id = t.attachment_id)',
    about: 'Name of the file that proves it',
  })
  fileName: string | null;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: '(select a.sha256 from attachment a where a.id = t.attachment_id)',
    about: 'Its fingerprint (SHA-256)',
  })
  fileSha256: string | null;
}

/** Grounds of decisions in the order in which they were entered; who reads them is on record. */
export const NEGOTIATION_GROUNDS: Resource<NegotiationGroundView> = {
  view: NegotiationGroundView,
  list: {
    from: 'negotiation_ground',
    sort: ['createdAt', 'kind'],
    filter: { negotiationDecisionId: eq, negotiationId: eq, incidentId: eq, kind: eq },
    search: ['given_by', 'text', 'sanctions_list'],
  },
  readsOnRecord: true,
};

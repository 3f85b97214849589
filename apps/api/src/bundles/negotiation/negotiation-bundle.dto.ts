import { RECORD } from '../../platform/fields/case-record.js';
import { Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationBundle } from './negotiation-bundle.entity.js';

/** Hands a negotiation over. */
export class CreateNegotiationBundle extends Input(NegotiationBundle, ['negotiationId', 'recipient', 'reason']) {}

export class NegotiationBundleView extends View(NegotiationBundle, [
  ...RECORD,
  'negotiationId',
  'recipient',
  'reason',
  'contentSha256',
  'recordRoot',
  'recordEntries',
  'recordLast',
]) {
  @Shown({ kind: 'text', nullable: true, sql: userName('created_by'), about: 'Name of who handed it over' })
  madeByName: string | null;
}

/** What was handed over, newest first; who reads it is on record. */
export const NEGOTIATION_BUNDLES: Resource<NegotiationBundleView> = {
  view: NegotiationBundleView,
  list: {
    from: 'negotiation_bundle',
    sort: ['createdAt'],
    order: 'DESC',
    filter: { negotiationId: eq, incidentId: eq },
  },
  readsOnRecord: true,
};

import { LIMITS } from '@breachdesk/contract/limits';
import { RECORD } from '../../platform/fields/case-record.js';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName, userNames } from '../../platform/fields/user-names.js';
import { eq, given } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationNote } from './negotiation-note.entity.js';

constraintsMean({
  negotiation_note_has_readers: {
    code: 'negotiation-note/needs-readers',
    field: 'readerIds',
    detail: 'Name at least one person with whom it is shared.',
    status: 422,
  },
  negotiation_note_for_members: {
    code: 'negotiation-note/not-members',
    field: 'readerIds',
    detail: 'A note is shared with people who take part in the case, by name.',
    status: 422,
  },
  negotiation_note_is_frozen: {
    code: 'negotiation-note/withdrawn',
    detail: 'This note was taken back. Share another one.',
  },
});

const SHARED = ['negotiationId', 'title', 'text', 'reason', 'readerIds'] as const;

/** Writes a note and shares it. */
export class CreateNegotiationNote extends Input(NegotiationNote, SHARED) {}

/** Takes a note back. */
export class WithdrawNegotiationNote extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why it is taken back' }) reason: string;
}

export class NegotiationNoteView extends View(NegotiationNote, [
  ...RECORD,
  ...SHARED,
  'withdrawnAt',
  'withdrawnBy',
  'withdrawnReason',
]) {
  @Shown({ kind: 'texts', sql: userNames('reader_ids'), about: 'Names of those with whom it is shared' })
  readerNames: string[];
  @Shown({ kind: 'text', nullable: true, sql: userName('created_by'), about: 'Name of who shared it' })
  sharedByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('withdrawn_by'), about: 'Name of who took it back' })
  withdrawnByName: string | null;
}

/** Notes that were shared out of the room, newest first; who reads them in it is on record. */
export const NEGOTIATION_NOTES: Resource<NegotiationNoteView> = {
  view: NegotiationNoteView,
  list: {
    from: 'negotiation_note',
    sort: ['createdAt', 'title', 'withdrawnAt'],
    order: 'DESC',
    filter: { negotiationId: eq, incidentId: eq, withdrawnAt: given },
    search: ['title', 'text'],
  },
  readsOnRecord: true,
};

/** A note as its readers see it: nothing tells where it comes from. */
export class RedactedNoteView {
  @Shown({ kind: 'id', about: 'Id of the note' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'text', about: 'What it is about' }) title: string;
  @Shown({ kind: 'text', about: 'Its words' }) text: string;
  @Shown({ kind: 'instant', about: 'When it was shared (UTC)' }) sharedAt: Date;
  @Shown({ kind: 'text', about: 'Who shared it' }) sharedByName: string;
}

/** Notes that were shared with the caller by name; that they read them is on record in the room. */
export const REDACTED_NOTES: Resource<RedactedNoteView> = {
  view: RedactedNoteView,
  list: { from: 'redacted_note', sort: ['sharedAt', 'title'], order: 'DESC', filter: { incidentId: eq } },
  readsOnRecord: true,
  recordedAs: 'negotiation_note',
};

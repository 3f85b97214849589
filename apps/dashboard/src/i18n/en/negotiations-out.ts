import { HANDLING_FIELDS } from './handling-fields';

/** Who takes part in a negotiation, and what of it leaves the room. */
export const negotiationOut = {
  participants: {
    title: 'Who takes part',
    intro: 'On our side, on theirs, and others. Nobody gets an account or a right by being named here.',
    none: 'Nobody is named yet',
    add: 'Name somebody',
    addTitle: 'Name a participant',
    edit: 'Change',
    editTitle: 'Change a participant',
    save: 'Save participant',
  },
  bundles: {
    title: 'Handed over',
    intro:
      'For the police or a court: index, messages, events, evidence and the record of it all, with the hashes by which it is verified. To whom and why stands in the record.',
    none: 'It was handed to nobody',
    add: 'Hand over',
    addTitle: 'Hand the negotiation over',
    addHelp:
      'The ZIP holds the whole negotiation, also what is said in it about us. It is not encrypted: give it to nobody by an open way.',
    save: 'Make the ZIP',
    done: 'The ZIP was made. That it was handed over is on record.',
    misp: 'MISP object (JSON)',
  },
  notes: {
    title: 'Notes that were shared',
    intro:
      'What people outside the room have to know is written for them and shared with them by name. They see the note and nothing else.',
    none: 'Nothing was shared',
    add: 'Share a note',
    addTitle: 'Share a note out of the room',
    addHelp:
      'Write nothing that need not leave the room. The note stays as you share it, and its readers see who shared it.',
    save: 'Share with those named',
    sharedWith: 'Shared with %{names}',
    by: 'by %{name}',
    why: 'Why:',
    withdraw: 'Take back',
    withdrawTitle: 'Take the note back',
    withdrawn: 'The note was taken back. Its readers no longer see it.',
    takenBack: 'Taken back by %{name}: %{reason}',
    forMe: {
      title: 'Notes for you',
      intro: 'Notes that commander or legal shared with you by name. That you read them is on record.',
      none: 'No note was shared with you',
    },
  },
};

/** Names of the fields of the same. */
export const negotiationOutResources = {
  'negotiation-participants': {
    name: 'Participant |||| Participants',
    fields: {
      ...HANDLING_FIELDS,
      negotiationId: 'Negotiation',
      name: 'Name',
      party: 'Side',
      role: 'Part in it',
      handle: 'Writes as',
      note: 'What else is known',
    },
  },
  'negotiation-bundles': {
    name: 'Bundle |||| Bundles',
    fields: {
      ...HANDLING_FIELDS,
      negotiationId: 'Negotiation',
      recipient: 'Handed to',
      reason: 'Why',
      createdAt: 'When',
      madeByName: 'By',
      contentSha256: 'Fingerprint of negotiation.json',
      recordRoot: 'Hash of the record in it',
      recordEntries: 'Entries of the record',
      recordLast: 'Last entry of the record',
    },
  },
  'negotiation-notes': {
    name: 'Note |||| Notes',
    fields: {
      ...HANDLING_FIELDS,
      negotiationId: 'Negotiation',
      title: 'Title',
      text: 'Text, all that the readers are told',
      reason: 'Why it is shared (the readers do not see this)',
      readerIds: 'Readers',
      withdrawnAt: 'Taken back at',
      withdrawnBy: 'Taken back by',
      withdrawnReason: 'Why it was taken back',
    },
  },
  'redacted-notes': {
    name: 'Note |||| Notes',
    fields: {
      incidentId: 'Incident',
      title: 'Title',
      text: 'Text',
      sharedAt: 'Shared at',
      sharedByName: 'Shared by',
    },
  },
};

import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import { notFound, Refused } from '../platform/problems/problems.js';
import { insertRow, Records, withoutUndefined } from '../platform/records/records.js';
import {
  CORRESPONDENCE,
  type CorrespondenceView,
  type CreateCorrespondence,
  type UpdateCorrespondence,
} from './correspondence.dto.js';
import { Correspondence } from './correspondence.entity.js';
import {
  CORRESPONDENCE_QUESTIONS,
  type CorrespondenceQuestionView,
  type CreateCorrespondenceQuestion,
} from './correspondence-question.dto.js';
import { CorrespondenceQuestion } from './correspondence-question.entity.js';
import { withParty } from './party.js';

constraintsMean({
  correspondence_names_party: {
    code: 'correspondence/needs-party',
    field: 'organisationId',
    detail: 'Say with whom it was: a contact, or at least the organisation.',
    status: 422,
  },
  correspondence_contact_of_incident: {
    code: 'correspondence/unknown-contact',
    field: 'contactId',
    detail: 'Choose a contact of the same incident.',
    status: 422,
  },
  correspondence_incoming_tells_nothing: {
    code: 'correspondence/incoming-tells-nothing',
    field: 'figureIds',
    detail: 'A letter or mail that came in tells them nothing. What was told in a call is said on the call.',
    status: 422,
  },
  correspondence_only_outgoing_fulfils: {
    code: 'correspondence/only-outgoing-fulfils',
    field: 'fulfilsTermKey',
    detail: 'Only what we sent can fulfil a duty of ours.',
    status: 422,
  },
  correspondence_fulfils_known_term: {
    code: 'correspondence/unknown-term',
    field: 'fulfilsTermKey',
    detail: 'Choose one of the statutory terms.',
    status: 422,
  },
  correspondence_fulfils_towards_recipient: {
    code: 'correspondence/other-recipient',
    field: 'fulfilsTermKey',
    detail: 'This duty is owed to another recipient than the organisation named here.',
    status: 422,
  },
  correspondence_corrects_filed: {
    code: 'correspondence/corrects-unfiled',
    field: 'correctsId',
    detail: 'Only a filed item of the same incident is corrected; a draft is simply changed.',
    status: 422,
  },
  correspondence_corrects_in_its_room: {
    code: 'correspondence/correction-in-other-room',
    field: 'compartment',
    detail: 'A correction lies in the room of what it corrects, and moves with it.',
    status: 422,
  },
  correspondence_correction_has_reason: {
    code: 'correspondence/correction-needs-reason',
    field: 'correctionReason',
    detail: 'Say what is corrected, and why.',
    status: 422,
  },
  correspondence_replies_in_incident: {
    code: 'correspondence/answers-unknown',
    field: 'repliesToId',
    detail: 'Choose an item of the same incident.',
    status: 422,
  },
  correspondence_replies_to_another: {
    code: 'correspondence/answers-itself',
    field: 'repliesToId',
    detail: 'An item answers another one.',
    status: 422,
  },
  correspondence_corrected_once: {
    code: 'correspondence/corrected-already',
    field: 'correctsId',
    detail: 'That item was corrected already. Correct its correction.',
  },
  correspondence_filed_has_happened: {
    code: 'correspondence/not-yet-happened',
    field: 'occurred',
    detail: 'Only what has happened can be filed.',
    status: 422,
  },
  correspondence_filed_is_frozen: {
    code: 'correspondence/filed',
    detail: 'A filed item is not changed. Write a new one that corrects it.',
  },
  correspondence_filed_stays: {
    code: 'correspondence/filed-stays',
    detail: 'A filed item cannot be put away. Write a new one that corrects it.',
  },
});

/** Correcting, asking and filing; everything else about correspondence is decided by its constraints. */
@Injectable()
export class CorrespondenceService {
  constructor(private readonly records: Records) {}

  /** A correction is handled as what it corrects, unless it says otherwise. */
  create(actor: Actor, input: CreateCorrespondence): Promise<CorrespondenceView> {
    return this.records.create(actor, CORRESPONDENCE, input, async tx => {
      const corrected = input.correctsId ? await tx.findOneBy(Correspondence, { id: input.correctsId }) : null;
      const handling = corrected && {
        tlp: corrected.tlp,
        compartment: corrected.compartment,
        sharedWith: corrected.sharedWith,
      };
      return insertRow(tx, Correspondence, { ...handling, ...withoutUndefined(await withParty(tx, input)) });
    });
  }

  /** An item that gets another party is with that one: an authority of the directory comes as its organisation. */
  change(actor: Actor, id: string, { authorityId, ...changes }: UpdateCorrespondence): Promise<CorrespondenceView> {
    const at = { actor, resource: CORRESPONDENCE, entity: Correspondence, id };
    return this.records.change(at, changes, (_, tx) => (authorityId ? withParty(tx, { authorityId }) : noMore()));
  }

  /** A question lies where its item lies. */
  ask(actor: Actor, input: CreateCorrespondenceQuestion): Promise<CorrespondenceQuestionView> {
    return this.records.create(actor, CORRESPONDENCE_QUESTIONS, input, async tx => {
      const item = await tx.findOneBy(Correspondence, { id: input.correspondenceId });
      if (!item) throw notFound();
      const { incidentId, compartment, tlp } = item;
      const given: Partial<CreateCorrespondenceQuestion> = withoutUndefined(input);
      return insertRow(tx, CorrespondenceQuestion, { incidentId, compartment, tlp, ...given });
    });
  }

  file(actor: Actor, id: string, version: number): Promise<CorrespondenceView> {
    return this.records.change(
      { actor, resource: CORRESPONDENCE, entity: Correspondence, id },
      { version, status: 'filed' },
      ({ status, archivedAt }) => {
        if (status === 'filed') throw new Refused('correspondence/filed-already', { detail: 'It is filed already.' });
        if (archivedAt)
          throw new Refused('correspondence/put-away', { detail: 'Take the draft back into use before filing it.' });
        return Promise.resolve({});
      },
    );
  }
}

const noMore = (): Promise<object> => Promise.resolve({});

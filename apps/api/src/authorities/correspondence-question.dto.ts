import { RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq, from, given, until } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { CorrespondenceQuestion } from './correspondence-question.entity.js';

constraintsMean({
  correspondence_question_answer_has_time: {
    code: 'correspondence-question/answered-when',
    field: 'answered',
    detail: 'Say when it was answered.',
    status: 422,
  },
  correspondence_question_answered_after_asked: {
    code: 'correspondence-question/answered-before-asked',
    field: 'answered',
    detail: 'It was asked later than that. Give the time of the answer.',
    status: 422,
  },
  correspondence_question_answer_follows: {
    code: 'correspondence-question/answer-before-question',
    field: 'answeredInId',
    detail: 'That item is older than the one in which it is asked.',
    status: 422,
  },
  correspondence_question_we_assign: {
    code: 'correspondence-question/not-ours-to-answer',
    field: 'assigneeId',
    detail: 'Only an answer that we owe is given to one of us.',
    status: 422,
  },
  correspondence_question_answered_in_incident: {
    code: 'correspondence-question/unknown-item',
    field: 'answeredInId',
    detail: 'Choose an item of the same incident.',
    status: 422,
  },
  correspondence_question_is_frozen: {
    code: 'correspondence-question/frozen',
    field: 'text',
    detail: 'The item is filed: what was asked stays as it stands. Due day, answer and who answers may change.',
  },
  correspondence_question_assignee_sees_it: {
    code: 'correspondence-question/assignee-cannot-see',
    field: 'assigneeId',
    detail: 'Choose a member whose role is let into the room of the item.',
    status: 422,
  },
});

const SAID = ['text', 'answerer', 'assigneeId', 'due', 'answered', 'answeredInId', 'answer'] as const;
/** Its room is that of its item. */
const FILLED = [...SAID, 'tlp', 'sharedWith'] as const;

export class CreateCorrespondenceQuestion extends Input(CorrespondenceQuestion, ['correspondenceId', ...FILLED]) {}
export class UpdateCorrespondenceQuestion extends Changes(Input(CorrespondenceQuestion, FILLED)) {}

/** The answer may lie in a closed room: then not even its id is for everybody. */
const ANSWER = '(select a.id from correspondence a where a.id = t.answered_in_id)';
const OF_ITEM = (sql: string): string => `(select ${sql} from correspondence c where c.id = t.correspondence_id)`;

export class CorrespondenceQuestionView extends View(CorrespondenceQuestion, [...RECORD, 'correspondenceId', ...SAID]) {
  @Shown({
    kind: 'id',
    sql: ANSWER,
    nullable: true,
    about: 'Item that answers it; null when there is none, or when it is not for the reader',
  })
  declare answeredInId: string | null;
  @Shown({ kind: 'instant', nullable: true, about: 'Start of the stated time until which it is due (UTC)' })
  dueAt: Date | null;
  @Shown({
    kind: 'text',
    sql: userName('assignee_id'),
    nullable: true,
    about: 'Name of who sees to our answer',
  })
  assigneeName: string | null;
  @Shown({ kind: 'text', sql: OF_ITEM('c.subject'), about: 'Subject of the item' }) subject: string;
  @Shown({ kind: 'id', sql: OF_ITEM('c.organisation_id'), nullable: true, about: 'Organisation the item was with' })
  organisationId: string | null;
  @Shown({
    kind: 'text',
    sql: OF_ITEM('(app.organisation_names(array[c.organisation_id]))[1]'),
    nullable: true,
    about: 'Its name',
  })
  organisationName: string | null;
}

/** Questions in items of correspondence, those that are due first first. */
export const CORRESPONDENCE_QUESTIONS: Resource<CorrespondenceQuestionView> = {
  view: CorrespondenceQuestionView,
  list: {
    from: 'correspondence_question',
    sort: ['dueAt', 'createdAt', 'organisationName', 'subject', 'assigneeName', 'updatedAt'],
    filter: {
      incidentId: eq,
      correspondenceId: eq,
      organisationId: eq,
      answerer: eq,
      assigneeId: eq,
      answered: given,
      dueFrom: { by: from, sql: 't.due_at', kind: 'instant' },
      dueUntil: { by: until, sql: 't.due_at', kind: 'instant' },
    },
    search: ['text', 'answer'],
    archivable: true,
  },
};

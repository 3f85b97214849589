import { LIMITS } from '@breachdesk/contract/limits';
import { CAMPAIGN_STATES, type CampaignState, type KeyDate } from '@breachdesk/contract/vocabularies';
import {
  ShownCategoryIds,
  ShownFigureIds,
  ShownKeyDates,
  ShownTold,
  TELLING,
  type Told,
} from '../incidents/telling.js';
import { RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { LetterVersion } from './letter-version.entity.js';

constraintsMean({
  letter_version_approved_stays: {
    code: 'letter-version/approved-stays',
    detail: 'A text that was approved or withdrawn is not changed. Write the next version.',
  },
  letter_version_needs_four_eyes: {
    code: 'letter-version/needs-four-eyes',
    detail: 'Whoever wrote or changed a text does not approve it. Ask a colleague with the legal role.',
  },
  letter_version_quotes_its_text: {
    code: 'letter-version/not-in-text',
    detail: 'A passage named as what Art. 34 asks for is not in the text, word for word.',
    status: 422,
  },
  letter_version_approved_whole: {
    code: 'letter-version/not-whole',
    detail: 'Show where the text tells nature, contact point, consequences and measures; then it can be approved.',
  },
  letter_version_in_incident: {
    code: 'letter-version/unknown-campaign',
    field: 'campaignId',
    detail: 'There is no such campaign in this incident.',
    status: 422,
  },
});

const WORDS = ['subject', 'body', 'nature', 'contact', 'consequences', 'measures'] as const;

export class CreateLetterVersion extends Input(LetterVersion, [
  'incidentId',
  'campaignId',
  'language',
  ...WORDS,
  ...TELLING,
]) {}
export class UpdateLetterVersion extends Changes(Input(LetterVersion, [...WORDS, ...TELLING])) {}

/** Why a text goes out no more. */
export class WithdrawLetterVersion extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why it is withdrawn' }) reason: string;
}

/** A text as it is being written. */
export class PreviewLetter extends Input(LetterVersion, ['incidentId', 'campaignId', 'language', 'subject', 'body']) {}

/** The letter that an example person would get. */
export class LetterPreviewView {
  @Shown({ kind: 'texts', about: 'Name and address' }) addressee: string[];
  @Shown({ kind: 'text', about: 'Day of the letter, in words' }) date: string;
  @Shown({ kind: 'text', about: 'Reference of the letter' }) reference: string;
  @Shown({ kind: 'text', about: 'Subject line' }) subject: string;
  @Shown({ kind: 'text', about: 'Text with everything in its place' }) body: string;
  @Shown({
    kind: 'texts',
    about: 'What stands in braces and is no placeholder, as written; the text is refused with it',
  })
  unknown: string[];
}

/** A campaign as whoever writes its letters knows it. */
export class LetterCampaignView {
  @Shown({ kind: 'id', about: 'Campaign' }) id: string;
  @Shown({ kind: 'text', about: 'What it is called inside the house' }) name: string;
  @Shown({ kind: 'text', about: 'Who writes' }) sender: string;
  @Shown({ kind: 'text', about: 'Who answers questions' }) contactPoint: string;
  @Shown({ kind: 'choice', of: CAMPAIGN_STATES, name: 'CampaignState', about: 'Where it stands' }) state: CampaignState;
}

export class LetterVersionView extends View(LetterVersion, [
  ...RECORD,
  'campaignId',
  'number',
  'language',
  ...WORDS,
  ...TELLING,
  'state',
  'approvedBy',
  'approvedAt',
  'withdrawnReason',
]) {
  @ShownFigureIds() declare figureIds: string[];
  @ShownCategoryIds() declare categoryIds: string[];
  @ShownKeyDates() declare keyDates: KeyDate[];
  @ShownTold() told: Told | null;
  @Shown({
    kind: 'text',
    sql: '(select c.name from app.letter_campaigns(t.incident_id) c where c.id = t.campaign_id)',
    nullable: true,
    about: 'Name of the campaign; null while it is put away',
  })
  campaignName: string | null;
  @Shown({ kind: 'text', sql: userName('created_by'), nullable: true, about: 'Name of who began it' })
  createdByName: string | null;
  @Shown({ kind: 'text', sql: userName('approved_by'), nullable: true, about: 'Name of who approved it' })
  approvedByName: string | null;
}

/** Texts of letters in the caller's incidents, newest first. */
export const LETTER_VERSIONS: Resource<LetterVersionView> = {
  view: LetterVersionView,
  list: {
    from: 'letter_version',
    sort: ['createdAt', 'subject', 'language', 'number', 'state', 'approvedAt', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, campaignId: eq, language: eq, state: eq },
    search: ['subject', 'body'],
  },
};

import { LIMITS } from '@breachdesk/contract/limits';
import {
  BATCH_STATES,
  type BatchState,
  LETTER_LANGUAGES,
  type LetterLanguage,
  NOTICE_CHANNELS,
  NOTICE_HANDLINGS,
  type NoticeChannel,
  type NoticeHandling,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';

constraintsMean({
  notice_batch_needs_four_eyes: {
    code: 'notice-batch/needs-four-eyes',
    detail: 'You made this batch. Somebody else releases it.',
  },
  notice_batch_stays: { code: 'notice-batch/stays', detail: 'This batch has gone on already. Load it again.' },
  notice_batch_is_held_back: {
    code: 'notice-batch/held-meanwhile',
    detail: 'An authority has just asked to wait with telling persons. Load the page again.',
  },
  notice_letter_one_for_a_person: {
    code: 'notice-batch/second-letter',
    detail: 'A person in this batch has a letter under way or delivered.',
  },
});

/** Letters that go out together: one channel, one handling, approved texts. */
@Entity('notice_batch')
export class NoticeBatch {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident it belongs to' }) incidentId: string;
  @Field.ref({ about: 'Campaign whose letters it holds' }) campaignId: string;
  @Field.count({ kept: true, about: 'Number in its campaign, from 1' }) number: number;
  @Field.choice({ of: NOTICE_CHANNELS, name: 'NoticeChannel', about: 'How its letters go out' }) channel: NoticeChannel;
  @Field.choice({
    of: NOTICE_HANDLINGS,
    name: 'NoticeHandling',
    default: 'ordinary',
    about: 'Letters to protected addresses go in batches of their own',
  })
  handling: NoticeHandling;
  @Field.choice({ of: BATCH_STATES, name: 'BatchState', default: 'made', about: 'Where it stands' }) state: BatchState;
  @Field.instant({ kept: true, optional: true, about: 'When a second person released it (UTC)' })
  releasedAt: Date | null;
  @Field.instant({ kept: true, optional: true, about: 'When it was first exported (UTC)' }) exportedAt: Date | null;
  @Field.instant({ kept: true, optional: true, about: 'When its letters went out (UTC)' }) sentAt: Date | null;
  @Field.text({ max: LIMITS.line, kept: true, optional: true, about: 'Why it was cancelled' })
  cancelledReason: string | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.ref({ kept: true, about: 'Who made it' }) createdBy: string;
  @Field.instant({ kept: true, about: 'When it was made (UTC)' }) createdAt: Date;
}

/** Most letters of one batch. */
export const MOST_LETTERS = 5000;

export class CreateNoticeBatch extends Input(NoticeBatch, ['incidentId', 'campaignId', 'channel', 'handling']) {
  @Field.count({ max: MOST_LETTERS, default: 2000, about: `Number of letters at most, up to ${MOST_LETTERS}` })
  most: number;
}

/** Why a batch does not go out. */
export class CancelNoticeBatch extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why, such as "wrong enclosure"' }) reason: string;
}

/** When a batch went out. */
export class SendNoticeBatch extends AtVersion {
  @Field.instant({ about: 'When its letters were handed over (UTC); not in the future' }) sentAt: Date;
}

/** A file of an exported batch. */
export class BatchFileView {
  @Shown({ kind: 'text', about: 'Name' }) name: string;
  @Shown({ kind: 'count', about: 'Size in bytes' }) bytes: number;
  @Shown({ kind: 'count', about: 'Number of letters in it' }) letters: number;
  @Shown({ kind: 'text', about: 'SHA-256 of its bytes, hexadecimal' }) sha256: string;
}

/** A text that letters of a batch were written from. */
export class BatchText {
  @Shown({ kind: 'choice', of: LETTER_LANGUAGES, name: 'LetterLanguage', about: 'Language' }) language: LetterLanguage;
  @Shown({ kind: 'count', about: 'Version in its language' }) number: number;
  @Shown({ kind: 'count', about: 'Number of letters' }) letters: number;
}

/** How the letters of a batch ended. */
export class BatchOutcomes {
  @Shown({ kind: 'count', about: 'Number of letters under way' }) underWay: number;
  @Shown({ kind: 'count', about: 'Number of letters delivered' }) delivered: number;
  @Shown({ kind: 'count', about: 'Number of letters returned, bounced or failed' }) cameBack: number;
}

export class NoticeBatchView extends View(NoticeBatch, [
  'id',
  'incidentId',
  'campaignId',
  'number',
  'channel',
  'handling',
  'state',
  'releasedAt',
  'exportedAt',
  'sentAt',
  'cancelledReason',
  'version',
  'createdBy',
  'createdAt',
]) {
  @Shown({ kind: 'count', about: 'Number of letters' }) recipients: number;
  @Shown({
    kind: 'json',
    sql: 't.manifest',
    schema: { type: [BatchFileView] },
    about: 'Files of its export; empty before',
  })
  files: BatchFileView[];
  @Shown({ kind: 'text', nullable: true, about: 'SHA-256 of the archive, hexadecimal' }) archiveSha256: string | null;
  @Shown({
    kind: 'json',
    sql: `(select coalesce(jsonb_agg(jsonb_build_object('language', x.language, 'number', x.number, 'letters', x.letters) order by x.language), '[]')
      from (select v.language, v.number, count(*)::int as letters from notice_letter l join letter_version v on v.id = l.letter_id
        where l.batch_id = t.id group by 1, 2) x)`,
    schema: { type: [BatchText] },
    about: 'Texts that its letters were written from',
  })
  texts: BatchText[];
  @Shown({
    kind: 'json',
    sql: `(select jsonb_build_object('underWay', count(*) filter (where l.outcome is null), 'delivered', count(*) filter (where l.outcome = 'delivered'),
      'cameBack', count(*) filter (where l.outcome in ('returned', 'bounced', 'failed'))) from notice_letter l where l.batch_id = t.id)`,
    schema: { type: BatchOutcomes },
    about: 'How its letters ended',
  })
  outcomes: BatchOutcomes;
  @Shown({ kind: 'text', sql: userName('created_by'), about: 'Who made it' }) createdByName: string;
  @Shown({ kind: 'text', sql: userName('released_by'), nullable: true, about: 'Who released it' })
  releasedByName: string | null;
  @Shown({ kind: 'text', sql: userName('sent_by'), nullable: true, about: 'Who recorded that it went out' })
  sentByName: string | null;
}

/** Batches of the caller's campaigns, the latest first. */
export const NOTICE_BATCHES: Resource<NoticeBatchView> = {
  view: NoticeBatchView,
  list: {
    from: 'notice_batch',
    sort: ['createdAt', 'number', 'state', 'channel'],
    order: 'DESC',
    filter: { incidentId: eq, campaignId: eq, state: eq, channel: eq, handling: eq },
  },
};

import { type FilingAnswers, fieldsOf, type FormField, missingFields } from '@breachdesk/contract/filing-answers';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { canonicalJson, type DocumentText } from '../platform/documents/document.js';
import { filingDocument } from './filing-document.js';
import type { Filing } from './filing.entity.js';
import { prefill } from './prefill/prefill.js';

/** What stands around a version: its duty, its incident, who wrote it, and the version before. */
export interface Surroundings {
  dueAt: Date | null;
  law: string;
  lateReasons: boolean;
  inPhases: boolean;
  isLate: boolean;
  reference: string;
  recipient: string;
  zone: string;
  writtenBy: string[];
  before: { number: number; answers: FilingAnswers } | null;
}

type Version = Pick<
  Filing,
  | 'id'
  | 'incidentId'
  | 'obligationId'
  | 'form'
  | 'kind'
  | 'number'
  | 'answers'
  | 'followsId'
  | 'submittedAlready'
  | 'language'
  | 'createdBy'
  | 'updatedAt'
>;

/** Reads what stands around a version as of `now`. */
export const surroundingsOf = async (
  tx: EntityManager,
  { id }: { id: string },
  clock: Clock,
): Promise<Surroundings> => {
  const [found] = await tx.query<[Surroundings]>(SURROUNDINGS, [id, clock.now()]);
  return found;
};

/** Late: the first filing was judged so; without one, it was submitted after the deadline, or that has passed by now. */
const SURROUNDINGS = `
  select coalesce(mine.due_at, o.due_at) as "dueAt", concat_ws(' ', o.regime, o.article) as law, o.late_reasons as "lateReasons", o.in_phases as "inPhases",
    coalesce(s.judgement = 'late', o.due_at < coalesce(app.last_instant(t.submitted_already), $2), false) as "isLate", i.reference, o.recipient, i.zone,
    (select coalesce(array_agg(u.display_name order by w.at), '{}')
     from unnest(t.written_by) with ordinality w(id, at) join user_account u on u.id = w.id) as "writtenBy",
    (select jsonb_build_object('number', b.number, 'answers', b.answers) from filing b where b.id = t.follows_id) as before
  from filing t
  join obligation o on o.id = t.obligation_id
  join incident i on i.id = t.incident_id
  left join lateral (select s.judgement from submission s where s.obligation_id = o.id order by s.number, s.recorded_at limit 1) s on true
  left join submission mine on mine.obligation_id = o.id and mine.correspondence_id = t.correspondence_id
  where t.id = $1`;

/** Fields that the form asks for in these circumstances and that are not answered. */
export const missingOf = (version: Version, { isLate, lateReasons }: Surroundings): readonly FormField[] =>
  missingFields(FILING_FORMS[version.form], {
    kind: version.kind,
    isLate: isLate && lateReasons,
    answers: version.answers,
  });

/** What the records say now where the answers say something else. */
export const recordsNow = async (tx: EntityManager, version: Version): Promise<FilingAnswers> => {
  const form = FILING_FORMS[version.form];
  const { incidentId, obligationId, createdBy } = version;
  const now = await prefill(tx, form, { incidentId, obligationId, authorId: createdBy });
  const differs = ({ key }: FormField): boolean =>
    now[key] !== undefined && canonicalJson(now[key].value) !== canonicalJson(version.answers[key]?.value ?? null);
  return Object.fromEntries(
    fieldsOf(form)
      .filter(differs)
      .map(({ key }) => [key, now[key]!]), // differs has seen it
  );
};

/** The document of a version as it stands, or as it is being approved. */
export const documentOf = (
  version: Version,
  around: Surroundings,
  approval: { by: string; at: Date } | null,
): DocumentText =>
  filingDocument({
    form: FILING_FORMS[version.form],
    kind: version.kind,
    language: version.language,
    number: version.number,
    answers: version.answers,
    before: around.before,
    missing: missingOf(version, around),
    submittedAlready: version.submittedAlready,
    reference: around.reference,
    recipient: around.recipient,
    writtenBy: around.writtenBy,
    approval,
    writtenAt: version.updatedAt,
    zone: around.zone,
  });

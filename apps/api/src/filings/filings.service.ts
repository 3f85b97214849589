import { type FilingAnswers, fieldsOf, type FormField } from '@breachdesk/contract/filing-answers';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import type { FilingFormKey } from '@breachdesk/contract/filing-vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { contentHash } from '../platform/documents/document.js';
import { refusedBy } from '../platform/problems/constraints.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { type FieldProblem, invalid, notFound, Refused, refusalAt } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import type { ApproveFiling, CreateFiling, FilingStateView, FilingView, TakeOver, EnterAnswers } from './filing.dto.js';
import { FILINGS } from './filing.dto.js';
import { Filing } from './filing.entity.js';
import { documentOf, missingOf, recordsNow, surroundingsOf } from './filing-standing.js';
import { readValue } from './filing-values.js';
import { prefill } from './prefill/prefill.js';

/** Writing and approving versions of what an authority is told on its form. */
@Injectable()
export class FilingsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** The first version is filled in from the records; a later one begins with what was filed before. */
  create(actor: Actor, input: CreateFiling): Promise<FilingView> {
    return this.records.create(actor, FILINGS, input, async tx => {
      const [duty] = await tx.query<Place[]>(PLACE, [input.obligationId, input.form]);
      if (!duty) throw notFound();
      if (!duty.forms.includes(input.form))
        throw refusalAt('form', 'filing/other-form', 'This form does not fulfil this duty.');
      const [before] = await tx.query<Before[]>(LAST_FILED, [input.obligationId, input.form]);
      refuseOutOfTurn(input, before !== undefined, duty.isSubmitted);
      const written = { incidentId: duty.incidentId, obligationId: input.obligationId, authorId: actor.id };
      const now = await prefill(tx, FILING_FORMS[input.form], written);
      const answers = before ? { ...now, ...before.answers } : now;
      const [made] = await tx.query<[{ id: string }]>(INSERT, [
        ...[input.obligationId, input.form, input.kind, duty.number, before?.id ?? null],
        ...[JSON.stringify(answers), input.language ?? before?.language ?? null],
      ]);
      return made.id;
    });
  }

  /** Answers by hand: the value says by whom and when; its sources are no longer those of the records. */
  answer(actor: Actor, id: string, { version, values, submittedAlready }: EnterAnswers): Promise<FilingView> {
    const now = this.clock.now();
    requirePast(submittedAlready, now, 'submittedAlready', 'correspondence/not-yet-happened');
    return this.rewrite(actor, id, version, async (tx, filing) => {
      const entered = { by: actor.id, name: await nameOf(tx, actor), at: now.toISOString() };
      const problems: FieldProblem[] = [];
      const answers = new Map(Object.entries(filing.answers));
      for (const [key, sent] of Object.entries(values)) {
        const field = fieldOf(filing, key);
        const read = field ? readValue(field, sent, now) : { fault: 'is no field of this form' };
        if ('fault' in read) problems.push(wrong(key, read));
        else if (read.value === null) answers.delete(key);
        else answers.set(key, { value: read.value, sources: [], entered });
      }
      if (problems.length > 0) throw invalid(problems);
      if (submittedAlready !== undefined)
        await tx.query('update filing set submitted_already = $2 where id = $1', [id, submittedAlready]);
      return Object.fromEntries(answers);
    });
  }

  /** Answers as the records give them now. */
  takeOver(actor: Actor, id: string, { version, keys }: TakeOver): Promise<FilingView> {
    return this.rewrite(actor, id, version, async (tx, filing) => {
      const now = await recordsNow(tx, filing);
      const problems = keys.flatMap((key, at) => (Object.hasOwn(now, key) ? [] : [nothingToTake(filing, key, at)]));
      if (problems.length > 0) throw invalid(problems);
      return { ...filing.answers, ...Object.fromEntries(keys.map(key => [key, now[key]!])) }; // each was just found
    });
  }

  /** Four eyes: nobody who wrote in it approves it. What is missing is said, or stands in the way. */
  approve(actor: Actor, id: string, { version, inPhases = false }: ApproveFiling): Promise<FilingView> {
    return this.move(actor, id, version, async (tx, filing) => {
      if (filing.state !== 'draft') throw refusedBy('filing_approved_stays') ?? notFound();
      const around = await surroundingsOf(tx, filing, this.clock);
      const missing = missingOf(filing, around);
      const mayFollow = around.inPhases && filing.kind === 'initial' && FILING_FORMS[filing.form].inPhases;
      refuseIncomplete(missing, mayFollow, inPhases);
      const at = this.clock.now();
      const document = documentOf(filing, around, { by: await nameOf(tx, actor), at });
      await tx.query(
        `update filing set state = 'approved', missing = $2, approved_by = app.actor_id(), approved_at = $3, document = $4,
           content_sha256 = $5 where id = $1`,
        [id, missing.map(({ key }) => key), at, JSON.stringify(document), contentHash(document)],
      );
    });
  }

  /**
   * Where everybody wrote, nobody is left to approve: one of them answers for the whole, as the only writer of a version
   * that takes the place of this one. What was entered by hand is theirs from now on.
   */
  adopt(actor: Actor, id: string, version: number): Promise<FilingView> {
    return this.work.do(actor, async tx => {
      const filing = await lockAtVersion(tx, { resource: FILINGS, entity: Filing, id }, version);
      if (filing.state !== 'draft' || filing.archivedAt || filing.writtenBy.length < 2)
        throw new Refused('filing/nothing-to-adopt', { detail: 'Only a draft that several wrote is taken on by one.' });
      const own = { by: actor.id, name: await nameOf(tx, actor), at: this.clock.now().toISOString() };
      const answers = Object.entries(filing.answers).map(([key, answer]) => [
        key,
        { ...answer, entered: answer.entered && own },
      ]);
      await tx.query('update filing set archived_at = $2 where id = $1', [id, this.clock.now()]);
      const [made] = await tx.query<[{ id: string }]>(ADOPT, [id, JSON.stringify(Object.fromEntries(answers))]);
      return viewOf(tx, FILINGS, made.id);
    });
  }

  /** Takes an approval back, so that the version can be changed; the record keeps that it was approved. */
  reopen(actor: Actor, id: string, version: number): Promise<FilingView> {
    return this.move(actor, id, version, async (tx, filing) => {
      if (filing.state !== 'approved')
        throw new Refused('filing/not-approved', { detail: 'This version is not approved.' });
      await tx.query(
        `update filing set state = 'draft', missing = '{}', approved_by = null, approved_at = null, document = null,
           content_sha256 = null where id = $1`,
        [id],
      );
    });
  }

  /** How a version stands at this moment. */
  state(actor: Actor, id: string): Promise<FilingStateView> {
    return this.work.read(actor, async tx => {
      const filing = await tx.findOneBy(Filing, { id });
      if (!filing) throw notFound();
      const around = await surroundingsOf(tx, filing, this.clock);
      return {
        id,
        isLate: around.isLate,
        law: around.law,
        lateReasons: around.lateReasons,
        dueAt: around.dueAt,
        missing: missingOf(filing, around).map(({ key }) => key),
        records: filing.state === 'draft' ? await recordsNow(tx, filing) : {},
        before: around.before?.answers ?? null,
      };
    });
  }

  private rewrite(
    actor: Actor,
    id: string,
    version: number,
    answer: (tx: EntityManager, filing: Filing) => Promise<FilingAnswers>,
  ): Promise<FilingView> {
    return this.move(actor, id, version, async (tx, filing) => {
      if (filing.state !== 'draft') throw refusedBy('filing_approved_stays') ?? notFound();
      const answers = await answer(tx, filing);
      await tx.query('update filing set answers = $2 where id = $1', [id, JSON.stringify(answers)]);
    });
  }

  private move(
    actor: Actor,
    id: string,
    version: number,
    job: (tx: EntityManager, filing: Filing) => Promise<void>,
  ): Promise<FilingView> {
    return this.work.do(actor, async tx => {
      const filing = await lockAtVersion(tx, { resource: FILINGS, entity: Filing, id }, version);
      if (filing.archivedAt)
        throw new Refused('filing/put-away', { detail: 'Take the draft back into use before working in it.' });
      await job(tx, filing);
      return viewOf(tx, FILINGS, id);
    });
  }
}

const nameOf = async (tx: EntityManager, { id }: Actor): Promise<string> => {
  const [row] = await tx.query<[{ name: string }]>(
    'select u.display_name as name from user_account u where u.id = $1',
    [id],
  );
  return row.name;
};

const fieldOf = ({ form }: Filing, key: string): FormField | undefined =>
  fieldsOf(FILING_FORMS[form]).find(field => field.key === key);

const wrong = (
  key: string,
  { fault, code = 'filing/wrong-value' }: { fault: string; code?: string },
): FieldProblem => ({
  field: `values.${key.slice(0, 60)}`,
  code,
  message: `This answer ${fault}.`,
});

/** Names the key where it was sent, and the field by its label. */
const nothingToTake = (filing: Filing, key: string, at: number): FieldProblem => ({
  field: `keys.${at}`,
  code: 'filing/nothing-to-take-over',
  message: `${fieldOf(filing, key)?.label ?? key.slice(0, 60)}: the records say nothing else than the answer.`,
  params: { name: fieldOf(filing, key)?.label ?? key.slice(0, 60) },
});

/** A first notification comes first and once; others add to one. */
const refuseOutOfTurn = ({ kind }: CreateFiling, isFiled: boolean, isSubmitted: boolean): void => {
  if (kind === 'initial' && isFiled)
    throw refusalAt('kind', 'filing/initial-filed-already', 'The first notification is filed. Add to it, or end it.');
  if (kind !== 'initial' && !isFiled && !isSubmitted)
    throw refusalAt('kind', 'filing/nothing-to-add-to', 'Nothing was filed for this duty yet: begin with the first.');
};

const refuseIncomplete = (missing: readonly FormField[], mayFollow: boolean, inPhases: boolean): void => {
  const late = missing.find(({ required }) => required === 'late');
  const isIn = missing.length === 0 || (mayFollow && inPhases && !late);
  if (isIn) return;
  throw new Refused('filing/incomplete', {
    status: 422,
    detail: mayFollow
      ? 'Answers are missing. A first notification may be approved in phases, if that is said; reasons for a delay may not follow.'
      : 'Answers are missing. This form is filed complete.',
    errors: missing.map(({ key, label }) => ({
      field: `values.${key}`,
      code: 'filing/incomplete',
      message: `${label} is missing.`,
    })),
  });
};

interface Place {
  incidentId: string;
  forms: FilingFormKey[];
  number: number;
  isSubmitted: boolean;
}

/** The version that was filed last. */
type Before = Pick<Filing, 'id' | 'answers' | 'language'>;

const PLACE = `
  select o.incident_id as "incidentId", o.forms, (select coalesce(max(f.number), 0) + 1 from filing f where f.obligation_id = o.id and f.form = $2)::int as number,
    exists (select 1 from submission s where s.obligation_id = o.id) as "isSubmitted"
  from obligation o where o.id = $1`;

const LAST_FILED = `
  select f.id, f.answers, f.language from filing f
  where f.obligation_id = $1 and f.form = $2 and f.state = 'filed' order by f.number desc limit 1`;

const ADOPT = `
  insert into filing (incident_id, obligation_id, tlp, compartment, form, kind, number, follows_id, submitted_already, language, answers)
  select f.incident_id, f.obligation_id, f.tlp, f.compartment, f.form, f.kind,
    (select max(n.number) + 1 from filing n where n.obligation_id = f.obligation_id and n.form = f.form), f.follows_id,
    f.submitted_already, f.language, $2
  from filing f where f.id = $1 returning id`;

const INSERT = `
  insert into filing (incident_id, obligation_id, tlp, compartment, form, kind, number, follows_id, answers, language)
  select o.incident_id, o.id, o.tlp, o.compartment, $2, $3, $4, $5, $6, $7 from obligation o where o.id = $1 returning id`;

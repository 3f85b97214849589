import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import type { Moment } from '@breachdesk/contract/moment';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentKeeper, type Taken } from '../attachments/attachment-keeper.js';
import { AuthorityReference } from '../authorities/authority-reference.entity.js';
import { Correspondence } from '../authorities/correspondence.entity.js';
import { withParty } from '../authorities/party.js';
import { Settling } from '../obligations/settling.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { documentPdfInThread } from '../platform/documents/document-thread.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { notFound, Refused, refusalAt } from '../platform/problems/problems.js';
import { insertRow, lockAtVersion, viewOf } from '../platform/records/records.js';
import { type AddReceipt, FILINGS, type FilingView, type SubmitFiling } from './filing.dto.js';
import { Filing } from './filing.entity.js';
import { filingTitle } from './filing-document.js';
import { tellsOf } from './filing-tells.js';
import { documentOf, type Surroundings, surroundingsOf } from './filing-standing.js';

/** A document as a file, with the name it is given. */
export interface FilingPdf {
  name: string;
  bytes: Uint8Array;
}

/** Filing an approved version through correspondence: that item is frozen, and says when it was submitted. */
@Injectable()
export class FilingSubmissionService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly keeper: AttachmentKeeper,
    private readonly settling: Settling,
  ) {}

  /** The document: of a draft as it stands, of an approved version the same bytes for good. */
  async pdf(actor: Actor, id: string): Promise<FilingPdf> {
    const { filing, around } = await this.work.read(actor, async tx => {
      const found = await tx.findOneBy(Filing, { id });
      if (!found) throw notFound();
      return { filing: found, around: await surroundingsOf(tx, found, this.clock) };
    });
    const bytes = await documentPdfInThread(filing.document ?? documentOf(filing, around, null));
    return { name: fileNameOf(filing, around), bytes };
  }

  /** The bytes are set and written before the transaction, and kept with the item or not at all. */
  async submit(actor: Actor, id: string, input: SubmitFiling): Promise<FilingView> {
    requirePast(input.submitted, this.clock.now(), 'submitted', 'correspondence/not-yet-happened');
    const { document, name } = await this.work.do(actor, async tx => {
      const { filing, around } = await this.approved(tx, id, input.version);
      return { document: filing.document!, name: fileNameOf(filing, around) }; // an approved version has one
    });
    const taken = await this.keeper.take(await documentPdfInThread(document), name);
    try {
      return await this.work.do(actor, async tx => {
        const { filing, around } = await this.approved(tx, id, input.version);
        const itemId = await this.fileItem(tx, filing, { input, around, taken });
        await tx.query(`update filing set state = 'filed', correspondence_id = $2 where id = $1`, [id, itemId]);
        await this.settling.settle(tx, filing.incidentId);
        return viewOf(tx, FILINGS, id);
      });
    } finally {
      await this.keeper.release([taken]);
    }
  }

  /** An item for the receipt, in answer to what was filed; its file is added to it, and then it is filed as any other. */
  async addReceipt(actor: Actor, id: string, input: AddReceipt): Promise<FilingView> {
    requirePast(input.received, this.clock.now(), 'received', 'correspondence/not-yet-happened');
    return this.work.do(actor, async tx => {
      const filing = await lockAtVersion(tx, at(id), input.version);
      const item = filing.correspondenceId ? await tx.findOneBy(Correspondence, { id: filing.correspondenceId }) : null;
      if (!item?.organisationId) throw new Refused('filing/not-filed', { detail: 'A receipt follows what was filed.' });
      if (await isBefore(tx, input.received, item.occurred))
        throw refusalAt('received', 'filing/receipt-too-early', 'The receipt came after what it is a receipt of.');
      if (filing.receiptId) throw new Refused('filing/receipt-there', { detail: 'There is a receipt already.' });
      const { incidentId, tlp, compartment, organisationId, subject } = item;
      const place = { incidentId, tlp, compartment, organisationId };
      const receiptId = await insertRow(tx, Correspondence, {
        ...place,
        direction: 'incoming',
        channel: 'portal',
        occurred: input.received,
        subject: `Receipt: ${subject}`.slice(0, 300),
        referenceNumbers: [input.receiptNumber],
        repliesToId: item.id,
      });
      const known = await tx.existsBy(AuthorityReference, { incidentId, organisationId, number: input.receiptNumber });
      if (!known) await insertRow(tx, AuthorityReference, { ...place, number: input.receiptNumber, label: 'receipt' });
      await tx.query('update filing set receipt_id = $2 where id = $1', [id, receiptId]);
      return viewOf(tx, FILINGS, id);
    });
  }

  private async approved(
    tx: EntityManager,
    id: string,
    version: number,
  ): Promise<{ filing: Filing; around: Surroundings }> {
    const filing = await lockAtVersion(tx, at(id), version);
    if (filing.state !== 'approved')
      throw new Refused('filing/not-approved', { detail: 'Only an approved version is filed.' });
    return { filing, around: await surroundingsOf(tx, filing, this.clock) };
  }

  /** The outgoing item with the document as evidence, filed; the duty is named, and judged where all filings are. */
  private async fileItem(tx: EntityManager, filing: Filing, { input, around, taken }: Submitted): Promise<string> {
    const { incidentId, tlp, compartment, obligationId } = filing;
    const { organisationId, authorityId } = input;
    const { stated, ...tells } = await tellsOf(tx, filing, { submitted: input.submitted, zone: around.zone });
    const [{ termKey }] = await tx.query<[{ termKey: string | null }]>(TERM, [obligationId]);
    const itemId = await insertRow(tx, Correspondence, {
      ...(await withParty(tx, { organisationId, authorityId })),
      ...{ incidentId, tlp, compartment },
      direction: 'outgoing',
      channel: 'portal',
      occurred: input.submitted,
      subject: titleOf(filing, around).slice(0, 300),
      text: `Filed on the form of the authority. The attached document is what was approved; SHA-256 of its content: ${filing.contentSha256}`,
      referenceNumbers: input.referenceNumbers ?? [],
      fulfilsTermKey: termKey,
      ...tells,
    });
    await this.keeper.enter(tx, taken, { recordTable: 'correspondence', recordId: itemId, incidentId, tlp });
    await tx.query(`update correspondence set status = 'filed', stated = $2 where id = $1`, [
      itemId,
      JSON.stringify(stated),
    ]);
    if (termKey === null) await tx.query(SUBMISSION, [obligationId, itemId]);
    await refuseUnfit(tx, filing, itemId);
    return itemId;
  }
}

interface Submitted {
  input: SubmitFiling;
  around: Surroundings;
  taken: Taken;
}

/** Whether it was over before the other began, however exactly either is known. */
const isBefore = async (tx: EntityManager, one: Moment, other: Moment): Promise<boolean> => {
  const [{ before }] = await tx.query<[{ before: boolean }]>(
    'select app.moment_end($1::jsonb) <= app.moment_at($2::jsonb) as before',
    [JSON.stringify(one), JSON.stringify(other)],
  );
  return before;
};

const at = (id: string) => ({ resource: FILINGS, entity: Filing, id });

const titleOf = ({ form, kind, number }: Filing, { reference }: Surroundings): string =>
  filingTitle({ form: FILING_FORMS[form], kind, number, reference });

const fileNameOf = ({ form, number, state }: Filing, { reference }: Surroundings): string =>
  `${reference}-${form.replaceAll('_', '-')}-${number}${state === 'draft' ? '-draft' : ''}.pdf`;

/** The term is named where it means this duty alone; of several duties of one term the submission says which. */
const TERM = `
  select case when (select count(*) from obligation n where n.incident_id = o.incident_id and n.term_key = o.term_key) = 1
    then o.term_key end as "termKey"
  from obligation o where o.id = $1`;

const SUBMISSION = `
  insert into submission (obligation_id, correspondence_id, incident_id, compartment, submitted, number, recorded_by)
  select $1, c.id, c.incident_id, c.compartment, c.occurred, 1, app.actor_id() from correspondence c where c.id = $2`;

/** What was filed must reach whom the duty names, and a late first notification must say why it is late. */
const refuseUnfit = async (tx: EntityManager, filing: Filing, itemId: string): Promise<void> => {
  const [made] = await tx.query<
    { isLate: boolean; isTooEarly: boolean | null; isBeforeLast: boolean; reaches: boolean }[]
  >(
    `select s.judgement = 'late' and s.number = 1 and o.late_reasons as "isLate",
       app.moment_end(s.submitted) <= app.moment_at(s.started) as "isTooEarly",
       exists (select 1 from filing b join correspondence e on e.id = b.correspondence_id
         where b.id = $3 and app.moment_end(s.submitted) <= app.moment_at(e.occurred)) as "isBeforeLast",
       o.recipient_kinds is null or exists (select 1 from organisation r join correspondence c on c.organisation_id = r.id
         where c.id = s.correspondence_id and r.kind = any (o.recipient_kinds)) as reaches
     from submission s join obligation o on o.id = s.obligation_id where s.correspondence_id = $1 and s.obligation_id = $2`,
    [itemId, filing.obligationId, filing.followsId],
  );
  if (!made?.reaches)
    throw refusalAt('organisationId', 'filing/other-recipient', 'This duty is owed to another recipient.');
  if (made.isBeforeLast)
    throw refusalAt('submitted', 'filing/before-what-it-follows', 'It was submitted after what it adds to.');
  if (made.isTooEarly)
    throw refusalAt(
      'submitted',
      'filing/before-its-duty',
      'At that time its duty had not begun. If the duty began earlier, date awareness anew first.',
    );
  const reasons = filing.answers['delayReasons']?.value;
  if (!made.isLate) return;
  if (typeof reasons !== 'string')
    throw refusalAt(
      'submitted',
      'filing/delay-without-reasons',
      'At that time it was late, and this version gives no reasons for the delay. Take the approval back and add them.',
    );
  await tx.query('update obligation set delay_reason = $2 where id = $1 and delay_reason is null', [
    filing.obligationId,
    reasons,
  ]);
};

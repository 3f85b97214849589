import type { StatusFault } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { notFound } from '../../platform/problems/problems.js';
import { fileRefusal } from '../files/file-refusals.js';
import { readRows, type Row } from '../files/rows.js';
import type { StatusReportView } from './status-file.dto.js';
import { isStatusHeader, type ReportedState, statusRow, type StatusRow } from './status-row.js';

interface Campaign {
  id: string;
  zone: string;
  source: string;
}

type Reported = Extract<StatusRow, { reference: string }>;

/** Takes what carriers report: all of a file in one transaction. */
@Injectable()
export class StatusFilesService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  async take(actor: Actor, id: string, fileName: string, source: AsyncIterable<Uint8Array>): Promise<StatusReportView> {
    try {
      return await this.work.do(actor, async tx => {
        const [campaign] = await tx.query<{ zone: string }[]>(CAMPAIGN, [id]);
        if (!campaign) throw notFound();
        const report = new Report(tx, { id, zone: campaign.zone, source: fileName }, this.clock.now());
        const { sha256 } = await readRows(source, { wanted: [0, 1, 2], onRows: rows => report.take(rows) });
        const result = report.result(sha256);
        await tx.query(KEEP, [
          id,
          fileName,
          sha256,
          result.rows,
          JSON.stringify(result.changed),
          result.known,
          JSON.stringify(result.faults),
        ]);
        return result;
      });
    } catch (error) {
      throw fileRefusal(error);
    }
  }
}

const MOST_LINES = 200;

class Report {
  private rows = 0;
  private known = 0;
  private readonly changed: Record<string, number> = {};
  private readonly faults: Record<string, number> = {};
  private readonly faultLines: { line: number; fault: StatusFault }[] = [];

  constructor(
    private readonly tx: EntityManager,
    private readonly campaign: Campaign,
    private readonly now: Date,
  ) {}

  result(sha256: string): StatusReportView {
    const { rows, known, changed, faults } = this;
    const faultLines = this.faultLines.sort((a, b) => a.line - b.line);
    return { rows, known, changed, faults, faultLines, sha256 };
  }

  async take(rows: readonly Row[]): Promise<void> {
    const read = rows
      .filter(({ line, cells }) => line > 1 || !isStatusHeader(cells))
      .map(({ line, cells }) => statusRow(line, cells, { zone: this.campaign.zone, now: this.now }));
    this.rows += read.length;
    // Of a letter that stands there twice the last line counts.
    const last = new Map<string, Reported>();
    for (const row of read) {
      if ('fault' in row) this.fault(row.line, row.fault);
      else {
        if (last.has(row.reference)) this.known += 1;
        last.set(row.reference, row);
      }
    }
    if (last.size > 0) await this.apply([...last.values()]);
  }

  private async apply(reported: readonly Reported[]): Promise<void> {
    const stands = await this.tx.query<{ reference: string; state: string }[]>(STANDS, [
      this.campaign.id,
      reported.map(({ reference }) => reference),
    ]);
    const stateOf = new Map(stands.map(({ reference, state }) => [reference, state]));
    const other = reported.filter(row => this.isNews(row, stateOf.get(row.reference)));
    if (other.length === 0) return;
    await this.tx.query(APPLY, [
      this.campaign.id,
      other.map(({ reference }) => reference),
      other.map(({ state }) => state),
      other.map(({ at }) => at ?? this.now),
      this.campaign.source,
    ]);
    for (const { state } of other) this.changed[state] = (this.changed[state] ?? 0) + 1;
  }

  private isNews({ line, state }: Reported, stands: string | undefined): boolean {
    if (stands === undefined) this.fault(line, 'unknown_reference');
    else if (stands === state) this.known += 1;
    else if (stands === 'sent' || ENDED.includes(stands)) return true;
    else this.fault(line, 'not_sent');
    return false;
  }

  private fault(line: number, fault: StatusFault): void {
    this.faults[fault] = (this.faults[fault] ?? 0) + 1;
    if (this.faultLines.length < MOST_LINES) this.faultLines.push({ line, fault });
  }
}

const ENDED: readonly string[] = ['delivered', 'returned', 'bounced', 'failed'] satisfies ReportedState[];

const CAMPAIGN = `
  select i.zone from notice_campaign c join incident i on i.id = c.incident_id where c.id = $1 for update of c`;

const KEEP = `
  insert into status_file (incident_id, campaign_id, file_name, content_sha256, rows, changed, known, faults)
  select c.incident_id, c.id, $2, $3, $4, $5, $6, $7 from notice_campaign c where c.id = $1`;

const STANDS = `
  select r.reference, r.state from notice_recipient r where r.campaign_id = $1 and r.reference = any ($2::text[])`;

const APPLY = `
  with reported as (
    select * from unnest($2::text[], $3::text[], $4::timestamptz[]) as v(reference, state, at)
  ), letters as (
    update notice_letter l set outcome = v.state
    from reported v join notice_recipient r on r.campaign_id = $1 and r.reference = v.reference
    where l.recipient_id = r.id and l.batch_id = r.batch_id
  )
  update notice_recipient r set state = v.state, changed_at = v.at, source = $5
  from reported v where r.campaign_id = $1 and r.reference = v.reference`;

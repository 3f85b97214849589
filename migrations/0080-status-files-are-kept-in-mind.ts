import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What carriers reported stays findable: which file was taken, by whom, when, and what it changed. The file itself is not kept. */
export class StatusFilesAreKeptInMind implements MigrationInterface {
  name = 'StatusFilesAreKeptInMind1733702400080';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FILES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table status_file');
  }
}

const FILES = `
create table status_file (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  campaign_id uuid not null,
  file_name text not null,
  content_sha256 text not null,
  rows bigint not null,
  -- Letters that stand otherwise since, by state; rows that said what was known; rows that were not taken, by reason.
  changed jsonb not null,
  known bigint not null,
  faults jsonb not null,
  compartment text not null default 'persons' constraint status_file_room check (compartment = 'persons'),
  created_by uuid not null default app.actor_id() references user_account,
  created_at timestamptz not null default now(),
  constraint status_file_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id)
);
create index status_file_by_campaign on status_file (campaign_id, created_at desc, id desc);
create index status_file_by_incident on status_file (incident_id, created_at desc, id desc);
select app.audited('status_file');
select app.secured('status_file');
grant select, insert on status_file to breachdesk_runtime;
create policy room_reads on status_file for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.read') g));
create policy room_creates on status_file for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g));
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How high the risk for persons is: the severity score of ENISA (2013) with what it was made from, and the criteria of the
 * EDPB (Guidelines 9/2022) in words. Each assessment is a version that stays; PostgreSQL itself does the sum.
 */
export class RiskIsAssessedInVersions implements MigrationInterface {
  name = 'RiskIsAssessedInVersions1733702400066';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RISK);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table risk_assessment');
  }
}

const RISK = `
create table risk_assessment (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  number integer not null constraint risk_assessment_number_positive check (number > 0),
  -- Data processing context: the highest category counts.
  context text not null constraint risk_assessment_context_word check (context in ('simple', 'behavioural', 'financial', 'sensitive')),
  context_reason text not null constraint risk_assessment_context_reason_given check (length(trim(context_reason)) > 0),
  identification text not null constraint risk_assessment_identification_word check (identification in ('negligible', 'limited',
    'significant', 'maximum')),
  identification_reason text not null constraint risk_assessment_identification_reason_given check (length(trim(identification_reason)) > 0),
  confidentiality text not null constraint risk_assessment_confidentiality_word check (confidentiality in ('none', 'some', 'severe')),
  integrity text not null constraint risk_assessment_integrity_word check (integrity in ('none', 'some', 'severe')),
  availability text not null constraint risk_assessment_availability_word check (availability in ('none', 'some', 'severe')),
  malicious boolean not null,
  circumstances_reason text not null constraint risk_assessment_circumstances_reason_given check (length(trim(circumstances_reason)) > 0),
  -- Flags of the method: they do not change the score.
  over_hundred boolean not null,
  unintelligible boolean not null,
  score numeric(4, 2) not null generated always as (
    case context when 'simple' then 1 when 'behavioural' then 2 when 'financial' then 3 else 4 end
      * case identification when 'negligible' then 0.25 when 'limited' then 0.5 when 'significant' then 0.75 else 1 end
    + case confidentiality when 'none' then 0 when 'some' then 0.25 else 0.5 end
    + case integrity when 'none' then 0 when 'some' then 0.25 else 0.5 end
    + case availability when 'none' then 0 when 'some' then 0.25 else 0.5 end
    + case when malicious then 0.5 else 0 end) stored,
  -- EDPB Guidelines 9/2022: criteria, each in words.
  breach_type text,
  data_nature text,
  ease_of_identification text,
  consequences text,
  special_individuals text,
  special_controller text,
  number_affected text,
  conclusion text not null constraint risk_assessment_conclusion_word check (conclusion in ('unlikely', 'risk', 'high')),
  conclusion_reason text not null constraint risk_assessment_conclusion_reason_given check (length(trim(conclusion_reason)) > 0),
  assessed_at timestamptz not null default now(),
  assessed_by uuid not null references user_account,
  constraint risk_assessment_number_once unique (incident_id, number)
);
create index risk_assessment_by_incident on risk_assessment (incident_id, number desc);
select app.audited('risk_assessment');
select app.secured('risk_assessment');
grant select, insert on risk_assessment to breachdesk_runtime;
create policy member_reads on risk_assessment for select to breachdesk_runtime using (
  incident_id in (select g.incident_id from app.granted('risk_assessment.read') g));
create policy member_creates on risk_assessment for insert to breachdesk_runtime with check (
  incident_id in (select g.incident_id from app.granted('risk_assessment.create') g) and assessed_by = app.actor_id());
`;

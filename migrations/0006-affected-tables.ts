import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken: tables with what is claimed of them, their columns, and the vocabulary of data categories. */
export class AffectedTables implements MigrationInterface {
  name = 'AffectedTables1733702400006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CATEGORIES);
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(SEED, [JSON.stringify(VOCABULARY)]);
    await db.query(TABLES);
    await db.query(COLUMNS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table affected_column, affected_table, data_category cascade');
  }
}

const CATEGORIES = `
create table data_category (
  id uuid primary key default gen_random_uuid(),
  key text not null constraint data_category_key_once unique
    constraint data_category_key_shape check (key ~ '^[a-z][a-z0-9_]{1,59}$'),
  name text not null constraint data_category_name_given check (length(trim(name)) > 0),
  gdpr_class text not null constraint data_category_gdpr_class_word check (gdpr_class in ('ordinary', 'national_id',
    'special', 'criminal', 'free_text', 'financial', 'credentials')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index data_category_name_once on data_category (lower(name));

-- Other installations, exports and imports know a category by its key; it stays.
create function app.keep_category_key() returns trigger language plpgsql as $$
begin
  if new.key <> old.key then
    raise exception 'The key of a category stays' using errcode = '23514', constraint = 'data_category_key_stays';
  end if;
  return new;
end $$;
create trigger a_keep_row before update on data_category for each row execute function app.keep_account_row();
create trigger keep_category_key before update on data_category for each row execute function app.keep_category_key();
select app.audited('data_category');
select app.secured('data_category');
grant select, insert, update on data_category to breachdesk_runtime;
create policy everyone_reads on data_category for select to breachdesk_runtime using (app.actor_id() is not null);
create policy administrators_create on data_category for insert to breachdesk_runtime
  with check ((select app.actor_is('administrator')));
create policy administrators_update on data_category for update to breachdesk_runtime
  using ((select app.actor_is('administrator'))) with check ((select app.actor_is('administrator')));
`;

/**
 * GDPR class by words, for a start; administrators add and change. A number given to uniquely identify a person for
 * health purposes is health data (recital 35), hence special; Art. 87 covers other identifiers of general application.
 */
const VOCABULARY: Record<string, Record<string, string>> = {
  ordinary: {
    name: 'Name',
    address: 'Postal address',
    address_protection: 'Name and address protection (flag)',
    phone: 'Phone number',
    email: 'E-mail address',
    birth_date: 'Date of birth',
    sex: 'Sex',
    death_date: 'Date of death',
    family_relation: 'Family relations and guardianship',
    contact_person: 'Next of kin or contact person',
    photo: 'Photograph of a person',
    employee_data: 'Employee data',
    social_benefit: 'Social benefits',
    online_identifier: 'User name, IP address or device identifier',
    location: 'Location data',
  },
  national_id: {
    national_person_number: 'National person number (such as CPR)',
    identity_document: 'Passport or identity card number',
    tax_number: 'Tax number',
  },
  special: {
    patient_number: 'Patient or health insurance number',
    health_condition: 'Health condition (flag, such as COPD or diabetes)',
    diagnosis: 'Diagnosis',
    medical_history: 'Medical history',
    prescribed_medicine: 'Prescribed medicine',
    referral: 'Referral',
    laboratory_result: 'Laboratory result or measurement',
    medical_image: 'Medical image',
    vaccination: 'Vaccination',
    appointment: 'Appointment or consultation',
    disability: 'Disability',
    genetic_data: 'Genetic data',
    biometric_data: 'Biometric data for identification',
    sexual_life: 'Sex life or sexual orientation',
    ethnic_origin: 'Racial or ethnic origin',
    belief: 'Religious or philosophical belief',
    political_opinion: 'Political opinion',
    trade_union: 'Trade union membership',
  },
  criminal: { criminal_record: 'Criminal convictions and offences' },
  free_text: {
    staff_note_free_text: 'Staff note (free text)',
    message_free_text: 'Messages and letters (free text)',
    scanned_document: 'Scanned documents and attachments',
    transferred_history: 'History received from another doctor or clinic',
    unclassified: 'Not yet classified',
  },
  financial: {
    bank_account: 'Bank account',
    payment_card: 'Payment card',
    invoice: 'Invoices and payments',
    income: 'Income or salary',
    debt: 'Debts and credit rating',
  },
  credentials: {
    password: 'Password or password hash',
    access_key: 'Key, token or certificate',
    security_question: 'Security question and answer',
  },
};

const SEED = `
insert into data_category (key, name, gdpr_class)
select word.key, word.value, class.key
from jsonb_each($1::jsonb) as class, jsonb_each_text(class.value) as word
`;

const TABLES = `
-- End of the stated year, month, day or minute: "June 2024 until 2024" is in order, for 2024 ends after June begins.
create function app.moment_end(m jsonb) returns timestamptz language sql immutable parallel safe as $$
  select ((m->>'at')::timestamptz at time zone (m->>'zone') + ('1 ' || (m->>'precision'))::interval) at time zone (m->>'zone')
$$;

create table affected_table (
  name text not null constraint affected_table_name_given check (length(trim(name)) > 0),
  system text,
  origin text not null default 'unknown' constraint affected_table_origin_word
    check (origin in ('own', 'transferred', 'partner_clinic', 'unknown')),
  period_from moment,
  period_to moment,
  retention_basis text,
  row_count_claim bigint constraint affected_table_row_count_not_negative check (row_count_claim >= 0),
  row_count_source text,
  stolen_status text not null default 'suspected' constraint affected_table_stolen_word
    check (stolen_status in ('suspected', 'assumed', 'confirmed', 'cleared')),
  stolen_source text,
  stolen_confidence text not null default 'unknown' constraint affected_table_stolen_confidence_word
    check (stolen_confidence in ('unknown', 'claimed', 'reported', 'probable', 'confirmed')),
  leaked_status text not null default 'none' constraint affected_table_leaked_word
    check (leaked_status in ('none', 'claimed', 'confirmed')),
  leaked_source text,
  leaked_confidence text not null default 'unknown' constraint affected_table_leaked_confidence_word
    check (leaked_confidence in ('unknown', 'claimed', 'reported', 'probable', 'confirmed')),
  notes text,
  constraint affected_table_period_in_order check (period_from is null or period_to is null
    or app.moment_end(period_to) > app.moment_at(period_from)),
  -- A status beyond the first suspicion is somebody's claim: it says whose.
  constraint affected_table_stolen_has_source check (stolen_status = 'suspected' or length(trim(coalesce(stolen_source, ''))) > 0),
  constraint affected_table_leaked_has_source check (leaked_status = 'none' or length(trim(coalesce(leaked_source, ''))) > 0),
  constraint affected_table_row_count_has_source check (row_count_claim is null or length(trim(coalesce(row_count_source, ''))) > 0),
  constraint affected_table_leaked_was_stolen check (not (stolen_status = 'cleared' and leaked_status = 'confirmed'))
);
select app.case_table('affected_table');
create index affected_table_by_incident_name on affected_table (incident_id, name, id) where archived_at is null;
create index affected_table_by_incident_stolen on affected_table (incident_id, stolen_status, name, id) where archived_at is null;
create index affected_table_by_incident_leaked on affected_table (incident_id, leaked_status, name, id) where archived_at is null;
`;

const COLUMNS = `
alter table affected_table add constraint affected_table_place unique (id, incident_id, compartment);
create table affected_column (
  affected_table_id uuid not null,
  name text not null constraint affected_column_name_given check (length(trim(name)) > 0),
  category_id uuid not null constraint affected_column_category_known references data_category,
  source text not null constraint affected_column_source_given check (length(trim(source)) > 0),
  confidence text not null default 'reported' constraint affected_column_confidence_word
    check (confidence in ('unknown', 'claimed', 'reported', 'probable', 'confirmed'))
);
-- A column follows its table: incident and compartment by the key, visibility by the policy's extra condition.
select app.case_table('affected_column', extra => 'exists (select 1 from affected_table p where p.id = affected_table_id)');
alter table affected_column add constraint affected_column_in_table foreign key (affected_table_id, incident_id, compartment)
  references affected_table (id, incident_id, compartment) on update cascade;
create unique index affected_column_name_once on affected_column (affected_table_id, lower(name)) where archived_at is null;
create index affected_column_by_table on affected_column (affected_table_id, name, id) where archived_at is null;
create index affected_column_by_incident on affected_column (incident_id, name, id) where archived_at is null;
create index affected_column_by_category on affected_column (category_id);

-- Who is given a table by name is given its columns, or would read "no person numbers" where there are some. A single
-- column can be withheld afterwards: by its label, or by taking the name off it.
create function app.share_columns_with_table() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  added uuid[] := array(select unnest(new.shared_with) except select unnest(old.shared_with));
  removed uuid[] := array(select unnest(old.shared_with) except select unnest(new.shared_with));
begin
  update affected_column c
  set shared_with = array(select o from unnest(c.shared_with || added) o where o <> all (removed) group by o)
  where c.affected_table_id = new.id and (c.shared_with && removed or not c.shared_with @> added);
  return null;
end $$;
create trigger share_columns after update of shared_with on affected_table
  for each row when (old.shared_with is distinct from new.shared_with) execute function app.share_columns_with_table();
`;

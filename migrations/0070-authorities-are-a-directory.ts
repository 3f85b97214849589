import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom the law names, as data with validity dates: an authority that is renamed, merged or gets other duties is a row of
 * an administrator's, not a release. An incident writes to one as an organisation, made when it is first needed.
 */
export class AuthoritiesAreADirectory implements MigrationInterface {
  name = 'AuthoritiesAreADirectory1733702400070';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(RULES);
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(SEED, [JSON.stringify(DENMARK)]);
    await db.query(SEED, [JSON.stringify(BEFORE)]);
    await db.query(ORGANISATIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table authority cascade');
    await db.query('drop function app.keep_authority, app.organisation_of_authority');
  }
}

const TABLE = `
create table authority (
  id uuid primary key default gen_random_uuid(),
  -- Names one body over all its rows; a row of its own holds what is true of it from one day to another.
  key text not null constraint authority_key_shape check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
  country text not null constraint authority_country_shape check (country ~ '^[A-Z]{2}$'),
  name text not null constraint authority_name_given check (length(trim(name)) > 0),
  kind text not null constraint authority_kind_word check (kind in ('police', 'cyber_crime_centre',
    'supervisory_authority', 'health_authority', 'public_authority')),
  role text not null constraint authority_role_given check (length(trim(role)) > 0),
  portal text,
  phone text,
  email text,
  hours text,
  language text,
  legal_basis text,
  duty_keys text[] not null default '{}',
  mail_domains text[] not null default '{}',
  valid_from date,
  valid_to date,
  successor_id uuid references authority,
  organisation_id uuid references organisation,
  source text not null constraint authority_source_given check (length(trim(source)) > 0),
  notes text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint authority_valid_in_order check (valid_to is null or valid_from is null or valid_to >= valid_from),
  constraint authority_succeeds_another check (successor_id <> id)
);
create index authority_by_country on authority (country, name, id);
create index authority_by_key on authority (key, valid_from, id);
`;

const RULES = `
create function app.keep_authority() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from unnest(new.duty_keys) d where not exists (select 1 from regime_term t where t.key = d)) then
    raise exception 'A duty is a statutory term' using errcode = '23514', constraint = 'authority_duties_known';
  end if;
  perform pg_advisory_xact_lock(hashtext('authority ' || new.key));
  if exists (select 1 from authority a where a.key = new.key and a.id <> new.id
    and daterange(a.valid_from, a.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'One row for a body at a time' using errcode = '23514', constraint = 'authority_one_row_at_a_time';
  end if;
  return new;
end $$;
create trigger a_keep_row before update on authority for each row execute function app.keep_account_row();
create trigger keep_authority before insert or update on authority for each row execute function app.keep_authority();
select app.audited('authority');
select app.secured('authority');
grant select, insert, update on authority to breachdesk_runtime;
create policy everyone_reads on authority for select to breachdesk_runtime using (app.actor_id() is not null);
create policy administrators_create on authority for insert to breachdesk_runtime
  with check ((select app.actor_is('administrator')));
create policy administrators_update on authority for update to breachdesk_runtime
  using ((select app.actor_is('administrator'))) with check ((select app.actor_is('administrator')));
`;

const SEED = `
insert into authority (key, country, name, kind, role, portal, language, legal_basis, duty_keys, mail_domains, valid_from, successor_id, source, notes)
select 'dk-' || (a ->> 'key'), 'DK', a ->> 'name', a ->> 'kind', a ->> 'role', a ->> 'portal', 'da', a ->> 'legalBasis',
  coalesce(array(select jsonb_array_elements_text(a -> 'duties')), '{}'),
  coalesce(array(select jsonb_array_elements_text(a -> 'domains')), '{}'),
  (a ->> 'from')::date, (select s.id from authority s where s.key = a ->> 'successor'), a ->> 'source', a ->> 'notes'
from jsonb_array_elements($1::jsonb) a
`;

const VIRK = 'https://virk.dk';
const NIS2 = ['nis2-dk-early-warning', 'nis2-dk-notification'];

/**
 * What was read in the sources named, and nothing else: a telephone number that nobody checked would be dialled at night.
 * Administrators add numbers and hours, other countries, and the day on which a body ends.
 */
const DENMARK = [
  {
    key: 'datatilsynet',
    name: 'Datatilsynet',
    kind: 'supervisory_authority',
    role: 'Supervisory authority: is notified of breaches (GDPR Art. 33), advises, decides',
    portal: VIRK,
    legalBasis: 'Regulation (EU) 2016/679, Art. 33 and 55; databeskyttelsesloven',
    duties: ['gdpr-33-1'],
    domains: ['datatilsynet.dk'],
    source: 'datatilsynet.dk; indberet.virk.dk',
    notes: 'Notified by the form “Indberetning af brud på sikkerhed”. The PDF it gives is the only receipt.',
  },
  {
    key: 'samsik',
    name: 'Styrelsen for Samfundssikkerhed (SAMSIK)',
    kind: 'cyber_crime_centre',
    role: 'CSIRT under NIS 2: takes early warnings and notifications, guides',
    portal: VIRK,
    legalBasis: 'Directive (EU) 2022/2555, Art. 23; lov nr. 434 of 6 May 2025',
    duties: NIS2,
    domains: ['samsik.dk'],
    source: 'digst.dk',
    notes: 'One form on virk.dk reaches the sector authority and the CSIRT.',
  },
  {
    key: 'sundhedsdatastyrelsen',
    name: 'Sundhedsdatastyrelsen (DCIS Sund)',
    kind: 'health_authority',
    role: 'Cyber unit of the health sector: warns, handles incidents, alerts partners; health authority under NIS 2',
    portal: VIRK,
    legalBasis: 'lov nr. 434 of 6 May 2025',
    duties: NIS2,
    domains: ['sundhedsdata.dk'],
    source: 'sundhedsdatastyrelsen.dk',
    notes: 'Is to become part of Digital Sundhed Danmark (bills L 43 and L 44, 2025-26); the day is not known.',
  },
  {
    key: 'patientsikkerhed',
    name: 'Styrelsen for Patientsikkerhed',
    kind: 'health_authority',
    role: 'Law of patient records; takes over the records of practices that close',
    legalBasis: 'autorisationsloven § 25',
    domains: ['stps.dk'],
    source: 'stps.dk; answer 885/2017 of the ministry',
  },
  {
    key: 'nsk',
    name: 'National enhed for Særlig Kriminalitet (NSK)',
    kind: 'police',
    role: 'Investigates complex cyber crime; NC3 and LCIK belong to it',
    from: '2022-01-01',
    domains: ['politi.dk'],
    source: 'politi.dk',
  },
  {
    key: 'nc3',
    name: 'Nationalt Cyber Crime Center (NC3)',
    kind: 'cyber_crime_centre',
    role: 'Helps to investigate and to find out who is affected',
    source: 'politi.dk',
    notes: 'Since 2014; since 2022 in NSK.',
  },
  {
    key: 'sydjyllands-politi',
    name: 'Syd- og Sønderjyllands Politi',
    kind: 'police',
    role: 'Police district: takes the report, investigates, warns the public',
    source: 'politi.dk',
    notes: 'The district in which the crime is reported; add others as they are needed.',
  },
  {
    key: 'erhvervsstyrelsen',
    name: 'Erhvervsstyrelsen',
    kind: 'public_authority',
    role: 'Runs the form on virk.dk for the authorities chosen in it',
    portal: VIRK,
    domains: ['erst.dk'],
    source: 'indberet.virk.dk',
  },
  {
    key: 'regioner',
    name: 'Regionerne',
    kind: 'public_authority',
    role: 'Have the contracts with clinics; partners in a crisis of the sector',
    source: 'Not verified',
  },
  {
    key: 'sikkerdigital',
    name: 'sikkerdigital.dk',
    kind: 'public_authority',
    role: 'Advises citizens about stolen identities',
    portal: 'https://sikkerdigital.dk',
    source: 'datatilsynet.dk',
  },
];

/** What others have taken over. */
const BEFORE = [
  {
    key: 'cfcs',
    name: 'Center for Cybersikkerhed (CFCS)',
    kind: 'cyber_crime_centre',
    role: 'CSIRT before SAMSIK',
    domains: ['cfcs.dk'],
    successor: 'dk-samsik',
    source: 'Not verified',
    notes: 'Its civil tasks moved to SAMSIK. Enter the last day when it is known.',
  },
];

const ORGANISATIONS = `
-- The organisation as which a body of the directory takes part in incidents: found by its name, or made now. Whoever may
-- write to authorities may need one at three in the morning, when no administrator is awake; what it is called and what
-- kind it is, an administrator has said in the directory.
create function app.organisation_of_authority(wanted uuid) returns uuid language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  the authority;
  found_id uuid;
begin
  if not exists (select 1 from app.granted('correspondence.create') union all select 1 from app.granted('authority_contact.create')) then
    raise exception 'Only who writes to authorities' using errcode = '42501';
  end if;
  select * into the from authority a where a.id = wanted for update;
  if the.id is null then return null; end if;
  if the.organisation_id is not null then return the.organisation_id; end if;
  select a.organisation_id into found_id from authority a where a.key = the.key and a.organisation_id is not null limit 1;
  if found_id is null then
    insert into organisation (name, kind) values (the.name, the.kind) on conflict do nothing;
    select o.id into found_id from organisation o where lower(o.name) = lower(the.name);
  end if;
  update authority set organisation_id = found_id where id = the.id;
  return found_id;
end $$;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A term of law is hours, days, weeks or months, from an instant of the incident or from an event; it may be proposed, and
 * replaces another from its date. Administrators enter law; once it is law, what it demands stays, and changed law is a term of its own.
 */
export class TermsOfLawAreCountedInAnyUnit implements MigrationInterface {
  name = 'TermsOfLawAreCountedInAnyUnit1733702400062';

  async up(db: QueryRunner): Promise<void> {
    // What a release says of the law is on record once, as a whole: from here on people change it.
    await db.query('alter table regime_term disable trigger audited');
    await db.query(COLUMNS);
    await db.query(KNOWN);
    await db.query('alter table regime_term enable trigger audited');
    await db.query(ON_RECORD);
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      select set_config('app.actor', app.system_id()::text, true);
      drop trigger a_keep_row on regime_term;
      drop trigger keep_regime_term on regime_term;
      drop function app.keep_regime_term;
      drop policy administrators_create on regime_term;
      drop policy administrators_update on regime_term;
      revoke insert, update on regime_term from breachdesk_runtime;
      alter table correspondence disable trigger user;
      update correspondence set fulfils_term_key = null
      where fulfils_term_key in (select key from regime_term where trigger not in ('aware', 'detected', 'occurred') or unit <> 'hours');
      alter table correspondence enable trigger user;
      delete from regime_term where trigger not in ('aware', 'detected', 'occurred') or unit <> 'hours' or key = 'gdpr-33-2';
      alter table regime_term
        drop constraint regime_term_trigger_word, drop constraint regime_term_recipient_kinds_word, drop constraint regime_term_amount_positive, drop constraint regime_term_amount_with_unit,
        drop constraint regime_term_follows_submission, drop column id, drop column unit, drop column after_key, drop column calendar,
        drop column exemptions, drop column late_reasons, drop column in_phases, drop column holdable, drop column proposed,
        drop column replaces_key, drop column version, drop column created_at, drop column updated_at;
      alter table regime_term rename column trigger to anchor;
      alter table regime_term rename column amount to hours;
      alter table regime_term
        add constraint regime_term_anchor_word check (anchor in ('aware', 'detected', 'occurred')),
        add constraint regime_term_hours_positive check (hours > 0);
    `);
  }
}

const COLUMNS = `
alter table regime_term drop constraint regime_term_anchor_word, drop constraint regime_term_hours_positive;
alter table regime_term rename column anchor to trigger;
alter table regime_term rename column hours to amount;
alter table regime_term
  add column id uuid not null default gen_random_uuid() constraint regime_term_id_once unique,
  add column unit text constraint regime_term_unit_word check (unit in ('hours', 'days', 'weeks', 'months')),
  -- The duty whose submission this one counts from.
  add column after_key text references regime_term (key),
  -- Country (ISO 3166) whose public holidays move the end of days, weeks and months; null: weekends alone do.
  add column calendar text constraint regime_term_calendar_shape check (calendar ~ '^[A-Z]{2}$'),
  -- Cases in which the law does not ask for it: [{ "key": "a", "text": "…" }].
  add column exemptions jsonb not null default '[]' constraint regime_term_exemptions_list check (jsonb_typeof(exemptions) = 'array'),
  -- Later than due it must say why it is late, as Art. 33(1) of the GDPR asks.
  add column late_reasons boolean not null default false,
  -- May be given in phases, as Art. 33(4) allows.
  add column in_phases boolean not null default false,
  -- Gives way to a notification hold of an authority.
  add column holdable boolean not null default false,
  -- Not law yet: no duty is made from it.
  add column proposed boolean not null default false,
  add column replaces_key text references regime_term (key),
  add column version integer not null default 1,
  add column created_at timestamptz not null default now(),
  add column updated_at timestamptz not null default now(),
  add constraint regime_term_trigger_word check (trigger in ('aware', 'detected', 'occurred', 'submission', 'request',
    'processor_notice', 'own_date'));
update regime_term set unit = 'hours' where amount is not null;
alter table regime_term
  add constraint regime_term_recipient_kinds_word check (recipient_kinds <@ array['controller', 'police', 'cyber_crime_centre', 'supervisory_authority',
    'health_authority', 'public_authority', 'processor', 'law_firm', 'insurer', 'communications', 'other']),
  add constraint regime_term_amount_positive check (amount between 1 and 10000),
  add constraint regime_term_amount_with_unit check ((amount is null) = (unit is null)),
  add constraint regime_term_follows_submission check ((trigger = 'submission') = (after_key is not null));
`;

// GDPR Art. 34(3) in the Regulation's own order; NIS 2 Art. 23(4)(c) and (d).
const KNOWN = `
update regime_term set in_phases = true, late_reasons = true where key = 'gdpr-33-1';
update regime_term set holdable = true, exemptions = '[
  { "key": "a", "text": "The data were made unintelligible to whoever is not authorised to access them, such as by encryption" },
  { "key": "b", "text": "Measures taken afterwards ensure that the high risk is no longer likely to materialise" },
  { "key": "c", "text": "It would involve disproportionate effort; then a public communication informs persons as effectively" }
]' where key = 'gdpr-34-1';
insert into regime_term (key, regime, article, title, trigger, after_key, amount, unit, calendar, valid_from, recipient, recipient_kinds, source) values
  ('gdpr-33-2', 'GDPR', 'Art. 33(2)', 'Notification of a breach to the controller, where we process data for it, without undue delay',
    'aware', null, null, null, null, '2018-05-25', 'Controller', array['controller'], 'Regulation (EU) 2016/679, Art. 33(2)'),
  ('nis2-dk-intermediate', 'NIS2', 'Art. 23(4)(c)', 'Intermediate report on what has changed, when the authority asks for it', 'request', null, null, null, null,
    '2025-07-01', 'Sector authority and CSIRT', array['public_authority', 'health_authority', 'cyber_crime_centre', 'supervisory_authority'],
    'Directive (EU) 2022/2555, Art. 23(4)(c); Denmark: lov nr. 434 of 6 May 2025, in force 1 July 2025'),
  ('nis2-dk-final', 'NIS2', 'Art. 23(4)(d)', 'Final report, one month after the incident notification was submitted', 'submission',
    'nis2-dk-notification', 1, 'months', 'DK', '2025-07-01', 'Sector authority and CSIRT',
    array['public_authority', 'health_authority', 'cyber_crime_centre', 'supervisory_authority'],
    'Directive (EU) 2022/2555, Art. 23(4)(d); Denmark: lov nr. 434 of 6 May 2025, in force 1 July 2025');
`;

const ON_RECORD = `
insert into audit_entry (actor_id, table_name, record_id, action, changed_fields, after)
select app.system_id(), 'regime_term', t.id, 'insert', array(select k from jsonb_object_keys(to_jsonb(t)) k order by k), to_jsonb(t)
from regime_term t order by t.key;
`;

const RULES = `
create function app.keep_regime_term() returns trigger language plpgsql as $$
begin
  if new.key <> old.key then
    raise exception 'The key of a term stays' using errcode = '23514', constraint = 'regime_term_key_stays';
  end if;
  if not old.proposed and (new.proposed, new.regime, new.article, new.trigger, new.after_key, new.amount, new.unit, new.calendar,
      new.valid_from, new.replaces_key, new.exemptions, new.late_reasons, new.in_phases, new.holdable)
    is distinct from (old.proposed, old.regime, old.article, old.trigger, old.after_key, old.amount, old.unit, old.calendar,
      old.valid_from, old.replaces_key, old.exemptions, old.late_reasons, old.in_phases, old.holdable) then
    raise exception 'Law that was entered stays' using errcode = '23514', constraint = 'regime_term_law_stays';
  end if;
  return new;
end $$;
create trigger a_keep_row before update on regime_term for each row execute function app.keep_account_row();
create trigger keep_regime_term before update on regime_term for each row execute function app.keep_regime_term();
grant insert, update on regime_term to breachdesk_runtime;
create policy administrators_create on regime_term for insert to breachdesk_runtime
  with check ((select app.actor_is('administrator')));
create policy administrators_update on regime_term for update to breachdesk_runtime
  using ((select app.actor_is('administrator'))) with check ((select app.actor_is('administrator')));
`;

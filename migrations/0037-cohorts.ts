import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A cohort is a rule that picks persons of the register by data categories, tables, marks, certainty and age. One
 * predicate says whom it picks: the live count asks it of the combinations of the newest run, letters of the persons.
 */
export class Cohorts implements MigrationInterface {
  name = 'Cohorts1733702400037';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BITS);
    await db.query(PREDICATE);
    await db.query(ANSWERS);
    await db.query(TABLE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table cohort cascade;
      drop function app.check_cohort, app.cohort_keys, app.cohort_count, app.in_cohort, app.cohort_bits, app.rule_bits, app.mark_bits;
      drop type app.cohort_bits;
    `);
  }
}

const BITS = `
-- Rules as bits. all: every one of them; any: at least one, if there is one; none: not one of them.
create type app.cohort_bits as (
  tables_all bigint, tables_any bigint, tables_none bigint,
  categories_all integer, categories_any integer, categories_none integer,
  marks_on smallint, marks_off smallint,
  standings smallint, age_groups smallint
);

-- Bits of the ids that a rule names; slots: id -> bit. What the register does not know cannot be counted.
create function app.rule_bits(ids jsonb, slots jsonb) returns bigint language plpgsql immutable as $$
begin
  if exists (select 1 from jsonb_array_elements_text(coalesce(ids, '[]')) w where not slots ? lower(w)) then
    raise exception 'The register does not know it' using errcode = '23514', constraint = 'cohort_names_what_register_knows';
  end if;
  return (select coalesce(bit_or(1::bigint << (slots ->> lower(w))::integer), 0) from jsonb_array_elements_text(coalesce(ids, '[]')) w);
end $$;

-- Bits of person.marks that are on, or off, for marks of a rule: 1 has a contact channel, 2 protected address, 4 deceased.
create function app.mark_bits(words jsonb, are_on boolean) returns smallint language sql immutable as $$
  select coalesce(bit_or(m.bit), 0)::smallint
  from (values ('protected_address', true, 2), ('deceased', true, 4), ('no_contact', false, 1)) m(word, is_bit, bit)
  where coalesce(words, '[]') ? m.word and m.is_bit = are_on
$$;

create function app.cohort_bits(register integer, rules jsonb) returns app.cohort_bits
language plpgsql stable as $$
declare
  tables jsonb := (select coalesce(jsonb_object_agg(t.affected_table_id, t.slot), '{}') from register_table t where t.register_id = register);
  categories jsonb := (select coalesce(jsonb_object_agg(c.category_id, c.slot), '{}') from register_category c where c.register_id = register);
  wanted jsonb := coalesce(rules #> '{marks,required}', '[]');
  unwanted jsonb := coalesce(rules #> '{marks,excluded}', '[]');
  bits app.cohort_bits;
begin
  bits.tables_all := app.rule_bits(rules #> '{tables,all}', tables);
  bits.tables_any := app.rule_bits(rules #> '{tables,any}', tables);
  bits.tables_none := app.rule_bits(rules #> '{tables,none}', tables);
  bits.categories_all := app.rule_bits(rules #> '{categories,all}', categories);
  bits.categories_any := app.rule_bits(rules #> '{categories,any}', categories);
  bits.categories_none := app.rule_bits(rules #> '{categories,none}', categories);
  -- "no contact" is a bit that is off, so that what is wanted of it must be off, and the other way round.
  bits.marks_on := app.mark_bits(wanted, true) | app.mark_bits(unwanted, false);
  bits.marks_off := app.mark_bits(unwanted, true) | app.mark_bits(wanted, false);
  bits.standings := (select coalesce(bit_or(1 << s.number), 3) from (values ('possible', 0), ('confirmed', 1)) s(word, number)
    where coalesce(rules -> 'status', '[]') ? s.word);
  bits.age_groups := (select coalesce(bit_or(1 << (g.number - 1)::integer), 127)
    from unnest(array['under_18', '18_29', '30_44', '45_64', '65_79', '80_and_more', 'unknown']) with ordinality g(word, number)
    where coalesce(rules -> 'ageGroups', '[]') ? g.word);
  -- A minor is whoever is in the first age group.
  if wanted ? 'minor' then bits.age_groups := bits.age_groups & 1::smallint; end if;
  if unwanted ? 'minor' then bits.age_groups := bits.age_groups & 126::smallint; end if;
  return bits;
end $$;
`;

const PREDICATE = `
-- The one rule of who is in a cohort. Excluded persons, and those whom no table holds, are in none.
create function app.in_cohort(b app.cohort_bits, tables bigint, categories integer, marks smallint, standing smallint, age_group smallint)
returns boolean language sql immutable parallel safe as $$
  select tables <> 0 and standing <> 2
    and tables & b.tables_all = b.tables_all and (b.tables_any = 0 or tables & b.tables_any <> 0) and tables & b.tables_none = 0
    and categories & b.categories_all = b.categories_all and (b.categories_any = 0 or categories & b.categories_any <> 0)
    and categories & b.categories_none = 0
    and marks & b.marks_on = b.marks_on and marks & b.marks_off = 0
    and b.standings >> standing::integer & 1 = 1 and b.age_groups >> age_group::integer & 1 = 1
$$;
`;

const ANSWERS = `
-- Persons of a cohort in the newest run of an incident, from what the run counted; no row before there is a run.
create function app.cohort_count(incident uuid, rules jsonb)
returns table (run_id uuid, number integer, persons bigint, run_persons bigint) language sql stable as $$
  select r.id, r.number,
    (select coalesce(sum(c.persons), 0)::bigint from run_count c
     where c.run_id = r.id and app.in_cohort(b, c.tables, c.categories, c.marks, c.standing, c.age_group)),
    r.persons
  from register_run r
  join person_register g on g.incident_id = r.incident_id
  cross join app.cohort_bits(g.id, cohort_count.rules) b
  where r.id = (select n.id from register_run n where n.incident_id = incident order by n.number desc limit 1)
$$;

-- Keys of the persons of a cohort as the register stands now; ages as on the day of the newest run, so that the count of
-- a register that did not change since agrees to the last person.
create function app.cohort_keys(register integer, rules jsonb) returns table (key uuid) language sql stable as $$
  select p.key
  from person p
  cross join app.cohort_bits(register, rules) b
  cross join (
    select app.age_limits(coalesce((select r.as_of from register_run r where r.incident_id = g.incident_id order by r.number desc limit 1),
      current_date)) as days
    from person_register g where g.id = register
  ) limits
  where p.register_id = register and app.in_cohort(b, p.tables, p.categories, p.marks, p.standing, app.age_group(p.born, limits.days))
$$;
`;

const TABLE = `
create table cohort (
  name text not null constraint cohort_name_given check (length(trim(name)) > 0),
  rules jsonb not null,
  note text
);
select app.case_table('cohort');
-- The room is not a choice, and a partner is told of nobody.
alter table cohort
  alter column compartment set default 'persons',
  add constraint cohort_in_its_room check (compartment = 'persons'),
  add constraint cohort_never_shared check (shared_with = '{}');
create unique index cohort_name_once on cohort (incident_id, lower(name)) where archived_at is null;

create function app.check_cohort() returns trigger language plpgsql as $$
begin
  perform app.cohort_bits(coalesce((select r.id from person_register r where r.incident_id = new.incident_id), 0), new.rules);
  return new;
end $$;
create trigger check_cohort before insert or update of rules on cohort for each row execute function app.check_cohort();
`;

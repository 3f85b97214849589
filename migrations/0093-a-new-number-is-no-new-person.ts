import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two numbers of one person: which of them stands for both may differ between two runs, as when the number of their birth
 * comes with a later table. They are the same person in a comparison, not one lost and one gained.
 */
export class ANewNumberIsNoNewPerson implements MigrationInterface {
  name = 'ANewNumberIsNoNewPerson1733702400093';

  async up(db: QueryRunner): Promise<void> {
    await db.query(changesBetween(ONE_PERSON));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(changesBetween({ told: '', from: 'pair' }));
  }
}

interface Told {
  told: string;
  from: string;
}

/**
 * By what the newer run knew of joined numbers. Only where one number counted then, and one, another one, counted there:
 * joined since, they were two persons.
 */
const ONE_PERSON: Told = {
  told: `, moved as (
    select array_agg(p.key) as keys,
      max(p.t1) filter (where p.t1 <> 0) as t1, max(p.c1) filter (where p.t1 <> 0) as c1, max(p.s1) filter (where p.t1 <> 0) as s1,
      max(p.t2) filter (where p.t2 <> 0) as t2, max(p.c2) filter (where p.t2 <> 0) as c2, max(p.s2) filter (where p.t2 <> 0) as s2,
      max(p.d1) filter (where p.t1 <> 0) as d1, max(p.j1) filter (where p.t1 <> 0) as j1,
      max(p.d2) filter (where p.t2 <> 0) as d2, max(p.j2) filter (where p.t2 <> 0) as j2
    from pair p where p.j2 <> 0 group by p.j2
    having count(*) > 1 and count(*) filter (where p.t1 <> 0) = 1 and count(*) filter (where p.t2 <> 0) = 1
  ), told as (
    select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, p.d1, p.j1, p.d2, p.j2 from pair p
    where p.key not in (select unnest(m.keys) from moved m)
    union all
    select m.t1, m.c1, m.s1, m.t2, m.c2, m.s2, m.d1, m.j1, m.d2, m.j2 from moved m
  )`,
  from: 'told',
};

/** The function of 0052. */
const changesBetween = ({ told, from }: Told): string => `
create or replace function app.changes_between(register integer, older integer, newer integer)
returns table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint, decided boolean, joined boolean)
language sql stable as $$
  with past as materialized (
    select q.key, q.until_run, q.tables, q.categories, q.standing, q.decided, q.joined
    from person_past q where q.register_id = register and q.until_run >= older
  ), before as (
    select distinct on (q.key) q.* from past q order by q.key, q.until_run
  ), after as (
    select distinct on (q.key) q.* from past q where q.until_run >= newer order by q.key, q.until_run
  ), pair as (
    select p.key,
      case when p.since_run <= older then coalesce(x.tables, p.tables) end as t1,
      case when p.since_run <= older then coalesce(x.categories, p.categories) end as c1,
      case when p.since_run <= older then coalesce(x.standing, p.standing) end as s1,
      coalesce(y.tables, p.tables) as t2, coalesce(y.categories, p.categories) as c2, coalesce(y.standing, p.standing) as s2,
      case when p.since_run <= older then coalesce(x.decided, e.decided, 0) else 0 end as d1,
      case when p.since_run <= older then coalesce(x.joined, e.joined, 0) else 0 end as j1,
      coalesce(y.decided, e.decided, 0) as d2, coalesce(y.joined, e.joined, 0) as j2
    from person p
    left join before x on x.key = p.key
    left join after y on y.key = p.key
    left join person_evidence e on e.register_id = register and e.key = p.key
    where p.register_id = register and p.since_run <= newer
      and (p.since_run > older or x.until_run < newer)
  )${told}
  select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, count(*), p.d1 <> p.d2, p.j1 <> p.j2
  from ${from} p where (p.t1, p.c1, p.s1) is distinct from (p.t2, p.c2, p.s2)
  group by 1, 2, 3, 4, 5, 6, 8, 9
$$;
`;

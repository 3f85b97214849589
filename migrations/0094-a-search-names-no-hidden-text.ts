import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ids of texts come from a function that steps around row security to reach the index: it gives the reader's own alone, so
 * that nobody learns from it how many hidden texts hold a word.
 */
export class ASearchNamesNoHiddenText implements MigrationInterface {
  name = 'ASearchNamesNoHiddenText1733702400094';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FINDING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(BEFORE);
  }
}

const FINDING = `
-- Which texts of an incident hold the words, of those that the actor may read: the rule of correspondence and its files
-- (case_reads) once more, because only the owner of the table reaches the index before row security.
create or replace function app.search_hits(of_incident uuid, query tsquery, most integer) returns setof uuid language sql stable
security definer set search_path = public, pg_temp as $$
  with rooms as (select g.compartment from app.granted('correspondence.read') g where g.incident_id = of_incident),
  outside as (select exists (select 1 from app.partner_granted('correspondence.read') g where g.incident_id = of_incident) as may)
  select s.id
  from search_text s
    join correspondence c on c.id = s.correspondence_id
    left join attachment a on a.id = s.attachment_id
  where s.tokens @@ query and s.incident_id = of_incident
    and (c.compartment in (select r.compartment from rooms r)
      or ((select o.may from outside o)
        and c.compartment = 'general' and c.tlp in ('CLEAR', 'GREEN', 'AMBER') and (select app.actor_organisation()) = any (c.shared_with)
        and (a.id is null or (a.compartment = 'general' and a.tlp in ('CLEAR', 'GREEN', 'AMBER')
          and (select app.actor_organisation()) = any (a.shared_with)))))
  limit most
$$;
`;

const BEFORE = `
create or replace function app.search_hits(of_incident uuid, query tsquery, most integer) returns setof uuid language sql stable
security definer set search_path = public, pg_temp as $$
  select s.id from search_text s where s.tokens @@ query and s.incident_id = of_incident limit most
$$;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a register stands as it is, say the breaches that it holds, and no others. */
export class ARegisterStandsSinceItsOwnBreachesChanged implements MigrationInterface {
  name = 'ARegisterStandsSinceItsOwnBreachesChanged1733702400123';

  async up(db: QueryRunner): Promise<void> {
    await db.query('drop function app.breaches_as_of()');
    await db.query(AS_OF);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.breaches_as_of(uuid[])');
    await db.query(BEFORE);
  }
}

/** What the register states; rooms that are closed move nothing. */
const STATED = `a.action <> 'read' and coalesce(a.compartment, 'general') = 'general'
    and a.table_name in ('incident', 'incident_assessment', 'filing', 'risk_assessment', 'task', 'figure', 'submission', 'correspondence',
      'obligation', 'obligation_assessment', 'decision_not_to_notify')`;

const AS_OF = `
-- When something that the register states of these incidents was last changed, of those that the actor may see. The record of
-- each is read from its end.
create function app.breaches_as_of(incidents uuid[]) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select max(l.at)
  from (select distinct g.incident_id from app.granted('breach.read') g where g.incident_id = any (incidents)) i
  cross join lateral (
    select a.at from audit_entry a where a.incident_id = i.incident_id and ${STATED} order by a.seq desc limit 1
  ) l
$$;
`;

/** The function of 0121. */
const BEFORE = `
create function app.breaches_as_of() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select max(a.at) from audit_entry a
  where a.incident_id in (select g.incident_id from app.granted('breach.read') g) and ${STATED}
$$;
`;

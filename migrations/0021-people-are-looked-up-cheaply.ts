import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may see everybody is asked once a statement, instead of naming everybody to every statement: each request looks
 * at its account, and with thousands of users the list of all of them cost more than the request. And a partner sees
 * of an incident's members its own organisation's only, also when it commands another incident.
 */
export class PeopleAreLookedUpCheaply implements MigrationInterface {
  name = 'PeopleAreLookedUpCheaply1733702400021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PEOPLE);
    await db.query(ORGANISATIONS);
    await db.query(MEMBERS);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Walls are not taken down'));
  }
}

const PEOPLE = `
-- The product, account keepers and the auditor; and commanders, who must be able to name members.
create function app.sees_everybody() returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select app.is_system() or app.actor_is('administrator') or app.actor_is('auditor')
    or exists (select 1 from app.granted('membership.create'))
$$;

-- Whose names the others may read: for insiders everybody in a shared incident, for partners only the own
-- organisation's people there.
create or replace function app.visible_users() returns setof uuid language sql stable parallel safe security definer
set search_path = public, pg_temp rows 50 as $$
  select o.user_id from app.granted('membership.read') g join membership o on o.incident_id = g.incident_id
  union
  select o.user_id from app.partner_granted('membership.read') g join membership o on o.incident_id = g.incident_id
    join user_account u on u.id = o.user_id and u.organisation_id = app.actor_organisation()
$$;

drop policy account_keepers_read on user_account;
drop policy seen_people on user_account;
create policy seen_people on user_account for select to breachdesk_runtime using (
  id = (select app.actor_id()) or (select app.sees_everybody()) or id in (select app.visible_users()));
`;

const ORGANISATIONS = `
create function app.sees_every_organisation() returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select app.is_system() or app.actor_is('administrator') or app.actor_is('auditor')
    or exists (select 1 from app.granted('participation.create'))
    or exists (select 1 from app.granted('authority_contact.create'))
$$;

create or replace function app.visible_organisations() returns setof uuid language sql stable parallel safe security definer
set search_path = public, pg_temp rows 20 as $$
  select app.actor_organisation()
  union
  select p.organisation_id from app.granted('participation.read') g join participation p on p.incident_id = g.incident_id
$$;

drop policy account_keepers_read on organisation;
drop policy seen_organisations on organisation;
create policy seen_organisations on organisation for select to breachdesk_runtime using (
  (select app.sees_every_organisation()) or id in (select app.visible_organisations()));
`;

const MEMBERS = `
create function app.colleagues() returns setof uuid language sql stable parallel safe security definer
set search_path = public, pg_temp rows 50 as
$$ select u.id from user_account u where u.organisation_id = app.actor_organisation() $$;

drop policy member_reads on membership;
create policy member_reads on membership for select to breachdesk_runtime using (
  incident_id in (select g.incident_id from app.granted('membership.read') g)
  or (incident_id in (select g.incident_id from app.partner_granted('membership.read') g)
    and user_id in (select app.colleagues())));
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A campaign draws its persons out of a run of the register, as a set; and whoever writes letters is told for which
 * campaigns, without entering the room of persons.
 */
export class PersonsAreDrawn implements MigrationInterface {
  name = 'PersonsAreDrawn1733702400042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DRAW);
    await db.query(NAMES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function app.draw_recipients, app.reference_of, app.letter_campaigns`);
  }
}

const DRAW = `
-- Reference of a letter out of the random bytes of a UUID (not those that hold its version): 40 random bits.
create function app.reference_of(bytes bytea) returns text language sql immutable parallel safe as $$
  select 'L-' || substr(s, 1 + (get_byte(bytes, 0) & 31), 1) || substr(s, 1 + (get_byte(bytes, 1) & 31), 1)
    || substr(s, 1 + (get_byte(bytes, 2) & 31), 1) || substr(s, 1 + (get_byte(bytes, 3) & 31), 1)
    || substr(s, 1 + (get_byte(bytes, 4) & 31), 1) || substr(s, 1 + (get_byte(bytes, 5) & 31), 1)
    || substr(s, 1 + (get_byte(bytes, 10) & 31), 1) || substr(s, 1 + (get_byte(bytes, 11) & 31), 1)
  from (values ('0123456789ABCDEFGHJKMNPQRSTVWXYZ')) v(s)
$$;

-- Takes into a campaign whom its rules pick out of a run, unless they are in it already; gives how many came.
create function app.draw_recipients(campaign uuid, of_run uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  the notice_campaign;
  run register_run;
  register integer;
  bits app.cohort_bits;
  limits date[];
  came integer;
  drawn integer := 0;
begin
  select * into the from notice_campaign c where c.id = campaign for update;
  select * into run from register_run r where r.id = of_run and r.incident_id = the.incident_id;
  register := app.own_register(run.incident_id, 'notice_campaign.create');
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  bits := app.cohort_bits(register, the.rules);
  limits := app.age_limits(run.as_of);
  -- Two of a hundred thousand may get one reference: the second of them is drawn again, until nobody is left.
  loop
    insert into notice_recipient (incident_id, campaign_id, person_key, reference, handling, to_guardian, state, left_out_reason)
    select the.incident_id, the.id, p.key, app.reference_of(p.bytes),
      case when p.marks & 2 <> 0 then 'protected' else 'ordinary' end,
      app.age_group(p.born, limits) = 0,
      case when p.marks & 4 <> 0 then 'left_out' else 'waiting' end,
      case when p.marks & 4 <> 0 then 'deceased' end
    from (
      select q.key, q.marks, q.born, uuid_send(gen_random_uuid()) as bytes
      from app.persons_at(register, run.number) q
      where app.in_cohort(bits, q.tables, q.categories, q.marks, q.standing, app.age_group(q.born, limits))
        and not exists (select 1 from notice_recipient r where r.campaign_id = the.id and r.person_key = q.key)
    ) p
    on conflict do nothing;
    get diagnostics came = row_count;
    exit when came = 0;
    drawn := drawn + came;
  end loop;
  return drawn;
end $$;
`;

const NAMES = `
-- What a text needs to know of its campaign: its name and what letters print. Nothing of it tells of a person.
create function app.letter_campaigns(incident uuid)
returns table (id uuid, name text, sender text, contact_point text, state text, category_ids uuid[], zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.name, c.sender, c.contact_point, c.state, r.category_ids, i.zone
  from notice_campaign c join register_run r on r.id = c.run_id join incident i on i.id = c.incident_id
  where c.incident_id = incident and c.archived_at is null
    and incident in (select g.incident_id from app.granted('letter_version.read') g)
$$;
`;

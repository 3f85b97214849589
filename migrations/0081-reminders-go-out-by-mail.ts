import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The product writes a mail for each reminder, once: the outbox keeps the key of whichever it has taken. */
export class RemindersGoOutByMail implements MigrationInterface {
  name = 'RemindersGoOutByMail1733702400081';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TO_MAIL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.reminders_to_mail');
  }
}

// A reminder older than a day says nothing new by mail: a mail server that is set up late sends no flood.
const TO_MAIL = `
-- Unread reminders for which no mail was written yet, for the product itself alone. title: null where it may not leave the house.
create function app.reminders_to_mail(at timestamptz) returns table (id uuid, email text, incident_id uuid, reference text, zone text,
  kind text, subject_id uuid, title text, due_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, u.email::text, i.id, i.reference, i.zone, f.kind, f.subject_id,
    case when f.compartment = 'general' then s.title end, f.due_at
  from reminder m
  join reminder_firing f on f.id = m.firing_id
  join incident i on i.id = m.incident_id
  join user_account u on u.id = m.user_id and u.disabled_at is null
  left join lateral (
    select o.title from obligation o where o.id = f.subject_id and o.tlp not in ('RED', 'AMBER+STRICT')
    union all
    select (app.organisation_names(array[h.asked_by_id]))[1] from notification_hold h
    where h.id = f.subject_id and h.tlp not in ('RED', 'AMBER+STRICT')
  ) s on true
  where app.is_system() and m.read_at is null and m.created_at between at - interval '1 day' and at
    and exists (select 1 from membership p join role_compartment c on c.role = any (p.roles) and c.compartment = f.compartment
      where p.incident_id = m.incident_id and p.user_id = m.user_id and p.ended_at is null)
    and not exists (select 1 from outgoing_mail o where o.once_key = 'reminder ' || m.id)
  order by m.created_at, m.id
  limit 100
$$;
`;

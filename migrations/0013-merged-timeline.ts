import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One timeline of the incident: entries, filed correspondence, leak publications, published statements, phase moves.
 * The view runs with the rights of its reader, so each part stays behind its own wall. The negotiation is not in it.
 */
export class MergedTimeline implements MigrationInterface {
  name = 'MergedTimeline1733702400013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create view timeline_item with (security_invoker = true) as
      select e.id, e.incident_id, 'entry'::text as kind, e.occurred::jsonb as occurred, e.occurred_at, e.recorded_at, e.title, e.text,
        e.source, e.confidence, c.id as corrected_by_id, e.tlp, e.compartment, e.archived_at
      from timeline_entry e left join timeline_entry c on c.corrects_id = e.id
      union all
      select m.id, m.incident_id, 'correspondence', m.occurred::jsonb, m.occurred_at, m.filed_at, m.subject, m.text,
        (app.organisation_names(array[m.organisation_id]))[1], 'confirmed', c.id, m.tlp, m.compartment, m.archived_at
      from correspondence m left join correspondence c on c.corrects_id = m.id and c.status = 'filed'
      where m.status = 'filed'
      union all
      select l.id, l.incident_id, 'leak_publication', l.seen::jsonb, l.seen_at, l.created_at, coalesce(l.place_name, l.place), l.claim,
        l.source, l.confidence, null, l.tlp, l.compartment, l.archived_at
      from leak_publication l
      union all
      select s.id, s.incident_id, 'statement', s.published::jsonb, s.published_at, s.updated_at, s.title, s.text,
        s.issuer, 'confirmed', null, s.tlp, s.compartment, s.archived_at
      from statement s
      where s.status = 'published'
      union all
      select p.id, p.incident_id, 'phase_move',
        jsonb_build_object('at', to_char(date_trunc('minute', p.moved_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'precision', 'minute', 'zone', i.zone, 'asWritten', null),
        p.moved_at, p.moved_at, p.from_phase || ' → ' || p.to_phase, p.reason,
        (select u.display_name from user_account u where u.id = p.moved_by), 'confirmed', null, 'AMBER', 'general', null
      from phase_move p join incident i on i.id = p.incident_id;
      grant select on timeline_item to breachdesk_runtime;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view timeline_item');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `e.seq, e.at, e.actor_id, e.request_id, e.table_name, e.record_id, e.incident_id, e.action, e.changed_fields`;

const WALL = `
  from audit_entry e
  where app.actor_is('auditor')
    and coalesce(e.compartment, 'general') <> 'negotiation'
    and coalesce(app.compartment_now(e.record_id), 'general') <> 'negotiation'`;

/**
 * The record of the installation says of which incident an entry is by the reference that people use, which is a year and
 * a number and tells nothing of the case, and is looked up by it; of the incident itself the auditor still reads nothing.
 */
export class TheAuditorKnowsIncidentsByTheirReference implements MigrationInterface {
  name = 'TheAuditorKnowsIncidentsByTheirReference1733702400059';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace view audit_record with (security_barrier) as
        select ${COLUMNS}, (select i.reference from incident i where i.id = e.incident_id) as incident_reference ${WALL};
      create function app.auditors_incident(wanted text) returns uuid language sql stable parallel safe security definer
      set search_path = public, pg_temp as
      $$ select i.id from incident i where i.reference = upper(trim(wanted)) and app.actor_is('auditor') $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.auditors_incident;
      drop view audit_record;
      create view audit_record with (security_barrier) as select ${COLUMNS} ${WALL};
      grant select on audit_record to breachdesk_runtime;
    `);
  }
}

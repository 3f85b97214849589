import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever may read a contact or an item of correspondence knows the organisation in it, also one that takes no part in
 * the incident: otherwise a manager's summary would show no authority at all.
 */
export class NamedOrganisationsAreKnown implements MigrationInterface {
  name = 'NamedOrganisationsAreKnown1733702400014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index correspondence_by_organisation on correspondence (organisation_id, occurred_at, id);
      create policy named_in_a_case on organisation for select to breachdesk_runtime using (
        exists (select 1 from authority_contact c where c.organisation_id = organisation.id)
        or exists (select 1 from correspondence c where c.organisation_id = organisation.id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy named_in_a_case on organisation; drop index correspondence_by_organisation');
  }
}

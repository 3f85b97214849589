import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part in a negotiation, on which side, and as what: people of ours, of the extortionists, and others. */
export class ANegotiationNamesItsParticipants implements MigrationInterface {
  name = 'ANegotiationNamesItsParticipants1733702400109';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table negotiation_participant (
        negotiation_id uuid not null,
        name text not null constraint negotiation_participant_name_given check (length(trim(name)) > 0),
        party text not null constraint negotiation_participant_party_word check (party in ('actor', 'us', 'third_party', 'none')),
        role text not null constraint negotiation_participant_role_word check (role in ('leads', 'speaks', 'advises', 'decides',
          'translates', 'pays', 'observes', 'other')),
        handle text,
        note text
      );
      select app.case_table('negotiation_participant');
      select app.negotiation_room('negotiation_participant');
      alter table negotiation_participant
        add constraint negotiation_participant_in_incident foreign key (negotiation_id, incident_id)
          references negotiation (id, incident_id);
      create index negotiation_participant_by_negotiation on negotiation_participant (negotiation_id, created_at, id);
      create index negotiation_participant_by_incident on negotiation_participant (incident_id, created_at, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table negotiation_participant');
  }
}

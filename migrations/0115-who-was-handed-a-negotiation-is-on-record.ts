import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A negotiation is handed to the police or a court as a bundle. To whom and why, and the fingerprints of what was in it and of
 * the record it quotes, stand in the record themselves: a bundle can be held against them ever after.
 */
export class WhoWasHandedANegotiationIsOnRecord implements MigrationInterface {
  name = 'WhoWasHandedANegotiationIsOnRecord1733702400115';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table negotiation_bundle (
        negotiation_id uuid not null,
        recipient text not null constraint negotiation_bundle_recipient_given check (length(trim(recipient)) > 0),
        reason text not null constraint negotiation_bundle_reason_given check (length(trim(reason)) > 0),
        content_sha256 text not null constraint negotiation_bundle_content_shape check (content_sha256 ~ '^[0-9a-f]{64}$'),
        record_root text not null constraint negotiation_bundle_root_shape check (record_root ~ '^[0-9a-f]{64}$'),
        record_entries integer not null constraint negotiation_bundle_has_record check (record_entries > 0),
        record_last bigint not null
      );
      select app.case_table('negotiation_bundle');
      select app.negotiation_room('negotiation_bundle');
      alter table negotiation_bundle
        add constraint negotiation_bundle_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id);
      create index negotiation_bundle_by_negotiation on negotiation_bundle (negotiation_id, created_at desc, id desc);
      create index negotiation_bundle_by_incident on negotiation_bundle (incident_id, created_at desc, id desc);

      create function app.keep_negotiation_bundle() returns trigger language plpgsql as $$
      begin
        raise exception 'What was handed over was handed over' using errcode = '23514', constraint = 'negotiation_bundle_is_frozen';
      end $$;
      create trigger keep_negotiation_bundle before update on negotiation_bundle
        for each row execute function app.keep_negotiation_bundle();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table negotiation_bundle; drop function app.keep_negotiation_bundle');
  }
}

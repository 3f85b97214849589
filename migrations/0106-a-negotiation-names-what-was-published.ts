import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which leak publications belong to a negotiation is said in the extortion room alone: the row lies there and points at the
 * publication, which tells nothing of it.
 */
export class ANegotiationNamesWhatWasPublished implements MigrationInterface {
  name = 'ANegotiationNamesWhatWasPublished1733702400106';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table negotiation_publication (
        negotiation_id uuid not null,
        leak_publication_id uuid not null,
        note text
      );
      select app.case_table('negotiation_publication');
      select app.negotiation_room('negotiation_publication');
      alter table negotiation_publication
        add constraint negotiation_publication_once unique (negotiation_id, leak_publication_id),
        add constraint negotiation_publication_in_incident foreign key (negotiation_id, incident_id)
          references negotiation (id, incident_id),
        add constraint negotiation_publication_known foreign key (leak_publication_id, incident_id)
          references leak_publication (id, incident_id);
      create index negotiation_publication_by_negotiation on negotiation_publication (negotiation_id, created_at, id);
      create index negotiation_publication_by_publication on negotiation_publication (leak_publication_id);
      create index negotiation_publication_by_incident on negotiation_publication (incident_id, created_at, id);

      create function app.keep_negotiation_publication() returns trigger language plpgsql as $$
      begin
        if (new.negotiation_id, new.leak_publication_id) is distinct from (old.negotiation_id, old.leak_publication_id) then
          raise exception 'A link stays where it is' using errcode = '23514', constraint = 'negotiation_publication_is_frozen';
        end if;
        return new;
      end $$;
      create trigger keep_negotiation_publication before update on negotiation_publication
        for each row execute function app.keep_negotiation_publication();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table negotiation_publication; drop function app.keep_negotiation_publication');
  }
}

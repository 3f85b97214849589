import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reads an entry reads its correction: both lie in one room, and move together, as with correspondence. */
export class CorrectionsLieInTheRoomOfTheirEntry implements MigrationInterface {
  name = 'CorrectionsLieInTheRoomOfTheirEntry1733702400024';

  async up(db: QueryRunner): Promise<void> {
    // The moves are on record as everything is, and it is the product that makes them.
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(ONE_ROOM);
    await db.query(`
      alter table timeline_entry
        add constraint timeline_entry_place unique (id, incident_id, compartment),
        drop constraint timeline_entry_corrects,
        add constraint timeline_entry_corrects_in_its_room foreign key (corrects_id, incident_id, compartment)
          references timeline_entry (id, incident_id, compartment) on update cascade;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table timeline_entry
        drop constraint timeline_entry_corrects_in_its_room,
        add constraint timeline_entry_corrects foreign key (corrects_id) references timeline_entry (id),
        drop constraint timeline_entry_place;
    `);
  }
}

// Nobody is to read more than before: of two rooms the closed one holds both, and of two closed ones the legal room,
// whose readers enter every room. A line of corrections is as long as it is, hence until nothing moves any more.
const ONE_ROOM = `
do $$ begin
  loop
    with apart as (
      select c.id as correction, e.id as entry, case
        when e.compartment = 'general' then c.compartment
        when c.compartment = 'general' then e.compartment
        else 'legal' end as room
      from timeline_entry c join timeline_entry e on e.id = c.corrects_id
      where c.compartment <> e.compartment
      order by c.id limit 1
    )
    update timeline_entry t set compartment = a.room from apart a
    where t.id in (a.correction, a.entry) and t.compartment <> a.room;
    exit when not found;
  end loop;
end $$;
`;

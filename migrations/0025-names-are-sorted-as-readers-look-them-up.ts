import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of names are sorted for readers: "administrator" before "NC3", and not by the bytes of their letters. */
export class NamesAreSortedAsReadersLookThemUp implements MigrationInterface {
  name = 'NamesAreSortedAsReadersLookThemUp1733702400025';

  async up(db: QueryRunner): Promise<void> {
    // A PostgreSQL that was built without ICU sorts by bytes, as before.
    await db.query(`
      do $$ begin
        create collation app.by_name (provider = icu, locale = 'und');
      exception when feature_not_supported then
        create collation app.by_name from "C";
      end $$
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop collation app.by_name');
  }
}

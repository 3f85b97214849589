import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The persons concerned are told directly (GDPR Art. 34(1)), perhaps by way of whoever prints or sends for the controller. What
 * went to an authority told them nothing.
 */
export class PersonsAreToldThroughNoAuthority implements MigrationInterface {
  name = 'PersonsAreToldThroughNoAuthority1733702400130';

  async up(db: QueryRunner): Promise<void> {
    await db.query(recipients(`array['controller', 'processor', 'law_firm', 'insurer', 'communications', 'other']`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(recipients('null'));
  }
}

/** As other corrections of what a release says of the law: kept with the release. Duties that stand are owed to the same. */
const recipients = (kinds: string): string => `
select set_config('app.actor', app.system_id()::text, true);
alter table regime_term disable trigger user;
update regime_term set recipient_kinds = ${kinds} where key = 'gdpr-34-1';
alter table regime_term enable trigger user;
alter table obligation disable trigger user;
alter table obligation enable trigger audited;
update obligation set recipient_kinds = ${kinds} where term_key = 'gdpr-34-1';
alter table obligation enable trigger user;
`;

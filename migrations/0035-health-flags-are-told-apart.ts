import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of the chronically ill are stolen as yes/no columns. Who lost which illness must be told apart, so each of the
 * common ones is a data category of its own; "health condition" stays for the others.
 */
export class HealthFlagsAreToldApart implements MigrationInterface {
  name = 'HealthFlagsAreToldApart1733702400035';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ACT);
    await db.query(
      `insert into data_category (key, name, gdpr_class)
       select word.key, word.value, 'special' from jsonb_each_text($1::jsonb) as word
       on conflict do nothing`,
      [JSON.stringify(VOCABULARY)],
    );
  }

  /** Those in use stay: whoever counted in them would be lost. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(ACT);
    for (const key of Object.keys(VOCABULARY)) await db.query(REMOVE(key));
  }
}

const ACT = `select set_config('app.actor', app.system_id()::text, true)`;

/** Health data, hence special (Art. 4(15) and 9 GDPR). An administrator may have made such a key before. */
const VOCABULARY: Record<string, string> = {
  copd: 'Chronic lung disease (COPD)',
  diabetes: 'Diabetes',
  asthma: 'Asthma',
  allergy: 'Allergy or intolerance',
  smoking: 'Smoking',
};

const REMOVE = (key: string): string => `
do $$ begin
  delete from data_category where key = '${key}';
exception when foreign_key_violation then null;
end $$`;

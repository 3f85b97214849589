import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The form is in English, and what is answered on it may be in the language of its authority: a version says in which, so that
 * its PDF is read aloud rightly. What was written before said nothing, and nothing is made up for it.
 */
export class AFilingNamesItsLanguage implements MigrationInterface {
  name = 'AFilingNamesItsLanguage1733702400113';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table filing add column language text
      constraint filing_language_word check (language in ('da', 'de', 'en'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table filing drop column language');
  }
}

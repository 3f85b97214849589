import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Persons of a run are grouped in memory, on every core. Of a register that was just imported PostgreSQL knows nothing
 * yet: it took it for small, and sorted millions of persons on one core instead. What is counted does not change.
 */
export class ARunGroupsPersonsInMemory implements MigrationInterface {
  name = 'ARunGroupsPersonsInMemory1733702400124';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.counted_persons(register integer, limits date[]) returns app.counted_persons[]
      language plpgsql stable set enable_sort = off set parallel_setup_cost = 0 set parallel_tuple_cost = 0 as $$
      declare
        counted app.counted_persons[];
      begin
        if to_regclass('register.person_' || register) is null then return null; end if;
        -- As text, since a statement of PL/pgSQL itself is never given to several processes; from the part of the table
        -- itself, since what a condition leaves of the whole is guessed.
        execute format($sql$
          select array_agg(row(c.*)::app.counted_persons) from (
            select p.tables, p.categories, p.marks, p.kind, p.standing, app.age_group(p.born, $1), p.holdings,
              count(*), sum(uuid_hash_extended(p.key, 0))
            from register.%I p where p.tables <> 0
            group by 1, 2, 3, 4, 5, 6, 7
          ) c$sql$, 'person_' || register) into counted using limits;
        return counted;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.counted_persons(register integer, limits date[]) returns app.counted_persons[]
      language plpgsql stable as $$
      declare
        counted app.counted_persons[];
      begin
        -- As text, since a statement of PL/pgSQL itself is never given to several processes.
        execute $sql$
          select array_agg(row(c.*)::app.counted_persons) from (
            select p.tables, p.categories, p.marks, p.kind, p.standing, app.age_group(p.born, $2), p.holdings,
              count(*), sum(uuid_hash_extended(p.key, 0))
            from person p where p.register_id = $1 and p.tables <> 0
            group by 1, 2, 3, 4, 5, 6, 7
          ) c$sql$ into counted using register, limits;
        return counted;
      end $$;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is decided about a person after a campaign was drawn holds for its letters too: whoever is dead or excluded gets none,
 * and a protected address is handled apart. So it does when the person turns out to have another number.
 */
export class LettersFollowWhatWasDecided implements MigrationInterface {
  name = 'LettersFollowWhatWasDecided1733702400133';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Whoever comes to wait for a letter, or waits: what was decided about them says whether they get one. Few are decided about.
      create function app.judge_recipient() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        register integer := (select e.register_id from person_register g join person_evidence e on e.register_id = g.id
          where g.incident_id = new.incident_id and e.key = new.person_key);
        judged person;
      begin
        if register is null then return new; end if;
        select p.* into judged from app.numbers_of(register, new.person_key) n(key)
        join person p on p.register_id = register and p.key = n.key and p.tables <> 0;
        if judged.marks & 4 <> 0 or judged.standing = 2 then
          new.state := 'left_out';
          new.left_out_reason := case when judged.marks & 4 <> 0 then 'deceased' else 'excluded' end;
          new.sealed_contact := null;
        elsif judged.marks & 2 <> 0 then
          new.handling := 'protected';
        end if;
        return new;
      end $$;
      create trigger judged before update on notice_recipient for each row when (new.state = 'waiting')
        execute function app.judge_recipient();

      create function app.letters_follow(register integer, number uuid) returns void
      language sql security definer set search_path = public, pg_temp as $$
        update notice_recipient r set changed_at = now(), source = null
        from person_register g, notice_campaign c, app.numbers_of(register, number) n(key)
        where g.id = register and c.incident_id = g.incident_id and c.state <> 'closed'
          and r.campaign_id = c.id and r.person_key = n.key and r.state = 'waiting'
      $$;
      create function app.letters_follow_decision() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform app.letters_follow(new.register_id, new.key);
        return null;
      end $$;
      create function app.letters_follow_join() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform app.letters_follow(new.register_id, new.new_key);
        return null;
      end $$;
      -- At the end of the transaction, when the register itself says what was decided.
      create constraint trigger z_letters_follow after insert on person_decision deferrable initially deferred
        for each row execute function app.letters_follow_decision();
      create constraint trigger z_letters_follow after insert on person_alias deferrable initially deferred
        for each row execute function app.letters_follow_join();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.letters_follow_decision cascade;
      drop function app.letters_follow_join cascade;
      drop function app.letters_follow;
      drop function app.judge_recipient cascade;
    `);
  }
}

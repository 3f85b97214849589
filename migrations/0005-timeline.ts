import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened when, and who says so. An entry is never edited: a correction is a new entry that names the old one. */
export class Timeline implements MigrationInterface {
  name = 'Timeline1733702400005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table timeline_entry (
        occurred moment not null,
        occurred_at timestamptz generated always as (app.moment_at(occurred)) stored,
        recorded_at timestamptz not null default now(),
        title text not null constraint timeline_entry_title_given check (length(trim(title)) > 0),
        text text,
        source text not null constraint timeline_entry_source_given check (length(trim(source)) > 0),
        source_url text constraint timeline_entry_source_url_web check (source_url ~ '^https?://'),
        confidence text not null default 'reported' constraint timeline_entry_confidence_word
          check (confidence in ('unknown', 'claimed', 'reported', 'probable', 'confirmed')),
        corrects_id uuid
      );
      select app.case_table('timeline_entry');
      alter table timeline_entry
        add constraint timeline_entry_corrected_once unique (corrects_id),
        add constraint timeline_entry_corrects foreign key (corrects_id) references timeline_entry (id),
        add constraint timeline_entry_corrects_another check (corrects_id <> id);
      create index timeline_entry_by_incident on timeline_entry (incident_id, occurred_at, id) where archived_at is null;
      create index timeline_entry_by_time on timeline_entry (occurred_at, id) where archived_at is null;

      create function app.check_timeline_entry() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          if new.corrects_id is not null and not exists (
            select 1 from timeline_entry e where e.id = new.corrects_id and e.incident_id = new.incident_id) then
            raise exception 'A correction stays in its incident' using errcode = '23514', constraint = 'timeline_entry_corrects_in_its_incident';
          end if;
        elsif (new.occurred, new.recorded_at, new.title, new.text, new.source, new.source_url, new.confidence, new.corrects_id)
          is distinct from (old.occurred, old.recorded_at, old.title, old.text, old.source, old.source_url, old.confidence, old.corrects_id) then
          raise exception 'An entry is corrected by a new one' using errcode = '23514', constraint = 'timeline_entry_never_edited';
        end if;
        return new;
      end $$;
      create trigger check_timeline_entry before insert or update on timeline_entry
        for each row execute function app.check_timeline_entry();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table timeline_entry cascade');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction that says otherwise than the form of its item is refused as a draft: nobody writes what could never be filed. */
export class ACorrectionOfAFormIsRefusedAtOnce implements MigrationInterface {
  name = 'ACorrectionOfAFormIsRefusedAtOnce1733702400129';

  async up(db: QueryRunner): Promise<void> {
    await db.query(keepForm(`tg_op = 'UPDATE' and old.status = 'filed'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepForm(`new.status <> 'filed' or (tg_op = 'UPDATE' and old.status = 'filed')`));
  }
}

/** The function of 0096, with when it has nothing to say. */
const keepForm = (isNoMatter: string): string => `
create or replace function app.keep_form() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before correspondence;
begin
  if ${isNoMatter} then
    return new;
  end if;
  select c.* into before from correspondence c where c.id = new.corrects_id;
  if before.stated is not null or exists (select 1 from filing f where f.correspondence_id = before.id) then
    new.stated := before.stated;
    if (new.fulfils_term_key, new.figure_ids, new.category_ids, new.key_dates, new.organisation_id) is distinct from
      (before.fulfils_term_key, before.figure_ids, before.category_ids, before.key_dates, before.organisation_id) then
      raise exception 'The form says it' using errcode = '23514', constraint = 'correspondence_form_says_it';
    end if;
  end if;
  if new.status = 'filed' and exists (select 1 from filing f where f.receipt_id = new.id)
    and not exists (select 1 from attachment a where a.record_table = 'correspondence' and a.record_id = new.id and a.archived_at is null) then
    raise exception 'A receipt is a file' using errcode = '23514', constraint = 'correspondence_receipt_has_file';
  end if;
  return new;
end $$;
`;

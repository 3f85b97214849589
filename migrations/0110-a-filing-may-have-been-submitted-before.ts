import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was submitted before it was written down here is judged by when that was: nobody gives reasons for a delay that there
 * was none of. Whoever says when has written in the version, and does not approve it.
 */
export class AFilingMayHaveBeenSubmittedBefore implements MigrationInterface {
  name = 'AFilingMayHaveBeenSubmittedBefore1733702400110';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table filing add column submitted_already moment');
    await db.query(
      rules('(new.answers, new.submitted_already::jsonb) is distinct from (old.answers, old.submitted_already::jsonb)'),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(rules('new.answers is distinct from old.answers'));
    await db.query('alter table filing drop column submitted_already');
  }
}

/** The function of 0082; `wrote` says what makes somebody one who wrote in a version. */
const rules = (wrote: string): string => `
create or replace function app.keep_filing() returns trigger language plpgsql as $$
declare
  handled text[] := array['tlp', 'compartment', 'version', 'updated_at'];
  judged text[] := handled || array['state', 'missing', 'approved_by', 'approved_at', 'document', 'content_sha256'];
begin
  if tg_op = 'INSERT' then
    new.written_by := array[app.actor_id()];
    return new;
  end if;
  if old.state = 'filed' and (to_jsonb(new) - (handled || 'receipt_id'::text) is distinct from to_jsonb(old) - (handled || 'receipt_id'::text)
    or (old.receipt_id is not null and new.receipt_id is distinct from old.receipt_id)) then
    raise exception 'What was filed stays' using errcode = '23514', constraint = 'filing_is_frozen';
  end if;
  if old.state = 'approved' and (to_jsonb(new) - (judged || 'correspondence_id'::text) is distinct from
      to_jsonb(old) - (judged || 'correspondence_id'::text)
    or (new.state <> 'draft' and (new.missing, new.approved_by, new.approved_at, new.document, new.content_sha256)
      is distinct from (old.missing, old.approved_by, old.approved_at, old.document, old.content_sha256))) then
    raise exception 'What was approved is filed as it stands' using errcode = '23514', constraint = 'filing_approved_stays';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'approved'), ('approved', 'draft'), ('approved', 'filed')) then
    raise exception 'A filing is approved before it is filed' using errcode = '23514', constraint = 'filing_approved_first';
  end if;
  if old.state = 'draft' and new.state = 'approved' and new.approved_by is distinct from app.actor_id() then
    raise exception 'Who approves signs' using errcode = '23514', constraint = 'filing_approved_whole';
  end if;
  if (new.obligation_id, new.form, new.kind, new.number, new.follows_id) is distinct from
    (old.obligation_id, old.form, old.kind, old.number, old.follows_id) then
    raise exception 'A version stays what it is' using errcode = '23514', constraint = 'filing_place_stays';
  end if;
  -- Nobody takes a name off the list of those who wrote.
  new.written_by := old.written_by;
  if ${wrote} and not app.actor_id() = any (new.written_by) then
    new.written_by := new.written_by || app.actor_id();
  end if;
  return new;
end $$;
`;

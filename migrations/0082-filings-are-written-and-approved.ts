import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is told to an authority on its form is a record in versions: written from the records of the case, approved by
 * somebody who did not write in it, and frozen with the item of correspondence by which it was filed. When it was
 * submitted, and whether that was in time, that item and its submission say, and nothing here.
 */
export class FilingsAreWrittenAndApproved implements MigrationInterface {
  name = 'FilingsAreWrittenAndApproved1733702400082';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table filing');
    await db.query('drop function app.keep_filing');
  }
}

const TABLE = `
create table filing (
  obligation_id uuid not null,
  form text not null constraint filing_form_word check (form in ('gdpr_33', 'nis2_early_warning', 'nis2_notification', 'nis2_final')),
  kind text not null constraint filing_kind_word check (kind in ('initial', 'supplementary', 'final')),
  number integer not null constraint filing_number_positive check (number > 0),
  -- The filed version that this one adds to.
  follows_id uuid,
  -- By key of the field: value, the records it was taken from, or who entered it by hand.
  answers jsonb not null default '{}' constraint filing_answers_object check (jsonb_typeof(answers) = 'object'),
  state text not null default 'draft' constraint filing_state_word check (state in ('draft', 'approved', 'filed')),
  written_by uuid[] not null default '{}',
  -- Keys of what was missing when it was approved to be given in phases (GDPR Art. 33(4)).
  missing text[] not null default '{}',
  approved_by uuid references user_account,
  approved_at timestamptz,
  -- What the PDF states, as it was approved, and the SHA-256 of that: printed again, it is the same document.
  document jsonb,
  content_sha256 text,
  -- The item by which it was filed, and that of the receipt.
  correspondence_id uuid references correspondence,
  receipt_id uuid references correspondence,
  constraint filing_approved_whole check ((state = 'draft') = (approved_by is null) and (state = 'draft') = (approved_at is null)
    and (state = 'draft') = (document is null) and (state = 'draft') = (content_sha256 is null)),
  constraint filing_filed_whole check ((state = 'filed') = (correspondence_id is not null)),
  constraint filing_receipt_of_filed check (receipt_id is null or state = 'filed'),
  constraint filing_by_two check (not coalesce(approved_by = any (written_by), false))
);
select app.case_table('filing', extra => 'exists (select 1 from obligation o where o.id = obligation_id)');
alter table filing
  add constraint filing_of_obligation foreign key (obligation_id, incident_id, compartment)
    references obligation (id, incident_id, compartment) on update cascade,
  add constraint filing_follows_version foreign key (follows_id) references filing,
  add constraint filing_number_once unique (obligation_id, form, number),
  add constraint filing_never_shared check (shared_with = '{}'),
  add constraint filing_filed_stays check (state = 'draft' or archived_at is null);
create unique index filing_one_open on filing (obligation_id, form) where state <> 'filed' and archived_at is null;
create index filing_by_incident on filing (incident_id, obligation_id, number desc, id desc);
create index filing_by_item on filing (correspondence_id);
create index filing_by_receipt on filing (receipt_id);
create index filing_by_follows on filing (follows_id);
`;

const RULES = `
create function app.keep_filing() returns trigger language plpgsql as $$
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
  if new.answers is distinct from old.answers and not app.actor_id() = any (new.written_by) then
    new.written_by := new.written_by || app.actor_id();
  end if;
  return new;
end $$;
create trigger keep_filing before insert or update on filing for each row execute function app.keep_filing();
`;
